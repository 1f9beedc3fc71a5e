import Casework
import Specimens
import Storage
import Testing

@testable import Records

/// Every list is found through an index: a list that reads a whole table is slow one day, and that
/// day is the morning of a meeting.
@Suite struct QueryPlanTests {
    private let area = ID<Area>(high: 1, low: 1)
    private let agency = ID<Agency>(high: 1, low: 2)
    private let account = ID<Account>(high: 1, low: 3)
    private let meeting = ID<Meeting>(high: 1, low: 4)
    private let day = CalendarDate(dayNumber: 20_000)
    private var reader: Reader {
        Reader(account: account, agency: agency, area: area, roles: [.representative])
    }
    private var outline: AreaOutline {
        AreaOutline(
            id: area, name: "", inForce: SettingsInForce(AreaSettings(), from: day, number: 0),
            members: [])
    }

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

    @Test func `no list of papers reads a whole table`() async throws {
        let read = try await plans { connection in
            _ = try PaperQuery.unopenedLists(
                of: agency, in: area, since: day, seenBy: account, connection)
            _ = try PaperQuery.unopenedLists(
                in: area, since: day, seenBy: account, connection)
            _ = try PaperQuery.withoutApproval(
                in: area, since: day, seenBy: account, connection)
            _ = try PaperQuery.asked(account, of: agency, in: area, connection)
            _ = try ActionQuery.agreed(at: meeting, seenBy: account, connection)
            _ = try ActionQuery.owners(at: meeting, connection)
        }
        #expect(read.count == 6)
        #expect(read.flatMap(\.self).filter(Self.readsWholeTable) == [])
    }

    @Test func `no list about people, conflicts and emergencies reads a whole table`()
        async throws
    {
        let moment = Instant(milliseconds: 1)
        let read = try await plans { connection in
            _ = try ConflictQuery.open(in: area, seenBy: account, connection)
            _ = try ConflictQuery.declarations(in: area, onlyUnread: true, connection)
            _ = try CorrectionQuery.unread(by: account, in: area, connection)
            _ = try UnsafeContactQuery.unread(by: account, in: area, connection)
            _ = try BreakGlassQuery.told(to: account, in: area, since: day, connection)
            _ = try BreakGlassQuery.overdue(in: area, on: day, seenBy: account, connection)
            _ = try BreakGlassQuery.isSuspended(account, on: day, connection)
            _ = try BreakGlassQuery.counts(in: area, since: day, seenBy: account, connection)
            _ = try AdviserQuery.counts(in: area, since: day, seenBy: account, connection)
            _ = try SeatQuery.seats(of: account, in: area, at: moment, connection)
            _ = try SeatQuery.isSeated(account, at: meeting, on: moment, connection)
            _ = try MembershipQuery.everybody(in: area, connection)
            _ = try MembershipQuery.people(of: agency, in: area, connection)
            _ = try StaffNameQuery.staff(of: area, connection)
            _ = try RoleTable.roles(of: account, on: day, connection)
            _ = try RoleTable.accounts(holding: .chair, in: area, on: day, connection)
        }
        #expect(read.count == 16)
        #expect(read.flatMap(\.self).filter(Self.readsWholeTable) == [])
    }

    @Test func `no question about one case or one meeting reads a whole table`() async throws {
        let (id, moment) = (ID<CaseFile>(high: 1, low: 5), Instant(milliseconds: 1))
        let read = try await plans { connection in
            _ = try AccessFactsQuery.facts(of: id, for: reader, outline, connection)
            _ = try HiddenCaseQuery.hides(id, from: account, connection)
            _ = try HiddenCaseQuery.hides(meeting, from: account, connection)
            _ = try HiddenCaseQuery.isNamed(account, inCircleOf: id, connection)
            _ = try CaseSidesQuery.isOnOtherSide(account, of: id, connection)
            _ = try CaseSidesQuery.hasReferred(account, id, connection)
            _ = try CaseSidesQuery.naming(id, connection)
            _ = try CaseTaskQuery.hasTask(account, of: agency, in: id, connection)
            _ = try CaseTaskQuery.referralsSent(since: moment, in: area, connection)
            _ = try SeatQuery.meeting(for: account, at: id, on: moment, connection)
            _ = try SeatQuery.observed(by: account, hearing: id, on: moment, connection)
            _ = try MeetingQuery.line(meeting, seenBy: account, connection)
            _ = try MeetingQuery.slot(of: id, at: meeting, seenBy: account, connection)
            _ = try BreakGlassQuery.latest(of: id, by: account, connection)
            _ = try CaseListQuery.flagEnded(
                from: day, before: day, in: area, seenBy: account, connection)
            _ = try CaseListQuery.waitingCounts(
                in: area, on: day, seenBy: account, connection)
            _ = try AgendaQuery.recipients(of: meeting, connection)
        }
        #expect(read.count >= 16)
        #expect(read.flatMap(\.self).filter(Self.readsWholeTable) == [])
    }

    @Test func `the record of access is found through an index, however it is narrowed`()
        async throws
    {
        let id = ID<CaseFile>(high: 1, low: 5)
        let read = try await plans { connection in
            for narrowed in 0..<3 {
                var selection = AccessSelection(in: area)
                if narrowed == 1 { selection.caseID = id }
                if narrowed == 2 { selection.account = account }
                _ = try AccessRecordQuery.count(selection, connection)
                _ = try AccessRecordQuery.rows(selection, limit: 9, connection)
                _ = try AccessRecordQuery.cases(selection, connection)
                _ = try AccessRecordQuery.accounts(selection, connection)
            }
        }
        #expect(read.count == 12)
        #expect(read.flatMap(\.self).filter(Self.readsWholeTable) == [])
    }

    @Test func `a query without an index is noticed`() async throws {
        let read = try await plans {
            _ = try $0.rows("SELECT id FROM case_file WHERE flag_until > 'a'")
        }
        #expect(read.flatMap(\.self).contains(where: Self.readsWholeTable))
    }

    /// Neither a row without a table is one, nor the one row of a case or referral that the access
    /// policy's facts hang on.
    private static func readsWholeTable(_ step: String) -> Bool {
        step.hasPrefix("SCAN ") && !["SCAN CONSTANT ROW", "SCAN matter"].contains(step)
    }

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
