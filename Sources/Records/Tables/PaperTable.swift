import Casework
import Storage

/// Which paper of a meeting went to which agency, when somebody there first opened it, and since
/// when the minutes of each case wait for the chair.
enum PaperTable {
    static func keep(_ happening: Happening<Meeting>, _ connection: any Connection) throws {
        let id = happening.place.stream.id
        switch happening.event {
        case .agendaIssued(let issued):
            try send(.agenda, issued.to, issued.stamp, id, connection)
        case .caseListed(let listed) where happening.after.hasGoneOut:
            try send(.agenda, happening.after.recipients, listed.stamp, id, connection)
        case .actionListsSent(let sent):
            try send(.actionList, sent.to, sent.stamp, id, connection)
        case .paperOpened(let opened): try open(opened, id, connection)
        case .closed(let closed):
            try connection.run(
                "UPDATE meeting SET closed_on = \(closed.stamp.on) WHERE id = \(id)")
            try wait(closed.stamp.on, "meeting = \(id)", connection)
        case .minutesApproved(let approved):
            for caseID in approved.cases {
                try wait(nil, "meeting = \(id) AND case_id = \(caseID)", connection)
            }
        default: return
        }
    }

    /// What is corrected after the meeting was closed waits for the chair, whether or not it was
    /// approved before.
    static func keep(
        _ happening: Happening<CaseFile>, _ connection: any Connection
    ) throws {
        guard let stamp = happening.event.changesMinutes else { return }
        try wait(
            stamp.on,
            """
            case_id = \(happening.place.stream.id)
                AND meeting IN (SELECT id FROM meeting WHERE state = 'closed')
            """, connection)
    }

    /// Minutes wait since a day, or for nobody any more.
    private static func wait(
        _ day: CalendarDate?, _ which: SQL, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            UPDATE agenda_item SET minutes_wait_since = \(day.sqlValue)
            WHERE \(which) AND outcome = 'heard'
            """)
    }

    private static func send(
        _ paper: MeetingPaper, _ agencies: [ID<Agency>], _ stamp: Stamp, _ id: String,
        _ connection: any Connection
    ) throws {
        for agency in agencies {
            try connection.run(
                """
                INSERT INTO meeting_paper (meeting, paper, agency, sent_at)
                VALUES (\(id), \(paper.rawValue), \(agency), \(stamp.at))
                ON CONFLICT (meeting, paper, agency)
                    DO UPDATE SET sent_at = \(stamp.at), opened_at = NULL
                """)
        }
    }

    private static func open(
        _ opened: PaperOpened, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            UPDATE meeting_paper SET opened_at = \(opened.stamp.at)
            WHERE meeting = \(id) AND paper = \(opened.paper.rawValue)
                AND agency = \(opened.agency) AND opened_at IS NULL
            """)
    }
}

extension CaseEvent {
    /// When it changes what the minutes say.
    fileprivate var changesMinutes: Stamp? {
        switch self {
        case .minuted(let minuted): minuted.stamp
        case .riskIdentified(let identified): identified.stamp
        case .actionAgreed(let agreed): agreed.stamp
        case .entryReworded(let reworded): reworded.stamp
        case .entryWithdrawn(let withdrawn): withdrawn.stamp
        default: nil
        }
    }
}
