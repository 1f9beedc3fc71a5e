package import Casework
import Records
import Storage

/// What those who were told of an opening in an emergency see of it and do about it (trust 3.10).
extension Office {
    package func breakGlassList(for reader: Reader) async throws -> BreakGlassList {
        let names = try await accountNames()
        return try await look(reader) { errand in
            let told = try errand.toldOpenings().map(\.row)
            let overdue = try errand.overdueForChair().filter { one in
                !told.contains { $0.id == one.id }
            }
            let openings = (told + overdue).map { errand.outline($0, names) }
            let sees = reader.holds(anyOf: [.coordinator, .chair])
            guard sees || !openings.isEmpty else { throw NothingHere() }
            return BreakGlassList(openings, rate: sees ? try errand.breakGlassRate() : nil)
        }
    }

    package func breakGlassOpening(
        _ id: ID<BreakGlass>, for reader: Reader
    ) async throws -> BreakGlassBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            let (row, part) = try errand.overseen(id)
            let grant = try errand.grantToOversee(row)
            let record = try errand.desk.record(BreakGlass.self, id, grant)
            var briefing = errand.outline(row, names)
            if part != .agencyLead || briefing.caseID != nil {
                briefing.reason = record.breaking?.reason
            }
            briefing.review = record.review?.words
            briefing.mayReview =
                row.reviewedOn == nil && reader.agency != row.agency
                && (part == .reviewer || errand.isOverdueForChair(row))
            return (briefing, [errand.note(.caseFile(row.caseID), "emergency review")])
        }
    }

    package func reviewBreakGlass(
        _ id: ID<BreakGlass>, wasNeeded: Bool, saying words: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let (row, _) = try errand.overseen(id)
            let grant = try errand.grantToOversee(row)
            let decision = ReviewBreakGlass(
                wasNeeded: wasNeeded, saying: words,
                isOverdueForChair: errand.isOverdueForChair(row))
            return try errand.desk.decide(
                decision, on: id, in: errand.area.id, grant, errand.occasion
            ).mapError(Refused.init)
        }
    }
}

extension Errand {
    /// An opening of which the reader was told, or that came to her as the chair.
    fileprivate func overseen(
        _ id: ID<BreakGlass>
    ) throws -> (BreakGlassRow, ToldOfBreakGlass.Part?) {
        guard let row = try BreakGlassQuery.find(id, connection) else { throw NothingHere() }
        if let part = try BreakGlassQuery.wasTold(reader.account, of: id, connection) {
            return (row, part)
        }
        guard row.area == reader.area, isOverdueForChair(row) else { throw NothingHere() }
        return (row, nil)
    }

    fileprivate func grantToOversee(_ row: BreakGlassRow) throws -> Grant {
        let facts = try AccessFactsQuery.facts(
            of: row.caseID, for: reader, area, at: occasion.at, connection)
        guard let facts else { throw NothingHere() }
        return try AccessPolicy.oversee(row.caseID, facts, by: reader, wasTold: true)
    }

    fileprivate func toldOpenings() throws -> [(row: BreakGlassRow, part: ToldOfBreakGlass.Part)] {
        let since = occasion.today.adding(days: -30)
        return try BreakGlassQuery.told(
            to: reader.account, in: area.id, since: since, connection)
    }

    fileprivate func isOverdueForChair(_ row: BreakGlassRow) -> Bool {
        reader.holds(anyOf: [.chair]) && row.isOverdue(on: occasion.today)
    }

    fileprivate func overdueForChair() throws -> [BreakGlassRow] {
        guard reader.holds(anyOf: [.chair]) else { return [] }
        return try BreakGlassQuery.overdue(
            in: area.id, on: occasion.today, seenBy: reader.account, connection)
    }

    fileprivate func outline(
        _ row: BreakGlassRow, _ names: [ID<Account>: String]
    ) -> BreakGlassBriefing {
        var briefing = BreakGlassBriefing(
            id: row.id, person: names[row.account] ?? "", agency: area.agencyName(row.agency),
            category: row.category, brokenAt: row.brokenAt, until: row.until,
            reviewBy: row.reviewBy, reviewedOn: row.reviewedOn, wasNeeded: row.wasNeeded)
        // Whoever may open the case anyway may be told which it is.
        if let file = try? CaseListQuery.find(row.caseID, connection),
            (try? seesPeople(of: row.caseID)) == true
        {
            (briefing.reference, briefing.caseID) = (file.reference, file.id)
        }
        return briefing
    }

    private func breakGlassCounts() throws -> [BreakGlassCount] {
        try BreakGlassQuery.counts(
            in: area.id, since: occasion.today.adding(days: -29), seenBy: reader.account,
            connection)
    }

    fileprivate func breakGlassRate() throws -> BreakGlassRate {
        let counts = try breakGlassCounts()
        let (today, week) = (occasion.today, occasion.today.adding(days: -6))
        func times(since day: CalendarDate) -> Int {
            counts.filter { $0.on >= day }.reduce(0) { $0 + $1.times }
        }
        return BreakGlassRate(
            today: times(since: today), week: times(since: week),
            month: counts.reduce(0) { $0 + $1.times }, daysAboveRule: counts.daysAboveRule.count)
    }

    /// What waits because of openings in an emergency; by the opening's own id and no name.
    func breakGlassTasks() throws -> [WaitingTask] {
        var tasks = try toldOpenings().filter { $0.row.reviewedOn == nil }.map { row, part in
            part == .reviewer
                ? WaitingTask.breakGlassToReview(row.id, by: row.reviewBy)
                : .breakGlassToKnow(row.id, on: row.brokenOn)
        }
        let overdue = try overdueForChair().count
        if overdue > 0 { tasks.append(.breakGlassOverdue(overdue)) }
        guard reader.holds(anyOf: [.coordinator, .chair]) else { return tasks }
        let often = try breakGlassCounts().filter { $0.on == occasion.today }
        if !often.daysAboveRule.isEmpty {
            tasks.append(.breakGlassTooOften(often.reduce(0) { $0 + $1.times }))
        }
        return tasks
    }

    /// In an emergency a case is read, and nothing is offered that would change it.
    func tell(_ glass: BreakGlassCategory, in briefing: inout CaseBriefing) throws {
        briefing.may = CaseTasks()
        let row = try BreakGlassQuery.latest(of: briefing.id, by: reader.account, connection)
        briefing.glass = row.map { LiveBreakGlass(glass, until: $0.until) }
    }
}

extension [BreakGlassCount] {
    /// Days on which one person or the whole area came above the numbers of the rule.
    fileprivate var daysAboveRule: Set<CalendarDate> {
        let persons = filter { $0.times > BreakGlassRule.perPersonADay }.map(\.on)
        let days = Dictionary(map { ($0.on, $0.times) }, uniquingKeysWith: +)
        return Set(persons).union(days.filter { $0.value > BreakGlassRule.perAreaADay }.keys)
    }
}
