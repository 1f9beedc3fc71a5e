import Casework
import Storage

/// Which paper of a meeting went to which agency, and when somebody there first opened it.
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
        case .minutesApproved(let approved):
            try connection.run(
                "UPDATE meeting SET approved_on = \(approved.stamp.on) WHERE id = \(id)")
        default: return
        }
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
