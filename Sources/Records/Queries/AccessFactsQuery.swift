package import Casework
package import Storage

/// What the access policy needs to know, read in the same snapshot as what it decides about.
package enum AccessFactsQuery {
    /// Facts of a case, or of the referral that may become it; nil when there is neither.
    ///
    /// Only what concerns this reader is looked up: of the agencies asked, acting or contributing,
    /// the sets name her own or nobody. It is one statement, so that what is hidden costs what is
    /// not there costs (R1), and a list may ask it of every case; more is asked only of a case that
    /// is there, for those with a seat at one meeting and those who opened it in an emergency.
    package static func facts(
        of id: ID<CaseFile>, for reader: Reader, _ area: AreaOutline, at now: Instant? = nil,
        _ connection: any Connection
    ) throws -> CaseFacts? {
        let found = try connection.first(
            "SELECT \(columns(for: reader)) FROM (\(matter(id))) AS matter")
        guard let row = found else { return nil }
        var facts = try ownFacts(row)
        if facts.isExcluded { return facts }
        facts.agreementIsCurrent = area.agreementIsCurrent(reader.agency)
        try addPart(row, of: reader, to: &facts)
        guard let now else { return facts }
        if reader.holds(anyOf: .forOneMeeting) {
            try addSeat(reader.account, id, now, to: &facts, connection)
        }
        if try row.flag("broken") {
            facts.glass = try BreakGlassQuery.live(reader.account, id, at: now, connection)
        }
        return facts
    }

    /// A case, or the referral that may become it, as one row.
    private static func matter(_ id: ID<CaseFile>) -> SQL {
        """
        SELECT id, area, referrer, referring_agency AS agency, advocate, 1 AS accepted
            FROM case_file WHERE id = \(id)
        UNION ALL SELECT case_id, area, referrer, agency, NULL, 0
            FROM referral WHERE case_id = \(id)
                AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.id = \(id))
        """
    }

    private static func columns(for reader: Reader) -> SQL {
        let (account, agency) = (reader.account, reader.agency)
        return """
            matter.area, matter.referrer, matter.agency, matter.advocate, matter.accepted,
            NOT \(HiddenCaseQuery.matterExists("matter.id", for: account)) AS hidden,
            \(CaseSidesQuery.hasReferred(account, "matter.id")) AS referred,
            \(CaseSidesQuery.isOnOtherSide(account, of: "matter.id")) AS opposed,
            \(wasAsked(agency)) AS asked, \(hasDeclaredAsAsked(account, agency)) AS declared,
            EXISTS (SELECT 1 FROM planned_action
                WHERE case_id = matter.id AND agency = \(agency)) AS acts,
            EXISTS (SELECT 1 FROM hearing_agency
                WHERE case_id = matter.id AND agency = \(agency)) AS heard,
            \(TableQuery.hears(agency, "matter.id")) AS hears,
            EXISTS (SELECT 1 FROM break_glass
                WHERE account = \(account) AND case_id = matter.id) AS broken
            """
    }

    private static func wasAsked(_ agency: ID<Agency>) -> SQL {
        """
        EXISTS (SELECT 1 FROM research_request
            WHERE case_id = matter.id AND agency = \(agency))
        """
    }

    /// Whether she declared for the meeting for which her agency was asked.
    private static func hasDeclaredAsAsked(_ account: ID<Account>, _ agency: ID<Agency>) -> SQL {
        """
        EXISTS (SELECT 1 FROM research_request JOIN declaration
                ON declaration.meeting = research_request.meeting
            WHERE research_request.case_id = matter.id AND research_request.agency = \(agency)
                AND declaration.account = \(account))
        """
    }

    private static func ownFacts(_ row: Row) throws -> CaseFacts {
        var facts = CaseFacts(
            area: try row.id("area"), referrer: try row.idIfAny("referrer"),
            referringAgency: try row.id("agency"), advocate: try row.idIfAny("advocate"),
            isAccepted: try row.flag("accepted"))
        facts.isExcluded = try row.flag("hidden")
        return facts
    }

    /// The part that she and her agency have in it.
    private static func addPart(
        _ row: Row, of reader: Reader, to facts: inout CaseFacts
    ) throws {
        let ownAgency: Set = [reader.agency]
        if try row.flag("referred") { facts.joinedReferrers = [reader.account] }
        facts.isOnOtherSide = try row.flag("opposed")
        if try row.flag("asked") { facts.askedAgencies = ownAgency }
        facts.hasDeclared = try row.flag("declared")
        if try row.flag("acts") { facts.actingAgencies = ownAgency }
        if try row.flag("heard") { facts.contributingAgencies = ownAgency }
        facts.isHeardByAgency = try row.flag("hears")
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
}
