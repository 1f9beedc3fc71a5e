import Casework
import Demonstration
import Foundation
import Pages
import Records
import Specimens
import Storage
import Testing
import UseCases

struct DemonstrationTests {
    @Test
    func `the area is made without a refusal and its ledger is intact`() async throws {
        let area = try await MadeArea.shared.value
        guard case .intact(let entries) = try await LedgerVerification(area.store).run() else {
            Issue.record("the chain does not hold")
            return
        }
        #expect(entries > 1000)
        #expect(area.latest < MadeArea.now)
    }

    @Test
    func `the meeting in nine days has eighteen cases and an agenda that is out`() async throws {
        let area = try await MadeArea.shared.value
        let coordinator = try await area.reader("coordinator")
        let meetings = try await area.office.meetings(for: coordinator)
        let coming = try #require(meetings.coming.first)
        #expect(coming.date == MadeArea.today.adding(days: 9))
        #expect(coming.state == .agendaIssued)
        #expect(coming.cases == 18)
        #expect(meetings.past.map(\.state) == [.closed, .closed])
        let briefing = try await area.office.meeting(
            coming.id, page: "agenda", for: coordinator)
        #expect(Set(briefing.items.map(\.kind)) == [.new, .repeat, .transferIn])
        #expect(Set(briefing.items.flatMap(\.card.markers)) == Set(CaseMarker.allCases))
        #expect(briefing.waiting.count == 1)
        #expect(briefing.agencies.filter { !$0.agreementIsCurrent }.count == 1)
    }

    @Test
    func `a perpetrator of the coming meeting is 17`() async throws {
        let area = try await MadeArea.shared.value
        let lines = try await area.office.caseList(for: area.reader("coordinator"))
        let ages = lines.flatMap { $0.card.people(.perpetrator) }
            .compactMap { $0.age(on: MadeArea.today) }
        #expect(ages.contains(17))
    }

    @Test
    func `three referrals wait, and one of them is proposed as a repeat`() async throws {
        let area = try await MadeArea.shared.value
        let coordinator = try await area.reader("coordinator")
        let waiting = try await area.office.referrals(for: coordinator)
            .filter { $0.state == .submitted }
        #expect(waiting.count == 3)
        var proposals: [RepeatProposal] = []
        for line in waiting {
            let briefing = try await area.office.referral(line.id, for: coordinator)
            proposals += [briefing.proposal].compactMap { $0 }
        }
        #expect(proposals.count == 1)
    }

    @Test
    func `the nurse has a draft, a referral that came back and one that will be heard`()
        async throws
    {
        let area = try await MadeArea.shared.value
        let home = try await area.office.home(for: area.reader("nurse"))
        let drafts = home.waiting.filter { if case .draftToFinish = $0 { true } else { false } }
        #expect(drafts.count == 1)
        let returned = home.waiting.filter {
            if case .referralReturned = $0 { true } else { false }
        }
        #expect(returned.count == 1)
        let accepted = home.waiting.filter {
            if case .referralAccepted(_, _, .some) = $0 { true } else { false }
        }
        #expect(!accepted.isEmpty)
    }

    @Test
    func `a referral that came back opens with every answer as the form reads it`() async throws {
        let area = try await MadeArea.shared.value
        let nurse = try await area.reader("nurse")
        let sent = try await area.office.referrals(for: nurse)
        let returned = try #require(sent.first { $0.state == .returned })
        let id = try await area.office.reopenDraft(of: returned.id, by: nurse)
        let draft = try await area.office.draft(id, for: nurse).draft
        let rules = ReferralRules(
            try await area.office.instrument(for: nurse),
            try await area.office.settings(for: nurse), today: MadeArea.today)
        let summary = DraftSummary(draft, rules)
        #expect(summary.problems.map(\.field) == [])
    }

    @Test
    func `actions of past meetings are done, open, overdue and no longer possible`() async throws {
        let area = try await MadeArea.shared.value
        let today = MadeArea.today.description
        let counts = try await area.store.read { connection in
            try connection.rows("SELECT state, due_on < \(today) AS late FROM planned_action")
                .map { "\(try $0.text("state")) \(try $0.integer("late"))" }
        }
        let kinds = Set(counts)
        #expect(kinds.isSuperset(of: ["done 1", "open 0", "open 1", "noLongerPossible 1"]))
        let closed = try await area.store.read {
            try CaseListQuery.inState(
                [.closed], of: area.area, seenBy: ID(high: 0, low: 0), $0
            ).count
        }
        #expect(closed >= 1)
    }

    @Test
    func `every printed sign-in opens a door`() async throws {
        let area = try await MadeArea.shared.value
        #expect(Demonstration.signIns.count == area.signIns.count)
        let held = Set(area.signIns.flatMap(\.roles))
        #expect(held == Set(Role.allCases))
        for one in area.signIns {
            let request = SignIn(
                userName: one.userName, password: one.password, device: nil, previous: nil)
            let answer = try await area.office.signIn(request)
            guard case .success(let new) = answer else {
                Issue.record("the door of \(one.userName) stayed shut")
                continue
            }
            #expect(new.signedIn.reader.roles == Set(one.roles))
        }
    }

    @Test
    func `the same seed and moment make the same events and rows`() async throws {
        let shared = try await MadeArea.shared.value
        try await MadeArea.lend { area in
            #expect(area.rows.count > 1500)
            #expect(area.rows == shared.rows)
        }
    }

    /// New Year's holiday on a Saturday, and a meeting on a Monday.
    @Test
    func `two areas are made side by side on any day, each with its own cases`() async throws {
        let monthly = AreaSettings(cadence: .monthly, agendaLeadDays: 8, daysToHearing: 42)
        let today = try #require(CalendarDate("2027-01-02"))
        try await MadeArea.lend(seed: 2, on: today, areas: [AreaSettings(), monthly]) { area in
            let areas = try await area.store.read { try AreaQuery.all($0).map(\.name) }
            #expect(areas == ["Mockford", "Testerbury"])
            #expect(Set(area.signIns.map(\.userName)).count == area.signIns.count)
            let counts = try await area.store.read { connection in
                try connection.rows("SELECT COUNT(*) AS cases FROM case_file GROUP BY area")
                    .map { try $0.integer("cases") }
            }
            #expect(counts == [35, 35])
            let meetings = try await area.office.meetings(for: area.reader("coordinator"))
            #expect(meetings.coming.first?.date == today.adding(days: 9))
            #expect(meetings.coming.first?.cases == 18)
        }
    }
}
