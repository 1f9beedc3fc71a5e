import Casework
import Storage

/// Who sits at each meeting, and whether the case on its table is shown, as rows.
enum RoomTable {
    static func keep(_ happening: Happening<Meeting>, _ connection: any Connection) throws {
        let (meeting, id) = (happening.after, happening.place.stream.id)
        switch happening.event {
        case .attendanceRecorded(let recorded):
            try sit(recorded.agency, meeting, id, connection)
        case .attendanceEnded(let ended): try sit(ended.agency, meeting, id, connection)
        case .leavingTakenBack(let taken): try sit(taken.agency, meeting, id, connection)
        case .itemOpened, .itemFinished, .screenSet, .closed:
            let isShown = meeting.currentCase != nil && meeting.sitting.screen == .caseOnTheTable
            try connection.run(
                "UPDATE meeting SET case_is_shown = \(isShown ? 1 : 0) WHERE id = \(id)")
        default: break
        }
    }

    private static func sit(
        _ agency: ID<Agency>, _ meeting: Meeting, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            "DELETE FROM in_the_room WHERE meeting = \(id) AND agency = \(agency)")
        guard meeting.isInTheRoom(agency) else { return }
        try connection.run(
            "INSERT INTO in_the_room (meeting, agency) VALUES (\(id), \(agency))")
    }
}
