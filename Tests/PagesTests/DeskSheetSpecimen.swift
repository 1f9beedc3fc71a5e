import Pages

@testable import Casework

/// What is written at the invented meeting about its first case.
extension MeetingSpecimen {
    static let written: [CaseEvent] = [
        .minuted(
            Minuted(
                line: MinuteLine(
                    id: ID(high: 7, low: 1), kind: .information, agency: police,
                    words: PrivateText("Two calls in November."), isToCheck: true),
                stamp: stamp(minute: 0))),
        .minuted(
            Minuted(
                line: MinuteLine(
                    id: ID(high: 7, low: 2), kind: .victimsView, agency: nil,
                    words: PrivateText("Wants the locks changed."),
                    saidAt: TimeOfDay(minutes: 600)),
                stamp: stamp(minute: 1))),
        .riskIdentified(RiskIdentified(risk: risk, stamp: stamp(minute: 2))),
        .actionAgreed(
            ActionAgreed(
                action: AgreedAction(
                    id: lockChange, words: PrivateText("Check records for the address"),
                    owner: housing, person: PrivateText("Bo Marsh"), dueOn: today,
                    answers: strangulation, origin: .volunteered, jointly: [police]),
                stamp: stamp(minute: 3))),
        .entryReworded(
            EntryReworded(
                entry: .summary(PrivateText("High, and rising.")), stamp: stamp(minute: 4))),
        .actionsAnswered(
            ActionsAnswered(
                agency: housing, answer: .queried, words: PrivateText("Which door?"),
                actions: [lockChange], stamp: stamp(minute: 5))),
        .processLinked(
            ProcessLinked(
                process: .childProtection, words: PrivateText("Meets on Friday."),
                stamp: stamp(minute: 6))),
        .flagPlaced(FlagPlaced(agency: police, stamp: stamp(minute: 7))),
    ]

    static func sheet(
        _ events: [CaseEvent] = written, speaker: ID<Agency>? = nil
    ) -> DeskSheet {
        DeskSheet(CaseFile(after: events), capture: captureKey, speaker: speaker)
    }

    static let captureKey = CaptureKey(
        agencies: AgencyLetters([
            Agency(id: police, name: "Northbridge Police", kind: .police),
            Agency(id: housing, name: "Northbridge Housing", kind: .housing),
        ]), stock: StockAction.usual, today: today, nextMeeting: today.adding(days: 14),
        usualDays: 14)

    private static func stamp(minute: Int64) -> Stamp {
        Stamp(
            Occasion(by: .system, at: Instant(milliseconds: minute * 60_000), today: today))
    }
}
