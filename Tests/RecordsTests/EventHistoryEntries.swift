@testable import Casework

/// What is written at the conference and put in other words, as it was first written.
extension EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let words = PrivateText("Invented words")

    private static let line = MinuteLine(
        id: ID(high: 41, low: 1), kind: .information, agency: Told.police, words: words,
        saidAt: TimeOfDay(minutes: 625), isToCheck: true)
    private static let risk = IdentifiedRisk(
        id: ID(high: 41, low: 2), to: .children, words: words, aspect: .protective)
    private static let action = AgreedAction(
        id: ID(high: 41, low: 3), words: words, owner: Told.police, person: words,
        dueOn: Told.stamp.on, answers: risk.id, origin: .volunteered,
        jointly: [Told.housing.id])

    static let entries: [CaseEvent] = [
        .minuted(Minuted(line: line, stamp: Told.stamp)),
        .riskIdentified(RiskIdentified(risk: risk, stamp: Told.stamp)),
        .actionAgreed(ActionAgreed(action: action, stamp: Told.stamp)),
        .entryReworded(EntryReworded(entry: .minute(line), stamp: Told.stamp)),
        .entryReworded(EntryReworded(entry: .risk(risk), stamp: Told.stamp)),
        .entryReworded(EntryReworded(entry: .action(action), stamp: Told.stamp)),
        .entryReworded(EntryReworded(entry: .summary(words), stamp: Told.stamp)),
        .entryWithdrawn(EntryWithdrawn(entry: .minute(line.id), stamp: Told.stamp)),
        .entryWithdrawn(EntryWithdrawn(entry: .risk(risk.id), stamp: Told.stamp)),
        .entryWithdrawn(EntryWithdrawn(entry: .action(action.id), stamp: Told.stamp)),
        .entryWithdrawn(
            EntryWithdrawn(
                entry: .minute(line.id), undo: ID(high: 41, low: 4), stamp: Told.stamp)),
        .actionsAnswered(
            ActionsAnswered(
                agency: Told.police, answer: .queried, words: words, actions: [action.id],
                stamp: Told.stamp)),
        .processLinked(
            ProcessLinked(process: .adultSafeguarding, words: words, stamp: Told.stamp)),
        .flagPlaced(FlagPlaced(agency: Told.police, stamp: Told.stamp)),
    ]
}
