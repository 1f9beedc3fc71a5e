import Specimens
import Testing

@testable import Casework

/// A meeting at which a case lies that does not exist for somebody is, for her, one at which it
/// never lay (SR-08).
@Suite struct MeetingAsSeenTests {
    private static let seen = ID<CaseFile>(high: 1, low: 1)
    private static let hidden = ID<CaseFile>(high: 1, low: 2)
    private static let stamp = Stamp(
        Occasion(by: .system, at: Instant(milliseconds: 0), today: CalendarDate(dayNumber: 20_000)))

    private static func listed(_ id: ID<CaseFile>, _ number: Int) -> MeetingEvent {
        .caseListed(
            ItemListed(
                caseID: id, reference: CaseReference(year: 2026, number: number), stamp: stamp))
    }

    private static func opened(_ id: ID<CaseFile>) -> MeetingEvent {
        .itemOpened(ItemOpened(caseID: id, stamp: stamp))
    }

    private static func finished(_ id: ID<CaseFile>) -> MeetingEvent {
        .itemFinished(ItemFinished(caseID: id, outcome: .heard, stamp: stamp))
    }

    private static func shown(_ screen: SharedScreen) -> MeetingEvent {
        .screenSet(ScreenSet(screen: screen, stamp: stamp))
    }

    private static func stage(_ stage: MeetingStage, _ id: ID<CaseFile>?) -> MeetingEvent {
        .stageEntered(StageEntered(stage: stage, caseID: id, stamp: stamp))
    }

    @Test func `what was done while the hidden case lay on the table was not done`() {
        let without: [MeetingEvent] = [
            Self.listed(Self.seen, 1), .opened(MeetingOpened(stamp: Self.stamp)),
            Self.stage(.outstandingActions, nil), Self.opened(Self.seen),
            Self.stage(.risks, Self.seen), Self.finished(Self.seen),
        ]
        let with: [MeetingEvent] = [
            Self.listed(Self.hidden, 2), Self.listed(Self.seen, 1),
            .opened(MeetingOpened(stamp: Self.stamp)), Self.stage(.outstandingActions, nil),
            Self.opened(Self.hidden), Self.stage(.risks, Self.hidden), Self.shown(.agenda),
            Self.finished(Self.hidden), Self.opened(Self.seen), Self.stage(.risks, Self.seen),
            Self.finished(Self.seen), Self.opened(Self.hidden), Self.shown(.caseOnTheTable),
        ]
        let one = Meeting(with, without: [Self.hidden])
        let other = Meeting(without, without: [])
        #expect(one.currentCase == nil)
        #expect(one.agenda == other.agenda)
        #expect(one.sitting.screen == other.sitting.screen)
        #expect(one.sitting.stage == other.sitting.stage)

    }

    @Test func `between two cases there is no stage`() {
        let events: [MeetingEvent] = [
            Self.listed(Self.seen, 1), .opened(MeetingOpened(stamp: Self.stamp)),
            Self.opened(Self.seen), Self.stage(.risks, Self.seen), Self.finished(Self.seen),
        ]
        #expect(SittingBriefing(Meeting(events, without: [])).stage == nil)
    }

    @Test func `opening a case makes the screen blank, whatever it showed`() {
        for screen in SharedScreen.allCases {
            let events: [MeetingEvent] = [
                Self.listed(Self.seen, 1), .opened(MeetingOpened(stamp: Self.stamp)),
                Self.shown(screen), Self.opened(Self.seen),
            ]
            #expect(Meeting(events, without: []).sitting.screen == .blank)
        }
    }
}
