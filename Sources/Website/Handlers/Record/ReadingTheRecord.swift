import Casework
import Markup
import Pages
import UseCases

@Sendable
func showWhoHasSeen(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    var (filter, entered) = visit.accessFilter(usualDays: nil)
    filter.withLists = true
    let record = try await visit.office.accessRecord(of: id, filter, for: visit.reader)
    return .page(
        whoHasSeenPage(
            try await visit.frame(), record, id, entered: entered, clock: visit.london.wallTime),
        status: entered == nil ? 200 : 422)
}

@Sendable
func showWhoHasSeenOnPaper(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    var (filter, _) = visit.accessFilter(usualDays: nil)
    filter.isWhole = true
    filter.withLists = true
    let record = try await visit.office.accessRecord(of: id, filter, for: visit.reader)
    return .page(
        whoHasSeenPaper(try await visit.frame(), record, id, clock: visit.london.wallTime))
}

@Sendable
func showAccessRecord(_ visit: Visit) async throws -> Answer {
    let (filter, entered) = visit.accessFilter(usualDays: AccessFilterForm.usualDays)
    let record = try await visit.office.accessRecord(filter, for: visit.reader)
    return .page(
        accessRecordPage(
            try await visit.frame(), record, entered: entered, clock: visit.london.wallTime),
        status: entered == nil ? 200 : 422)
}

@Sendable
func showAccessRecordOnPaper(_ visit: Visit) async throws -> Answer {
    var (filter, _) = visit.accessFilter(usualDays: AccessFilterForm.usualDays)
    filter.isWhole = true
    let record = try await visit.office.accessRecord(filter, for: visit.reader)
    return .page(
        accessRecordPaper(try await visit.frame(), record, clock: visit.london.wallTime))
}

extension Visit {
    /// What the query asks for, and what was typed where it cannot be read.
    fileprivate func accessFilter(usualDays: Int?) -> (AccessFilter, Entered?) {
        switch AccessFilterForm.read(query, today: today) {
        case .problems(let problems): return (usual(usualDays), Entered(query, problems))
        case .value(var filter):
            if filter.from == nil && filter.to == nil {
                filter.from = usualDays.map { today.adding(days: -$0) }
            }
            return (bounded(filter), nil)
        }
    }

    private func usual(_ days: Int?) -> AccessFilter {
        var filter = AccessFilter()
        filter.withLists = query.isTicked("lists")
        filter.from = days.map { today.adding(days: -$0) }
        return bounded(filter)
    }

    private func bounded(_ filter: AccessFilter) -> AccessFilter {
        var filter = filter
        let midnight = TimeOfDay(minutes: 0)
        filter.begins = filter.from.map { london.instant(WallTime($0, midnight)) }
        filter.ends = filter.to.map { london.instant(WallTime($0.adding(days: 1), midnight)) }
        return filter
    }
}
