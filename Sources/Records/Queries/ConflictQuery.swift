package import Casework
package import Storage

/// Something about conflicts of interest that waits for somebody to decide it.
package struct OpenConflictRow: Sendable {
    package let caseID: ID<CaseFile>
    package let account: ID<Account>
    package let since: CalendarDate
    package let standing: OpenStanding
}

package enum OpenStanding: String, Sendable {
    case found, liftAsked, circleAsked
}

/// Whom somebody said she knows.
package struct DeclarationRow: Sendable {
    package let id: ID<ConflictDeclaration>
    package let account: ID<Account>
    package let madeOn: CalendarDate
    let card: [UInt8]

    package func person(_ desk: Desk, _ grant: borrowing Grant) throws -> KnownPerson {
        try desk.open(KnownPerson.self, card, at: DeclarationTable.place(id.description), grant)
    }
}

/// Conflicts of interest of one area that wait, and what staff declared.
package enum ConflictQuery {
    /// Of cases that exist for whoever asks, the longest waiting first.
    package static func open(
        in area: ID<Area>, seenBy account: ID<Account>, _ connection: any Connection
    ) throws -> [OpenConflictRow] {
        try connection.rows(
            """
            SELECT case_id, account, since, standing FROM open_conflict
            WHERE area = \(area)
                AND \(HiddenCaseQuery.exists("open_conflict.case_id", for: account))
            ORDER BY since, case_id, account, standing LIMIT 500
            """
        ).map {
            OpenConflictRow(
                caseID: try $0.id("case_id"), account: try $0.id("account"),
                since: try $0.date("since"), standing: try $0.word("standing"))
        }
    }

    /// All that staff of an area ever declared, or what nobody has read yet.
    package static func declarations(
        in area: ID<Area>, onlyUnread: Bool, _ connection: any Connection
    ) throws -> [DeclarationRow] {
        let unread: SQL = onlyUnread ? "AND is_settled = 0" : ""
        return try connection.rows(
            """
            SELECT id, account, made_on, card FROM conflict_declaration
            WHERE area = \(area) \(unread) ORDER BY position LIMIT 5000
            """
        ).map {
            DeclarationRow(
                id: try $0.id("id"), account: try $0.id("account"),
                madeOn: try $0.date("made_on"), card: try $0.blob("card"))
        }
    }
}
