package import Casework
package import Storage

/// A referral as its row tells it, the people still sealed on the card.
package struct ReferralRow: Sendable {
    package let id: ID<Referral>
    package let area: ID<Area>
    package let caseID: ID<CaseFile>
    package let state: ReferralState
    package let referrer: ID<Account>
    package let agency: ID<Agency>
    package let submittedAt: Instant
    package let submittedOn: CalendarDate
    let card: [UInt8]
}

extension ReferralRow {
    fileprivate init(_ row: Row) throws {
        id = try row.id("id")
        area = try row.id("area")
        caseID = try row.id("case_id")
        state = try row.word("state")
        referrer = try row.id("referrer")
        agency = try row.id("agency")
        submittedAt = try row.instant("submitted_at")
        submittedOn = try row.date("submitted_on")
        card = try row.blob("card")
    }

    package func card(_ desk: Desk, _ grant: borrowing Grant) throws -> CaseCard {
        try desk.open(CaseCard.self, card, at: ReferralTable.place(id.description), grant)
    }
}

/// Referrals of one area: those that wait, and those that one person sent.
package enum ReferralQuery {
    package static func find(
        _ id: ID<Referral>, _ connection: any Connection
    ) throws -> ReferralRow? {
        try connection.first("\(columns) WHERE id = \(id)").map(ReferralRow.init)
    }

    /// Oldest first: the one that has waited longest is looked at next.
    package static func inState(
        _ states: [ReferralState], of area: ID<Area>, _ connection: any Connection
    ) throws -> [ReferralRow] {
        try connection.rows(
            """
            \(columns) WHERE area = \(area) AND state IN (\(list: states.map(\.rawValue)))
            ORDER BY submitted_at, id LIMIT 500
            """
        ).map(ReferralRow.init)
    }

    package static func sent(
        by account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> [ReferralRow] {
        try connection.rows(
            """
            \(columns) WHERE referrer = \(account) AND area = \(area)
            ORDER BY submitted_at DESC, id LIMIT 200
            """
        ).map(ReferralRow.init)
    }

    private static let columns: SQL = """
        SELECT id, area, case_id, state, referrer, agency, submitted_at, submitted_on, card
        FROM referral
        """
}
