package import Casework
package import Storage

/// What was decided of two people, as its row tells it; what spoke for it is still sealed.
package struct LinkRow: Sendable {
    package let caseID: ID<CaseFile>
    package let pair: LinkedPair
    package let isSame: Bool
    package let decidedOn: CalendarDate
    let card: [UInt8]

    /// The decision with its reasons; it takes a grant for the case in which it stands.
    package func decided(_ desk: Desk, _ grant: borrowing Grant) throws -> PersonLinkDecided {
        try desk.open(
            PersonLinkDecided.self, card, at: LinkTable.place(caseID.description, pair), grant)
    }
}

extension LinkRow {
    fileprivate static let columns: SQL =
        "SELECT case_id, person, other, other_person, is_same, decided_on, card FROM person_link"

    fileprivate init(_ row: Row) throws {
        caseID = try row.id("case_id")
        pair = LinkedPair(
            try row.id("person"), and: try row.id("other_person"), in: try row.id("other"))
        isSame = try row.flag("is_same")
        decidedOn = try row.date("decided_on")
        card = try row.blob("card")
    }
}

/// Decisions about who is one person, of cases that exist for whoever asks on both sides.
package enum LinkQuery {
    package static func all(
        in area: ID<Area>, seenBy account: ID<Account>, _ connection: any Connection
    ) throws -> [LinkRow] {
        try connection.rows(
            """
            \(LinkRow.columns) WHERE area = \(area)
                AND \(HiddenCaseQuery.exists("person_link.case_id", for: account))
                AND \(HiddenCaseQuery.exists("person_link.other", for: account))
            ORDER BY decided_on, case_id, person, other, other_person
            """
        ).map(LinkRow.init)
    }

    /// All of an area, for the program itself.
    package static func all(
        in area: ID<Area>, _ connection: any Connection
    ) throws -> [LinkRow] {
        try connection.rows(
            """
            \(LinkRow.columns) WHERE area = \(area)
            ORDER BY decided_on, case_id, person, other, other_person
            """
        ).map(LinkRow.init)
    }

    package static func of(
        _ id: ID<CaseFile>, _ connection: any Connection
    ) throws -> [LinkRow] {
        try connection.rows(
            "\(LinkRow.columns) WHERE case_id = \(id) ORDER BY person, other, other_person"
        ).map(LinkRow.init)
    }

    /// Which cases are repeats of which others.
    package static func repeats(
        in area: ID<Area>, _ connection: any Connection
    ) throws -> [(caseID: ID<CaseFile>, earlier: ID<CaseFile>)] {
        try connection.rows(
            """
            SELECT id, repeat_of FROM case_file
            WHERE area = \(area) AND repeat_of IS NOT NULL ORDER BY id
            """
        ).map { (try $0.id("id"), try $0.id("repeat_of")) }
    }
}
