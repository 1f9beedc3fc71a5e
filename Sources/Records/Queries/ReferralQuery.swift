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
    /// The open case that it joined instead of becoming one.
    package let joinedCase: ID<CaseFile>?
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
        joinedCase = try row.idIfAny("joined_case")
        card = try row.blob("card")
    }

    /// The case that came of it, when one did.
    package var outcome: ID<CaseFile> { joinedCase ?? caseID }

    package func card(_ desk: Desk, _ grant: borrowing Grant) throws -> CaseCard {
        let place = ReferralTable.place(id.description)
        return try desk.open(CaseCard.self, card, at: place, grant).withoutTelephone
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
        SELECT id, area, case_id, state, referrer, agency, submitted_at, submitted_on,
            joined_case, card
        FROM referral
        """
}
