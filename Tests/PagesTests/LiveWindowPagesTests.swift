import Markup
import Testing

@testable import Casework
@testable import Pages

/// The windows of a meeting: each keeps the rules of pages at every stage, and the shared screen
/// shows no field but those that it may.
@Suite struct LiveWindowPagesTests {
    private static let now = Instant(milliseconds: 1_795_000_000_000)
    private static let clock = WallTime(today, TimeOfDay(minutes: 600))

    /// A meeting that has come to a stage of its first case, as its events tell it.
    private static func sitting(
        _ stage: MeetingStage? = nil, screen: SharedScreen? = nil, opens: Bool = true
    ) -> SittingBriefing {
        let stamp = Stamp(Occasion(by: .system, at: now, today: today))
        var meeting = Meeting()
        meeting.apply(
            .called(
                MeetingCalled(
                    area: ID(high: 7, low: 7), kind: .fortnightly, date: today,
                    startsAt: MeetingSpecimen.nine, minutesPerCase: 12,
                    venue: PrivateText("Marker venue"), stamp: stamp)))
        for (caseID, number) in [(MeetingSpecimen.first, 407), (MeetingSpecimen.second, 408)] {
            let reference = CaseReference(year: 2026, number: number)
            meeting.apply(
                .caseListed(ItemListed(caseID: caseID, reference: reference, stamp: stamp)))
        }
        meeting.apply(
            .attendanceRecorded(
                AttendanceRecorded(
                    agency: MeetingSpecimen.police, attendance: .core,
                    person: PrivateText("Marker person"), stamp: stamp)))
        meeting.apply(.opened(MeetingOpened(stamp: stamp)))
        if opens {
            meeting.apply(.itemOpened(ItemOpened(caseID: MeetingSpecimen.first, stamp: stamp)))
        }
        if let stage {
            meeting.apply(
                .stageEntered(
                    StageEntered(
                        stage: stage, caseID: opens ? MeetingSpecimen.first : nil, stamp: stamp)))
        }
        if let screen { meeting.apply(.screenSet(ScreenSet(screen: screen, stamp: stamp))) }
        return SittingBriefing(meeting)
    }

    private static func chair(_ sitting: SittingBriefing, refusal: Phrase? = nil) -> HTML {
        var desk = MeetingSpecimen.desk()
        if sitting.currentCase == nil {
            let briefing = ChairBriefing(
                meeting: MeetingSpecimen.briefing(.inSession), sitting: sitting, desk: nil,
                outstanding: 3)
            return chairPage(sampleFrame(), ChairScene(briefing, now: now, clock: clock))
        }
        desk = MeetingSpecimen.desk(hasContact: false)
        let briefing = ChairBriefing(
            meeting: desk.meeting, sitting: sitting, desk: desk, outstanding: 0)
        return chairPage(
            sampleFrame(), ChairScene(briefing, now: now, clock: clock, refusal: refusal))
    }

