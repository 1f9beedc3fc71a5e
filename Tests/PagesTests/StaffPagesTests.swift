import Markup
import Testing

@testable import Casework
@testable import Pages

struct StaffPagesTests {
    private let frame = sampleFrame()
    private let homes = Agency(id: ID(high: 1, low: 1), name: "Northbridge Homes", kind: .housing)
    private let clock: WallClock = { _ in WallTime(today, TimeOfDay(minutes: 600)) }

    private func person(
        _ number: UInt64, _ standing: MembershipStanding = .active, dueIn days: Int = 60,
        roles: [Role] = [.representative], proposed: [Role] = []
    ) -> PersonLine {
        let due = today.adding(days: days)
        return PersonLine(
            id: ID(high: 2, low: number), account: ID(high: 3, low: number),
            name: "Sample Person \(number)", agency: homes.id, agencyName: homes.name,
            roles: roles, proposed: proposed, standing: standing,
            endsOn: standing == .ended ? today : nil, trainedOn: today,
            confirmation: Confirmation(dueBy: due, lastDay: due.adding(days: 14)))
    }

    private func line(people: Int) -> AgencyLine {
        AgencyLine(
            homes, isCore: true, agreement: .current, signedOn: today, reviewBy: today,
            contact: "Sample Person 1", people: people, lastDay: nil, belongs: true)
    }

    private func agency(people: [PersonLine], gives: Bool = true) -> AgencyBriefing {
        AgencyBriefing(
            line: line(people: people.count), contact: nil, people: people, gives: gives,
            leads: !gives)
    }

    private func briefing(
        _ line: PersonLine, deeds: Set<StaffDeed> = Set(StaffDeed.allCases)
    ) -> PersonBriefing {
        let stamp = Stamp(
            Occasion(by: .system, at: Instant(milliseconds: 0), today: today))
        let meeting = MeetingLine(
            id: ID(high: 4, low: 1), kind: .fortnightly, state: .called, date: today,
            startsAt: TimeOfDay(minutes: 570), cases: 3)
        let seat = Seat(at: meeting.id, for: nil, until: Instant(milliseconds: 1))
        return PersonBriefing(
            line: line,
            person: StaffPerson(name: PrivateText(line.name), email: PrivateText("a@b.example")),
            seats: [SeatLine(seat, meeting, reference: nil, hasDeclared: false)],
            work: HeldWork(
                cases: [HeldCase(ID(high: 5, low: 1), CaseReference(year: 2026, number: 7))],
                drafts: 2,
                actions: [
                    HeldAction(
                        ID(high: 6, low: 1), of: ID(high: 5, low: 2),
                        CaseReference(year: 2026, number: 8), dueOn: today)
                ]),
            deeds: deeds,
            history: [
                StaffHappening(
                    .suspended(
                        MembershipSuspended(reason: PrivateText("Why <b>"), stamp: stamp)),
                    at: Instant(milliseconds: 0), by: "Dana Okafor", about: line.name, line.id)
            ])
    }

    @Test func `lists keep the rules of pages, full and empty`() {
        let many = (1...12).map { person($0) } + [person(13, .ended), person(14, .invited)]
        for people in [many, []] {
            for gives in [true, false] {
                let page = agencyPage(frame, agency(people: people, gives: gives), today: today)
                #expect(PageLint.findings(in: page) == [])
            }
            let confirm = confirmPage(frame, people, today: today, status: "Confirmed.")
            #expect(PageLint.findings(in: confirm) == [])
            #expect(PageLint.findings(in: secondPersonPage(frame, people)) == [])
        }
        for agencies in [[line(people: 12)], []] {
            #expect(PageLint.findings(in: agenciesPage(frame, agencies, gives: true)) == [])
        }
        let history = briefing(person(1)).history
        #expect(PageLint.findings(in: staffHistoryPage(frame, history, clock: clock)) == [])
        #expect(PageLint.findings(in: staffHistoryPage(frame, [], clock: clock)) == [])
    }

