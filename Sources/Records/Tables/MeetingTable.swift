import Casework
import Storage

/// Meetings, agendas, declarations and attendance as rows. None of them holds a word that was
/// written, so nothing here is sealed.
enum MeetingTable {
    static func keep(_ happening: Happening<Meeting>, _ connection: any Connection) throws {
        let id = happening.place.stream.id
        switch happening.event {
        case .called(let called): try call(called, id, connection)
        case .confidentialityAgreed(let agreed): try declare(agreed, id, connection)
        case .attendanceRecorded(let recorded): try attend(recorded, id, connection)
        case .agendaIssued(let issued):
            for agency in issued.to { try receive(agency, id, connection) }
            try stand(happening.after, id, connection)
        case .opened, .itemOpened, .closed: try stand(happening.after, id, connection)
        case .itemFinished, .itemReopened:
            try stand(happening.after, id, connection)
            try AgendaTable.keep(happening.after.agenda, id, connection)
        case .caseListed, .caseRemoved, .caseMoved:
            try AgendaTable.keep(happening.after.agenda, id, connection)
        // How a meeting goes on while it sits is read from its stream; no list asks for it.
        case .stageEntered, .speakerNamed, .screenSet, .breakTaken, .breakEnded,
            .attendanceEnded, .leavingTakenBack, .actionListsSent, .minutesApproved, .paperOpened:
            break
        }
        try PaperTable.keep(happening, connection)
        try RoomTable.keep(happening, connection)
    }

    private static func call(
        _ called: MeetingCalled, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO meeting (id, area, kind, state, date, starts_at, minutes_per_case)
            VALUES (\(id), \(called.area), \(called.kind.rawValue), 'called', \(called.date),
                \(called.startsAt), \(called.minutesPerCase))
            """)
    }

    private static func stand(
        _ meeting: Meeting, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            UPDATE meeting SET state = \(meeting.state.rawValue),
                current_case = \(meeting.currentCase.sqlValue)
            WHERE id = \(id)
            """)
    }

    private static func receive(
        _ agency: ID<Agency>, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO agenda_recipient (meeting, agency) VALUES (\(id), \(agency))
            ON CONFLICT (meeting, agency) DO NOTHING
            """)
    }

    private static func declare(
        _ agreed: ConfidentialityAgreed, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO declaration (meeting, account) VALUES (\(id), \(agreed.account))
            ON CONFLICT (meeting, account) DO NOTHING
            """)
    }

    private static func attend(
        _ recorded: AttendanceRecorded, _ id: String, _ connection: any Connection
    ) throws {
        let attendance = recorded.attendance.rawValue
        try connection.run(
            """
            INSERT INTO attendance (meeting, agency, attendance)
            VALUES (\(id), \(recorded.agency), \(attendance))
            ON CONFLICT (meeting, agency) DO UPDATE SET attendance = \(attendance)
            """)
    }
}
