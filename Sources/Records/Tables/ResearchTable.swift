import Casework
import Storage

/// Which agency was asked about which case and whether it has answered; never what it holds
/// (SR-11).
enum ResearchTable {
    static func keep(_ happening: Happening<CaseFile>, _ connection: any Connection) throws {
        let id = happening.place.stream.id
        switch happening.event {
        case .researchAsked(let asked):
            for agency in asked.agencies { try ask(agency, asked.meeting, id, connection) }
        case .researchSubmitted(let submitted):
            try connection.run(
                """
                UPDATE research_request
                SET answer = \(submitted.research.knownToUs.rawValue),
                    answered_at = \(submitted.stamp.at), asked_again = 0
                WHERE case_id = \(id) AND agency = \(submitted.agency)
                """)
            try release(submitted, id, connection)
        case .researchSetAside(let aside): try setAside(aside, id, connection)
        case .researchPassedOn(let passed):
            try connection.run(
                """
                INSERT INTO research_helper (case_id, agency, account, asked_on)
                VALUES (\(id), \(passed.agency), \(passed.to), \(passed.stamp.on))
                ON CONFLICT (case_id, agency, account) DO UPDATE SET asked_on = \(passed.stamp.on)
                """)
        case .researchAskedAgain(let again):
            try connection.run(
                """
                UPDATE research_request SET asked_again = 1
                WHERE case_id = \(id) AND agency IN (\(list: again.agencies.map(\.description)))
                """)
        default: return
        }
    }

    /// Whoever was asked to look something up has answered.
    private static func release(
        _ submitted: ResearchSubmitted, _ id: String, _ connection: any Connection
    ) throws {
        guard let account = submitted.stamp.by.account else { return }
        try connection.run(
            """
            DELETE FROM research_helper WHERE case_id = \(id) AND agency = \(submitted.agency)
                AND account = \(account)
            """)
    }

    private static func setAside(
        _ aside: ResearchSetAside, _ id: String, _ connection: any Connection
    ) throws {
        let agencies = aside.agencies.map(\.description)
        try connection.run(
            """
            UPDATE research_request SET answer = NULL, answered_at = NULL, asked_again = 0
            WHERE case_id = \(id) AND agency IN (\(list: agencies))
            """)
        try connection.run(
            """
            DELETE FROM research_helper WHERE case_id = \(id) AND agency IN (\(list: agencies))
            """)
    }

    private static func ask(
        _ agency: ID<Agency>, _ meeting: ID<Meeting>, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO research_request (case_id, agency, meeting)
            VALUES (\(id), \(agency), \(meeting))
            ON CONFLICT (case_id, agency) DO UPDATE SET meeting = \(meeting)
            """)
    }
}