    @Test func `the chair's window keeps the rules of pages at every stage`() {
        for stage in MeetingStage.allCases {
            for screen in SharedScreen.allCases {
                let page = Self.chair(
                    Self.sitting(stage, screen: screen, opens: stage.isOfACase))
                #expect(PageLint.findings(in: page) == [], "\(stage) \(screen)")
            }
        }
        #expect(
            PageLint.findings(in: Self.chair(Self.sitting(.risks), refusal: "Open a case first."))
                == [])
    }

    @Test func `a risk without an action is said in words`() {
        #expect(render(Self.chair(Self.sitting(.risks))).contains("No action yet"))
    }

    @Test func `while every window is blank the chair's holds nothing of the case`() {
        let text = render(Self.chair(Self.sitting(.sharing, screen: .nothingAnywhere)))
        #expect(text.contains("in any window, until you go on"))
        #expect(!text.contains("Asha") && !text.contains("M26-407"))
    }

    @Test func `a seat keeps the rules of pages with a case, without, and with problems`() {
        var file = MeetingSpecimen.desk().file
        file.ownResearch = Research(
            .known,
            lines: [
                ResearchLine(
                    id: ID(high: 9, low: 1), about: .victim, words: PrivateText("Own line"),
                    dated: nil, source: PrivateText("Own record"), nature: .fact, isShared: true)
            ])
        let hearing = SeatHearing(
            file: file, place: 1, mine: [MeetingSpecimen.action], answer: .agreed,
            defaultDue: today.adding(days: 7))
        for hearing in [hearing, nil] {
            for entered in [nil, Entered(FormFields.none, [])] {
                let briefing = SeatBriefing(
                    meeting: MeetingSpecimen.line(.inSession), sitting: Self.sitting(.actions),
                    agency: MeetingSpecimen.housing, agencyName: "Northbridge Housing",
                    hearing: hearing)
                let scene = SeatScene(
                    briefing, offer: ID(high: 9, low: 2), note: ID(high: 9, low: 3),
                    now: Self.now, clock: Self.clock, entered: entered)
                let page = seatWindow(sampleFrame(), scene)
                #expect(PageLint.findings(in: page) == [])
                #expect(render(page).contains("Own line") == (hearing != nil))
            }
        }
    }

    @Test func `the waiting room tells a time and nothing of any case`() {
        let line = SeatLine(
            Seat(at: MeetingSpecimen.id, for: MeetingSpecimen.first, until: Self.now),
            MeetingSpecimen.line(.inSession), reference: CaseReference(year: 2026, number: 407),
            hasDeclared: true)
        for (isLetIn, minutes) in [(false, 23), (false, 0), (true, nil), (false, nil)] {
            let waiting = WaitingBriefing(
                line: line, statementVersion: "1", state: .inSession, isOnBreak: false,
                isLetIn: isLetIn, minutes: minutes)
            let page = waitingRoomPage(
                sampleFrame(), waiting, now: Self.now, clock: { _ in Self.clock })
            #expect(PageLint.findings(in: page) == [])
            #expect(!render(page).contains("M26-407"))
            #expect(render(page).contains("You may come in now") == isLetIn)
        }
    }

    @Test func `the shared screen shows no field but those that it may`() {
        let item = ScreenItem(place: 1, outcome: nil, isOnTheTable: true)
        for briefing in [ScreenBriefing.blank, .agenda([item]), .caseOnTheTable(fullest)] {
            let place = LivePlace(MeetingSpecimen.id, .screen, .between, now: Self.now)
            let page = screenPage(sampleFrame(), place, briefing)
            let text = render(page)
            #expect(PageLint.findings(in: page) == [])
            #expect(!text.contains("Marker"))
            #expect(!text.contains("<nav") && !text.contains("<form") && !text.contains("footer"))
            if case .caseOnTheTable = briefing {
                for allowed in ["Allowed risk", "Allowed action", "Allowed agency", "4 minutes"] {
                    #expect(text.contains(allowed))
                }
            }
        }
    }

    /// Every field filled, and what must not be read with a word of a name in it.
    private var fullest: ScreenCase {
        let action = ActionBriefing(
            id: ID(high: 9, low: 4), caseID: MeetingSpecimen.first,
            reference: CaseReference(year: 2026, number: 407),
            words: PrivateText("Allowed action"), person: PrivateText("Marker person"),
            agency: "Allowed agency", origin: .volunteered, agreedOn: today, dueOn: today,
            outcome: .notDone, notes: PrivateText("Marker notes"))
        let victim = CasePerson(
            id: ID(high: 9, low: 7), role: .victim, name: PrivateText("Some Marker"))
        let telling = TellingWords(of: [victim], reached: [])
        let risks = ["Allowed risk", "They sleep at Marker’s"].map { words in
            IdentifiedRisk(id: ID(high: 9, low: 5), to: .victim, words: PrivateText(words))
        }
        return ScreenCase(
            place: 1, cases: 2, reference: CaseReference(year: 2026, number: 407),
            stage: .risks, minutesLeft: 4,
            risks: risks.map { ScreenRisk($0, without: telling) },
            actions: [ScreenAction(action, without: telling)])
    }

    @Test func `a long risk is cut at a word for the screen`() throws {
        let words = Array(repeating: "word", count: 60).joined(separator: " ")
        let risk = ScreenRisk(
            IdentifiedRisk(id: ID(high: 9, low: 5), to: .victim, words: PrivateText(words)),
            without: TellingWords(of: [], reached: []))
        let shown = try #require(risk.words?.revealed)
        #expect(shown.count <= ScreenRisk.longest + 1)
        #expect(shown.hasSuffix("word…"))
    }

    @Test func `what is spoken of now does not run below the edge of the screen`() {
        let risks = (1...22).map { number in
            ScreenRisk(
                IdentifiedRisk(
                    id: ID(high: 9, low: 5), to: .victim, words: PrivateText("Risk no \(number).")),
                without: TellingWords(of: [], reached: []))
        }
        let shown = ScreenCase(
            place: 1, cases: 2, reference: CaseReference(year: 2026, number: 407), stage: .risks,
            minutesLeft: 4, risks: risks, actions: [])
        let place = LivePlace(MeetingSpecimen.id, .screen, .between, now: Self.now)
        let text = render(screenPage(sampleFrame(), place, .caseOnTheTable(shown)))
        #expect(text.contains("18 before these"))
        #expect(text.contains("no 22.") && text.contains("no 19.") && !text.contains("no 18."))
    }

    @Test func `setting up the screen keeps the rules of pages`() {
        #expect(PageLint.findings(in: setUpScreenPage(sampleFrame(), MeetingSpecimen.id)) == [])
    }
}
