@testable import Casework

/// What happens while a meeting sits, as it was first written.
extension EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let stamp = Told.stamp

    static let sitting: [MeetingEvent] = [
        .stageEntered(StageEntered(stage: .sharing, caseID: Told.caseID, stamp: stamp)),
        .speakerNamed(
            SpeakerNamed(agency: Told.housing.id, caseID: Told.caseID, stamp: stamp)),
        .screenSet(ScreenSet(screen: .caseOnTheTable, stamp: stamp)),
        .screenSet(ScreenSet(screen: .nothingAnywhere, stamp: stamp)),
        .breakTaken(BreakTaken(stamp: stamp)),
        .breakEnded(BreakEnded(stamp: stamp)),
    ]
}