    @Test(arguments: MembershipStanding.allCases)
    func `a person's page keeps the rules of pages`(standing: MembershipStanding) {
        for days in [-30, -3, 3, 60] {
            let line = person(1, standing, dueIn: days, proposed: [.chair])
            for deeds in [Set(StaffDeed.allCases), []] {
                let page = personPage(
                    frame, briefing(line, deeds: deeds), today: today, clock: clock)
                #expect(PageLint.findings(in: page) == [])
            }
        }
    }

    @Test func `forms keep the rules of pages, blank and with problems`() throws {
        let (home, who) = (agency(people: [person(1)]), briefing(person(1)))
        let seat = try #require(who.seats.first)
        let wrong = Entered(.none, [Problem(field: "main", sentence: "Check your answers")])
        for entered in [Entered.blank, wrong] {
            let colleagues = [person(2)]
            let pages = [
                addAgencyPage(frame, entered: entered),
                describeAgencyPage(frame, home, today: today, entered: entered),
                agreementPage(frame, home, entered: entered),
                endAgencyPage(frame, home, entered: entered),
                invitePage(frame, home, entered: entered),
                rolesPage(frame, person(1), entered: entered),
                leavePage(frame, who, among: colleagues, entered: entered),
                leavePage(frame, who, among: [], entered: entered),
                movePage(
                    frame, who, to: [line(people: 1)], among: colleagues, entered: entered),
                suspendPage(frame, person(1), entered: entered),
                correctPersonPage(frame, who, entered: entered),
                welcomePage(frame, entered: entered),
                setUpSignInPage(frame, code: "abcd", userName: nil, entered: entered),
                setUpSignInPage(frame, code: "abcd", userName: "dana", entered: entered),
                waitingRoomPage(
                    frame,
                    WaitingBriefing(
                        line: seat, statementVersion: "1", state: .inSession, isOnBreak: false,
                        isLetIn: false, minutes: 12),
                    now: Instant(milliseconds: 0), clock: clock, entered: entered),
            ]
            for page in pages { #expect(PageLint.findings(in: page) == []) }
        }
    }

    @Test func `what is shown once and what is chosen keeps the rules of pages`() {
        let area = AreaChoice(
            id: ID(high: 9, low: 9), name: "Northbridge", roles: [.chair], isChosen: true)
        let pages = [
            codePage(
                frame, for: person(1), code: "abcd-efgh", until: clock(Instant(milliseconds: 0))),
            signInIsSetUpPage(frame), chooseAreaPage(frame, [area]), chooseAreaPage(frame, []),
            freshStartPage(frame, briefing(person(1), deeds: [.askFreshStart]), clock: clock),
            freshStartPage(frame, briefing(person(1), deeds: [.agreeToFreshStart]), clock: clock),
            correctPersonPage(frame, briefing(person(1))),
            invitePage(frame, agency(people: [])), rolesPage(frame, person(1)),
        ]
        for page in pages { #expect(PageLint.findings(in: page) == []) }
    }

    @Test func `whoever agrees to a new start is told that the number is a new one`() {
        let stamp = Stamp(Occasion(by: .system, at: Instant(milliseconds: 0), today: today))
        let line = person(1)
        let (old, changed) = (
            briefing(line, deeds: [.agreeToFreshStart]),
            PersonCorrected(person: StaffPerson(name: PrivateText("A")), stamp: stamp)
        )
        let new = PersonBriefing(
            line: line, person: old.person, seats: [], work: HeldWork(), deeds: old.deeds,
            history: [
                StaffHappening(
                    .corrected(changed), at: Instant(milliseconds: 0), by: "Dana Okafor",
                    about: line.name, line.id)
            ])
        for (who, isWarned) in [(old, false), (new, true)] {
            let page = freshStartPage(frame, who, clock: clock)
            #expect(PageLint.findings(in: page) == [])
            #expect(render(page).contains("that you had before") == isWarned)
        }
    }

    @Test func `what a rule says no to stands beside its question`() {
        let refused = Refused(InvitePerson.Refusal.deputyIsNotTrained)
        #expect(InviteForm.field(of: refused) == "trained-day")
        #expect(InviteForm.field(of: Refused(InvitePerson.Refusal.endIsMissing)) == "ends-day")
    }
}
