/// What can go wrong between the programme and its tables. No case ever carries a value from a row.
package enum StorageFault: Error, Equatable, Sendable {
    /// A row with the same key is there already. The name is that of the constraint in the schema,
    /// the same on both engines (`event_stream_version_key`, `event_pkey`).
    case uniqueViolation(constraint: String)
    /// A check, a foreign key or a NOT NULL of the schema said no.
    case constraintViolation
    /// A lock or the engine's time limit was not met; nothing was written, and one may try again.
    case busy
    /// The disk is full; nothing was written.
    case full
    /// The connection went before COMMIT was sent; nothing was written.
    case connectionLost
    /// COMMIT was sent and its answer never came: it is written or it is not. Never try again
    /// blindly: look up what the write would have left behind (trust 4.1, 4.2).
    case unknownCommit
    /// The disk broke a promise during an earlier commit. Only a restart, which recovers from the
    /// files, may decide what is true: the process should end now (trust 4.1).
    case restartNeeded
    /// Something was written on a reading connection.
    case readOnly
    /// Too many calls are waiting already.
    case queueFull
    /// The store has been closed, or a connection was used after its transaction.
    case closed
    /// A text holds a NUL, which no engine keeps faithfully.
    case textHoldsNul
    /// The row has no such column: a slip in the statement.
    case missingColumn(StaticString)
    /// The column holds another kind of value than was asked for, or NULL.
    case wrongType(column: StaticString)
    /// The engine answered with a kind of value that is none of ours, such as a fraction.
    case unsupportedType
    /// The tables were made by a newer programme than this one.
    case newerSchema(found: Int, known: Int)
    /// A migration that was run bears another name than the one known under its number.
    case changedMigration(number: Int)
    /// A safety setting did not take; the store refuses to open (trust 4.1).
    case unsafeSetting(StaticString)
    /// Another process serves this data folder.
    case folderInUse
    /// The data folder cannot be used; the words say why.
    case unusableFolder(StaticString)
    /// Anything else the engine said, by its own code and without its words.
    case broken(code: EngineCode)

    package static func == (one: StorageFault, other: StorageFault) -> Bool {
        one.description == other.description
    }
}

/// An engine's own name for an error, which can be looked up in its manual.
package enum EngineCode: Sendable, CustomStringConvertible {
    case sqlite(Int32)
    case postgreSQL(sqlState: SQLState)
    case system(errno: Int32)

    package var description: String {
        switch self {
        case .sqlite(let code): "SQLite \(code)"
        case .postgreSQL(let state): "PostgreSQL \(state)"
        case .system(let errno): "errno \(errno)"
        }
    }
}

/// PostgreSQL's five letters for an error. Anything that is not five plain letters is `?????`.
package struct SQLState: Sendable, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ letters: String) {
        let isPlain = letters.utf8.count == 5 && letters.utf8.allSatisfy(Self.isLetterOrDigit)
        description = isPlain ? letters : "?????"
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    }
}

extension StorageFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .uniqueViolation(let constraint): "unique violation of \(constraint)"
        case .constraintViolation: "constraint violation"
        case .busy: "busy"
        case .full: "disk full"
        case .connectionLost: "connection lost"
        case .unknownCommit: "unknown whether committed"
        case .restartNeeded: "restart needed after a failed commit"
        case .readOnly: "read only"
        case .queueFull: "queue full"
        case .closed: "closed"
        case .textHoldsNul: "text holds a NUL"
        case .missingColumn(let column): "no column \(column)"
        case .wrongType(let column): "another type in column \(column)"
        case .unsupportedType: "a type that is not stored here"
        case .newerSchema(let found, let known): "schema \(found) is newer than \(known)"
        case .changedMigration(let number): "migration \(number) was changed"
        case .unsafeSetting(let setting): "setting \(setting) did not take"
        case .folderInUse: "data folder in use"
        case .unusableFolder(let reason): "data folder not usable: \(reason)"
        case .broken(let code): "broken: \(code)"
        }
    }
}

extension StorageFault {
    /// A unique violation by a name from the schema. Only letters, digits and underscores pass, so
    /// that an engine's message can never bring a value along.
    package static func uniqueViolation(named name: String) -> StorageFault {
        let isPlain = name.utf8.allSatisfy { byte in
            byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
        }
        return .uniqueViolation(constraint: isPlain && !name.isEmpty ? name : "unnamed")
    }
}
