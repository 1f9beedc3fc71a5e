import Casework
import Storage

/// A matter's key as it lies in the table; without its bytes when it was destroyed.
struct StoredKey: Sendable {
    let name: KeyName
    let wrapped: [UInt8]?
}

/// A new matter's first key, not kept yet.
struct MadeKey: Sendable {
    let key: MatterKey
    let wrapped: [UInt8]
    let at: Instant
}

/// The statements about wrapped keys.
enum KeyTable {
    static func newest(of matter: Matter, on connection: any Connection) throws -> StoredKey? {
        try connection.first(
            """
            SELECT version, wrapped FROM matter_key WHERE matter = \(matter.description)
            ORDER BY version DESC LIMIT 1
            """
        ).map { try StoredKey(matter, $0) }
    }

    static func key(_ name: KeyName, on connection: any Connection) throws -> StoredKey? {
        try connection.first(
            """
            SELECT version, wrapped FROM matter_key
            WHERE matter = \(name.matter.description) AND version = \(name.version)
            """
        ).map { try StoredKey(name.matter, $0) }
    }

    static func insert(_ made: MadeKey, on connection: any Connection) throws(StorageFault) {
        try connection.run(
            """
            INSERT INTO matter_key (matter, version, wrapped, made_at) VALUES (
                \(made.key.matter.description), \(made.key.version), \(made.wrapped),
                \(made.at.milliseconds)
            )
            """
        )
    }

    /// Every process drops the keys it holds when it sees that the count of erasures has moved.
    static func destroy(
        _ matter: Matter, at moment: Instant, on connection: any Connection
    ) throws(StorageFault) {
        try connection.run(
            """
            UPDATE matter_key SET wrapped = NULL, destroyed_at = \(moment.milliseconds)
            WHERE matter = \(matter.description) AND wrapped IS NOT NULL
            """
        )
        try connection.run("UPDATE key_ring SET erasures = erasures + 1")
    }

    static func destroyed(on connection: any Connection) throws -> [Matter] {
        try connection.rows(
            """
            SELECT matter FROM matter_key GROUP BY matter
            HAVING COUNT(wrapped) = 0 ORDER BY matter
            """
        ).compactMap { Matter(try $0.text("matter")) }
    }

    static func erasures(on connection: any Connection) throws -> Int64 {
        try connection.first("SELECT erasures FROM key_ring")?.integer("erasures") ?? 0
    }
}

extension StoredKey {
    init(_ matter: Matter, _ row: Row) throws(StorageFault) {
        name = KeyName(matter: matter, version: try row.int("version"))
        wrapped = try row.blobIfAny("wrapped")
    }
}
