package import Casework
package import Storage

/// What the access policy needs to know, read in the same snapshot as what it decides about.
package enum AccessFactsQuery {
    /// Facts of a case, or of the referral that may become it; nil when there is neither.
    ///
    /// Only what concerns this reader is looked up: of the agencies asked, acting or contributing,
    /// the sets name her own or nobody.
    package static func facts(
        of id: ID<CaseFile>, for reader: Reader, _ area: AreaOutline, at now: Instant? = nil,
        _ connection: any Connection
    ) throws -> CaseFacts? {
        let isExcluded = try HiddenCaseQuery.hides(id, from: reader.account, connection)
        guard var facts = try ownFacts(of: id, connection) else { return nil }
        facts.isExcluded = isExcluded
        // Nothing more is asked: what is hidden costs what is not there costs (R1).
        if isExcluded { return facts }
        facts.agreementIsCurrent = area.agreementIsCurrent(reader.agency)
        if try CaseSidesQuery.hasReferred(reader.account, id, connection) {
            facts.joinedReferrers = [reader.account]
        }
        facts.isOnOtherSide = try CaseSidesQuery.isOnOtherSide(reader.account, of: id, connection)
        let asked = try connection.first(
            """
            SELECT meeting FROM research_request
            WHERE case_id = \(id) AND agency = \(reader.agency)
            """)
        if let asked {
            facts.askedAgencies = [reader.agency]
            facts.hasDeclared = try hasDeclared(
                reader.account, for: try asked.id("meeting"), connection)
        }
        if try acts(reader.agency, id, connection) { facts.actingAgencies = [reader.agency] }
        if try tookPart(reader.agency, id, connection) {
            facts.contributingAgencies = [reader.agency]
        }
        facts.isHeardByAgency = try TableQuery.hears(reader.agency, id, connection)
        if let now {
            if reader.holds(anyOf: .forOneMeeting) {
                try addSeat(reader.account, id, now, to: &facts, connection)
            }
            facts.glass = try BreakGlassQuery.live(reader.account, id, at: now, connection)
        }
        return facts
    }

    package static func facts(
        of id: ID<Meeting>, for reader: Reader, _ area: AreaOutline, at now: Instant? = nil,
        _ connection: any Connection
    ) throws -> MeetingFacts? {
        let row = try connection.first(
            """
            SELECT area, EXISTS (SELECT 1 FROM agenda_recipient
                WHERE meeting = \(id) AND agency = \(reader.agency)) AS received
            FROM meeting WHERE id = \(id)
            """)
        guard let row else { return nil }
        var facts = MeetingFacts(
            area: try row.id("area"), agendaIsIssued: try row.flag("received"),
            agreementIsCurrent: area.agreementIsCurrent(reader.agency))
        facts.isExcluded = try HiddenCaseQuery.hides(id, from: reader.account, connection)
        if let now, try SeatQuery.isSeated(reader.account, at: id, on: now, connection) {
            (facts.isInvited, facts.isObserving) = (true, true)
        }
        return facts
    }

    /// Whoever is invited to this case in a meeting's slot, or watches that meeting, declares for
    /// it (SR-03).
    private static func addSeat(
        _ account: ID<Account>, _ id: ID<CaseFile>, _ now: Instant, to facts: inout CaseFacts,
        _ connection: any Connection
    ) throws {
        let invited = try SeatQuery.meeting(for: account, at: id, on: now, connection)
        let observed = try SeatQuery.observed(by: account, hearing: id, on: now, connection)
        (facts.isInvited, facts.isObserving) = (invited != nil, observed != nil)
        guard let meeting = invited ?? observed else { return }
        facts.isLetIn = try TableQuery.isShown(id, at: meeting, connection)
        facts.hasDeclared = try hasDeclared(account, for: meeting, connection)
    }

    package static func hasDeclared(
        _ account: ID<Account>, for meeting: ID<Meeting>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS declared FROM declaration
            WHERE meeting = \(meeting) AND account = \(account)
            """) != nil
    }

    private static func ownFacts(
        of id: ID<CaseFile>, _ connection: any Connection
    ) throws -> CaseFacts? {
        let accepted = try connection.first(
            "SELECT area, referrer, referring_agency, advocate FROM case_file WHERE id = \(id)")
        if let row = accepted {
            return CaseFacts(
                area: try row.id("area"), referrer: try row.idIfAny("referrer"),
                referringAgency: try row.id("referring_agency"),
                advocate: try row.idIfAny("advocate"))
        }
        let referral = try connection.first(
            "SELECT area, referrer, agency FROM referral WHERE case_id = \(id)")
        guard let row = referral else { return nil }
        return CaseFacts(
            area: try row.id("area"), referrer: try row.id("referrer"),
            referringAgency: try row.id("agency"), isAccepted: false)
    }

    private static func acts(
        _ agency: ID<Agency>, _ id: ID<CaseFile>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS acts FROM planned_action
            WHERE case_id = \(id) AND agency = \(agency) LIMIT 1
            """) != nil
    }

    private static func tookPart(
        _ agency: ID<Agency>, _ id: ID<CaseFile>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS heard FROM hearing_agency
            WHERE case_id = \(id) AND agency = \(agency)
            """) != nil
    }
}
