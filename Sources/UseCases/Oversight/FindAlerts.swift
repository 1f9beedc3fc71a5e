package import Casework
import Records

/// Where the clock of the area stands at a moment.
package typealias AreaClock = @Sendable (Instant) -> (day: CalendarDate, time: TimeOfDay)

extension Office {
    /// How far back alerts are looked for.
    package static let alertDays = 28

    /// What of the last four weeks is worth a look; never about the reader herself.
    package func alerts(
        clock: @escaping AreaClock, for reader: Reader
    ) async throws -> [AlertBriefing] {
        let names = try await accountNames()
        return try await show(reader) { errand in
            let found = try errand.alerts(clock).map { try errand.briefing($0, names) }
            return (found, [errand.note(.area(errand.area.id), "alerts")])
        }
    }

    /// Writes down what came of looking into an alert: with its case, or with the area.
    package func lookIntoAlert(
        _ key: AlertKey, note: PrivateText, clock: @escaping AreaClock, by reader: Reader
    ) async throws {
        try await show(reader) { errand in
            guard try errand.alerts(clock).contains(where: { $0.alert.key == key }) else {
                throw NothingHere()
            }
            let answer = AlertLookedInto(key, note: note, stamp: Stamp(errand.occasion))
            let matter = key.caseID.map(Matter.caseFile) ?? .area(errand.area.id)
            return ((), [AccessNote(matter, in: errand.area.id, .lookedInto(answer))])
        }
    }
}

private struct FoundAlert {
    let alert: AccessAlert
    let lookedInto: AlertLookedInto?
}

extension Errand {
    fileprivate func alerts(_ clock: AreaClock) throws -> [FoundAlert] {
        var filter = AccessFilter()
        filter.begins = occasion.at.adding(seconds: Int64(-Office.alertDays) * 86_400)
        let overseen = try Overseen(self, filter)
        // What she did herself is for somebody else to look into.
        let rows = try AccessRecordQuery.rows(overseen.selection, limit: .max, connection)
        let others = rows.filter { $0.account != reader.account }
        let looks = try overseen.looks(others, clock)
        let answers = try overseen.answers(rows)
        return AlertRules(try surroundings(others, since: filter.begins)).alerts(in: looks)
            .map { FoundAlert(alert: $0, lookedInto: answers[$0.key]) }
    }

    private func surroundings(
        _ rows: [AccessRow], since begin: Instant?
    ) throws -> AlertSurroundings {
        var around = AlertSurroundings(now: occasion.at)
        let sent = try CaseTaskQuery.referralsSent(
            since: begin ?? occasion.at, in: area.id, connection)
        around.referrals = try sent.filter { try mayOversee($0.caseID) }
            .map { (at: $0.at, by: $0.by) }
        for role in [Role.coordinator, .advocacyManager] {
            around.wholeArea.formUnion(try holders(of: role))
        }
        for (pair, agency) in rows.pairs where !around.wholeArea.contains(pair.account) {
            let hasTask = try CaseTaskQuery.hasTask(
                pair.account, of: agency, in: pair.caseID, connection)
            if hasTask { around.tasks.insert(pair) }
        }
        return around
    }

    fileprivate func briefing(
        _ found: FoundAlert, _ names: [ID<Account>: String]
    ) throws -> AlertBriefing {
        let key = found.alert.key
        return AlertBriefing(
            found.alert, person: names[key.account] ?? "",
            agency: found.alert.agency.map(area.agencyName) ?? "",
            reference: try key.caseID.flatMap(reference), lookedInto: found.lookedInto,
            by: found.lookedInto?.stamp.by.account.flatMap { names[$0] })
    }
}

extension [AccessRow] {
    /// Each person and case once, with the agency that she was of.
    fileprivate var pairs: [PersonAndCase: ID<Agency>] {
        reduce(into: [:]) { pairs, row in
            guard let caseID = row.caseID else { return }
            pairs[PersonAndCase(row.account, caseID)] = row.agency
        }
    }
}

extension Overseen {
    /// The rows as the rules take them. Whether somebody has a party's name is sealed in the entry;
    /// the newest look of each person at each page of a case tells it for all.
    fileprivate func looks(_ rows: [AccessRow], _ clock: AreaClock) throws -> [AccessLook] {
        let likenesses = try likenesses(rows)
        return rows.map { row in
            let (day, time) = clock(row.at)
            var likeness: NameLikeness?
            if case .searched(let search) = opened[row.position] { likeness = search.likeness }
            if let caseID = row.caseID {
                likeness = likenesses[PersonAndCase(row.account, caseID)]
            }
            return AccessLook(
                row.kind, by: row.account, of: row.agency, at: row.at, on: day, time,
                page: row.page, caseID: row.caseID, likeness: likeness)
        }
    }

    private func likenesses(_ rows: [AccessRow]) throws -> [PersonAndCase: NameLikeness] {
        var newest: [ID<CaseFile>: [PersonAndPage: Int64]] = [:]
        for row in rows where row.kind == .opened && AccessLook.opensCase(row.page) {
            let key = PersonAndPage(account: row.account, page: row.page)
            guard let caseID = row.caseID, newest[caseID]?[key] == nil else { continue }
            newest[caseID, default: [:]][key] = row.position
        }
        var found: [PersonAndCase: NameLikeness] = [:]
        for (caseID, looks) in newest {
            let events = try errand.desk.looks(
                at: Array(looks.values), errand.grantToOversee(caseID))
            for (look, position) in looks {
                guard case .opened(let entry) = events[position] else { continue }
                let key = PersonAndCase(look.account, caseID)
                // Not every page compares names; what one of them said stands.
                found[key] = [found[key], entry.likeness].compactMap(\.self).max()
            }
        }
        return found
    }

    private struct PersonAndPage: Hashable {
        let account: ID<Account>
        let page: String
    }

    /// What was found when somebody looked into earlier alerts; the last word counts.
    fileprivate func answers(_ rows: [AccessRow]) throws -> [AlertKey: AlertLookedInto] {
        let kept = rows.filter { $0.kind == .lookedInto }
        var answers: [AlertKey: AlertLookedInto] = [:]
        for (caseID, rows) in Dictionary(grouping: kept, by: \.caseID) {
            let events = try open(rows.map(\.position), of: caseID)
            for (_, event) in events.sorted(by: { $0.key < $1.key }) {
                if case .lookedInto(let answer) = event { answers[answer.alert] = answer }
            }
        }
        return answers
    }

    private func open(
        _ positions: [Int64], of caseID: ID<CaseFile>?
    ) throws -> [Int64: AccessEvent] {
        guard let caseID else {
            let grant = try AccessPolicy.open(errand.area.id, by: errand.reader)
            return try errand.desk.looks(at: positions, grant)
        }
        return try errand.desk.looks(at: positions, errand.grantToOversee(caseID))
    }
}
