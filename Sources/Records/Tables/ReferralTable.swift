import Casework
import Storage

/// Referrals as rows, with the victim's and perpetrators' names on a sealed card.
enum ReferralTable {
    static func keep(
        _ happening: Happening<Referral>, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        let id = happening.place.stream.id
        switch happening.event {
        case .submitted(let submitted): try submit(submitted, change, connection)
        case .resubmitted(let again):
            try become(.submitted, id, connection)
            try seal(again.content, id, change, connection)
        case .amended(let amended): try seal(amended.content, id, change, connection)
        case .returned: try become(.returned, id, connection)
        case .accepted: try become(.accepted, id, connection)
        case .declined: try become(.declined, id, connection)
        case .redirected: try become(.redirected, id, connection)
        case .joined(let joined): try join(joined, id, connection)
        case .emergencyAnswered: return
        }
    }

    static func place(_ id: String) -> CardPlace {
        CardPlace(table: "referral", column: "card", row: id)
    }

    private static func submit(
        _ submitted: ReferralSubmitted, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        guard let account = submitted.stamp.by.account, let agency = submitted.stamp.by.agency
        else { return }
        let id = change.place.stream.id
        let card = try change.seal(CaseCard(submitted.content), at: place(id))
        try connection.run(
            """
            INSERT INTO referral
                (id, area, case_id, state, referrer, agency, submitted_at, submitted_on, card)
            VALUES (\(id), \(submitted.area), \(submitted.caseID), 'submitted', \(account),
                \(agency), \(submitted.stamp.at), \(submitted.stamp.on), \(card))
            """)
    }

    private static func seal(
        _ content: ReferralContent, _ id: String, _ change: LedgerChange,
        _ connection: any Connection
    ) throws {
        let card = try change.seal(CaseCard(content), at: place(id))
        try connection.run("UPDATE referral SET card = \(card) WHERE id = \(id)")
    }

    private static func join(
        _ joined: ReferralJoined, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            UPDATE referral SET state = 'joined', joined_case = \(joined.caseID)
            WHERE id = \(id)
            """)
    }

    private static func become(
        _ state: ReferralState, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run("UPDATE referral SET state = \(state.rawValue) WHERE id = \(id)")
    }
}
