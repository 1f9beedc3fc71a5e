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
        try cardToCompare(desk, grant).withholding
    }

    /// The same with what only serves to recognise the victim; it is shown to nobody.
    func cardToCompare(_ desk: Desk, _ grant: borrowing Grant) throws -> CaseCard {
        try desk.open(
            CaseCard.self, card, at: ReferralTable.place(id.description), grant)
    }
}

/// Referrals of one area: those that wait, and those that one person sent.
package enum ReferralQuery {
    package static func find(
        _ id: ID<Referral>, _ connection: any Connection
    ) throws -> ReferralRow? {
        try connection.first("\(columns) WHERE id = \(id)").map(ReferralRow.init)
    }

    /// The referral from which a case may come, or came.
    package static func find(
        of caseID: ID<CaseFile>, _ connection: any Connection
    ) throws -> ReferralRow? {
        try connection.first("\(columns) WHERE case_id = \(caseID)").map(ReferralRow.init)
    }

    /// Oldest first: the one that has waited longest is looked at next. None is left out, however
    /// many wait.
    package static func inState(
        _ states: [ReferralState], of area: ID<Area>, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [ReferralRow] {
        try connection.rows(
            """
            \(columns) WHERE area = \(area) AND state IN (\(list: states.map(\.rawValue)))
                AND \(HiddenCaseQuery.referralExists(for: account))
            ORDER BY submitted_at, id
            """
        ).map(ReferralRow.init)
    }

    /// Every referral that may become a case yet, for recognising people in it; whoever is told of
    /// one is asked about first.
    static func waiting(in area: ID<Area>, _ connection: any Connection) throws -> [ReferralRow] {
        try connection.rows(
            "\(columns) WHERE area = \(area) AND state IN ('submitted', 'returned')"
        ).map(ReferralRow.init)
    }

    /// Whether somebody sent the referral that a case came from or may come from.
    package static func hasSent(
        _ account: ID<Account>, _ id: ID<CaseFile>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            "SELECT 1 AS sent FROM referral WHERE case_id = \(id) AND referrer = \(account)") != nil
    }

    package static func sent(
        by account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> [ReferralRow] {
        try connection.rows(
            """
            \(columns) WHERE referrer = \(account) AND area = \(area)
                AND \(HiddenCaseQuery.referralExists(for: account))
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
