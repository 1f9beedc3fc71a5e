package import Casework
import Records

extension Office {
    /// The waiting room of somebody invited: when it is her turn, and nothing of any case.
    package func waitingRoom(
        at id: ID<Meeting>, clock: TimeOfDay, for reader: Reader
    ) async throws -> WaitingBriefing {
        let line = try await seat(at: id, for: reader)
        return try await look(reader) { errand in
            let meeting = try errand.meetingAsSeen(id)
            let file = line.line.seat.caseFile
            let isShown =
                meeting.state == .inSession && meeting.currentCase != nil
                && meeting.sitting.screen == .caseOnTheTable
            let sitting = SittingBriefing(meeting)
            return WaitingBriefing(
                line: line.line, statementVersion: line.statement, state: meeting.state,
                isOnBreak: sitting.isOnBreak,
                isLetIn: isShown && (file == nil || file == meeting.currentCase),
                minutes: file.flatMap {
                    sitting.minutes(until: $0, at: errand.occasion.at, clock: clock)
                })
        }
    }
}
