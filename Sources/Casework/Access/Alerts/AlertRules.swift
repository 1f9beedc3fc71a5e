/// From where on something in the record of access is worth a look (trust 3.12).
package struct AlertThresholds: Sendable, Hashable {
    /// So many different cases opened by one person within an hour. A meeting hears about 16
    /// (SafeLives), so that preparing a whole one stays below.
    package var casesInAnHour = 20
    /// So many times one person looked for cases by name within an hour: more than a meeting has.
    package var searchesInAnHour = 20
    /// Night, by the clock of the area: no agency's desk is staffed then except emergency duty.
    package var nightBegins = TimeOfDay(minutes: 22 * 60)
    package var nightEnds = TimeOfDay(minutes: 6 * 60)
    /// So many refusals of one person within a quarter of an hour; a mistyped address is one.
    package var refusals = 3
    package var refusalSeconds: Int64 = 15 * 60
    /// For so long after a referral was sent, a search by somebody else may be about it.
    package var afterReferralSeconds: Int64 = 60 * 60
    /// So long after opening a case there is to be something that one had to do with it.
    package var taskSeconds: Int64 = 7 * 24 * 60 * 60

    package init() {}
}

/// A person and a case of which she opened a page.
package struct PersonAndCase: Sendable, Hashable {
    package let account: ID<Account>
    package let caseID: ID<CaseFile>

    package init(_ account: ID<Account>, _ caseID: ID<CaseFile>) {
        self.account = account
        self.caseID = caseID
    }
}

/// What the rules need to know besides the record itself.
package struct AlertSurroundings: Sendable {
    package var now: Instant
    package var thresholds = AlertThresholds()
    /// Referrals that were sent: when and by whom.
    package var referrals: [(at: Instant, by: ID<Account>)] = []
    /// Who had something to do with which case.
    package var tasks: Set<PersonAndCase> = []
    /// Whose work is every case and every referral of the area.
    package var wholeArea: Set<ID<Account>> = []

    package init(now: Instant) {
        self.now = now
    }
}

/// Finds what is worth a look in the record of access; the same record, the same alerts.
package struct AlertRules: Sendable {
    private let around: AlertSurroundings
    private var limits: AlertThresholds { around.thresholds }

    package init(_ around: AlertSurroundings) {
        self.around = around
    }

    /// The latest first.
    package func alerts(in looks: [AccessLook]) -> [AccessAlert] {
        let people = Dictionary(grouping: looks, by: \.account)
        let found = people.values.flatMap { alerts(ofOne: $0.sorted { $0.at < $1.at }) }
        return found.sorted { one, other in
            one.at == other.at
                ? one.key.kind.rawValue < other.key.kind.rawValue : one.at > other.at
        }
    }

    private func alerts(ofOne looks: [AccessLook]) -> [AccessAlert] {
        var found = ownName(looks)
        found += sharedSurname(looks)
        found += manyCases(looks)
        found += manySearches(looks)
        found += night(looks)
        found += withoutTask(looks)
        found += refusals(looks)
        found += afterReferrals(looks)
        return found
    }
}

extension AlertRules {
    private func ownName(_ looks: [AccessLook]) -> [AccessAlert] {
        byDay(.ownNameSearched, looks.filter { $0.kind == .searched && $0.likeness == .wholeName })
    }

    private func sharedSurname(_ looks: [AccessLook]) -> [AccessAlert] {
        byDayAndCase(.sharesSurname, looks.filter { $0.isReading && $0.likeness != nil })
    }

    private func night(_ looks: [AccessLook]) -> [AccessAlert] {
        byDay(
            .atNight,
            looks.filter { look in
                look.kind != .lookedInto
                    && (look.time >= limits.nightBegins || look.time < limits.nightEnds)
            })
    }

    /// Somebody who had nothing to do with a case when she opened it nor within a week.
    private func withoutTask(_ looks: [AccessLook]) -> [AccessAlert] {
        byDayAndCase(
            .noTask,
            looks.filter { look in
                guard look.isReading, let caseID = look.caseID,
                    !around.wholeArea.contains(look.account)
                else { return false }
                return look.at.adding(seconds: limits.taskSeconds) <= around.now
                    && !around.tasks.contains(PersonAndCase(look.account, caseID))
            })
    }

    private func afterReferrals(_ looks: [AccessLook]) -> [AccessAlert] {
        byDay(
            .searchedAfterReferral,
            looks.filter { look in
                let isLookUp = look.kind == .searched || look.kind == .refused
                return isLookUp && look.page != AccessLook.ownList.description
                    && !around.wholeArea.contains(look.account)
                    && around.referrals.contains { isSoon(look, after: $0) }
            })
    }

    private func isSoon(_ look: AccessLook, after sent: (at: Instant, by: ID<Account>)) -> Bool {
        sent.by != look.account && sent.at <= look.at
            && sent.at.seconds(to: look.at) <= limits.afterReferralSeconds
    }

    private func manyCases(_ looks: [AccessLook]) -> [AccessAlert] {
        let readings = looks.filter(\.isReading)
        return crowded(.manyCases, readings, within: 3600, atLeast: limits.casesInAnHour) {
            Set($0.compactMap(\.caseID)).count
        }
    }

    /// A few letters at a time, somebody could go through all the people of an area.
    private func manySearches(_ looks: [AccessLook]) -> [AccessAlert] {
        let page = AccessLook.wholeArea.description
        let searches = looks.filter { $0.kind == .searched && $0.page == page }
        return crowded(
            .manySearches, searches, within: 3600, atLeast: limits.searchesInAnHour,
            counting: \.count)
    }

    private func refusals(_ looks: [AccessLook]) -> [AccessAlert] {
        let refused = looks.filter { $0.kind == .refused }
        return crowded(
            .turnedAwayRepeatedly, refused, within: limits.refusalSeconds,
            atLeast: limits.refusals, counting: \.count)
    }
}

extension AlertRules {
    private func byDay(_ kind: AccessAlertKind, _ looks: [AccessLook]) -> [AccessAlert] {
        Dictionary(grouping: looks) { AlertKey(kind, of: $0.account, on: $0.day) }
            .compactMap(alert)
    }

    private func byDayAndCase(_ kind: AccessAlertKind, _ looks: [AccessLook]) -> [AccessAlert] {
        Dictionary(grouping: looks) {
            AlertKey(kind, of: $0.account, on: $0.day, about: $0.caseID)
        }.compactMap(alert)
    }

    /// One alert for each day on which some stretch of time is as full as that; it counts the
    /// fullest. The looks come in the order of time.
    private func crowded(
        _ kind: AccessAlertKind, _ looks: [AccessLook], within seconds: Int64, atLeast least: Int,
        counting count: ([AccessLook]) -> Int
    ) -> [AccessAlert] {
        var found: [AlertKey: AccessAlert] = [:]
        var window: [AccessLook] = []
        for look in looks {
            window.append(look)
            window.removeAll { $0.at.seconds(to: look.at) > seconds }
            let (key, full) = (AlertKey(kind, of: look.account, on: look.day), count(window))
            guard full >= least, full > (found[key]?.count ?? 0) else { continue }
            found[key] = AccessAlert(key, at: look.at, agency: look.agency, count: full)
        }
        return Array(found.values)
    }

    private func alert(_ key: AlertKey, _ looks: [AccessLook]) -> AccessAlert? {
        looks.max { $0.at < $1.at }.map {
            AccessAlert(key, at: $0.at, agency: $0.agency, count: looks.count)
        }
    }
}
