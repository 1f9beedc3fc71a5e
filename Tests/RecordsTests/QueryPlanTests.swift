import Casework
import Records
import Specimens
import Storage
import Testing

/// Every list is found through an index: a list that reads a whole table is slow one day, and that
/// day is the morning of a meeting.
@Suite struct QueryPlanTests {
    private let area = ID<Area>(high: 1, low: 1)
    private let agency = ID<Agency>(high: 1, low: 2)
    private let account = ID<Account>(high: 1, low: 3)
    private let meeting = ID<Meeting>(high: 1, low: 4)
    private let day = CalendarDate(dayNumber: 20_000)

    @Test func `no list reads a whole table`() async throws {
        let read = try await plans { connection in
            _ = try CaseListQuery.inState([.open], of: area, seenBy: account, connection)
            _ = try CaseListQuery.allocated(
                to: account, in: area, seenBy: account, connection)
            _ = try CaseListQuery.after(CaseReference(year: 1, number: 1), in: area, connection)
            _ = try CaseListQuery.nextReference(in: area, year: 2026, connection)
            _ = try CaseListQuery.advocacyCounts(
                of: nil, in: area, seenBy: account, connection)
            _ = try ReferralQuery.inState(
                [.submitted], of: area, seenBy: account, connection)
            _ = try ReferralQuery.sent(by: account, in: area, connection)
            _ = try MeetingQuery.lines(
                of: area, from: day, limit: 9, seenBy: account, connection)
            _ = try MeetingQuery.past(
                of: area, before: day, limit: 9, seenBy: account, connection)
            _ = try AgendaQuery.rows(
                of: meeting, for: agency, seenBy: account, connection)
            _ = try AgendaQuery.left(of: meeting, seenBy: account, connection)
            _ = try ActionQuery.of(
                agency, in: area, closedSince: day, seenBy: account, connection)
            _ = try ActionQuery.outstanding(
                in: area, agreedBefore: day, seenBy: account, connection)
            _ = try ActionQuery.counts(
                of: agency, in: area, on: day, seenBy: account, connection)
        }
        #expect(read.count == 14)
        #expect(read.flatMap(\.self).filter(Self.readsWholeTable) == [])
    }

    @Test func `a query without an index is noticed`() async throws {
        let read = try await plans {
            _ = try $0.rows("SELECT id FROM case_file WHERE flag_until > 'a'")
        }
        #expect(read.flatMap(\.self).contains(where: Self.readsWholeTable))
    }

    private static func readsWholeTable(_ step: String) -> Bool { step.hasPrefix("SCAN ") }

    private func plans(
        of queries: @escaping @Sendable (any Connection) throws -> Void
    ) async throws -> [[String]] {
        var found: [[String]] = []
        try await Engine.sqliteMemory.withStore { store in
            try await Migrator.migrate(store, AllMigrations.inOrder)
            found = try await store.read { connection in
                let explaining = ExplainingConnection(connection)
                try queries(explaining)
                return explaining.plans
            }
        }
        return found
    }
}

/// Asks how each query would be answered before it is.
private final class ExplainingConnection: Connection {
    private let inner: any Connection
    private(set) var plans: [[String]] = []

    init(_ inner: any Connection) {
        self.inner = inner
    }

    var dialect: Dialect { inner.dialect }

    func run(_ sql: SQL) throws(StorageFault) -> Int { try inner.run(sql) }

    func script(_ text: StaticString) throws(StorageFault) { try inner.script(text) }

    func rows(_ sql: SQL) throws(StorageFault) -> [Row] {
        let steps = try inner.rows("EXPLAIN QUERY PLAN \(sql)")
        var plan: [String] = []
        for step in steps { plan.append(try step.text("detail")) }
        plans.append(plan)
        return try inner.rows(sql)
    }
}
