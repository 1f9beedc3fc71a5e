import Casework
import Storage

/// Cases as rows: number, state, dates and counts in clear, the people on a sealed card.
enum CaseTable {
    static func keep(
        _ happening: Happening<CaseFile>, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        let id = happening.place.stream.id
        if case .opened(let opened) = happening.event {
            return try open(opened, id, change, connection)
        }
        let file = happening.after
        try connection.run(
            """
            UPDATE case_file SET state = \(file.state.rawValue),
                advocate = \(file.advocate.sqlValue),
                meeting = \(file.meeting.sqlValue), heard_on = \((file.hearing?.stamp.on).sqlValue),
                flag_until = \((file.flag?.until).sqlValue), contacts = \(file.contacts.count),
                has_view = \(file.victimsView != nil),
                view_is_explained = \(file.viewMissing != nil),
                allocated_on = \(file.allocatedOn.sqlValue),
                tried_on = \(file.firstTriedOn.sqlValue),
                reached_on = \(file.firstReachedOn.sqlValue),
                awaits_chair = \(file.awaitsChair), chair_declined = \(file.isLeftToOthers),
                kind = \(file.kind?.label.rawValue ?? "new"),
                repeat_of = \((file.kind?.earlier).sqlValue)
            WHERE id = \(id)
            """)
        switch happening.event {
        case .referralJoined, .corrected, .joinedCorrected: try reseal(file, id, change, connection)
        default: return
        }
    }

    /// The card follows what is corrected, and names everybody whom a further referral names.
    private static func reseal(
        _ file: CaseFile, _ id: String, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        guard let content = file.content else { return }
        let card = try change.seal(CaseCard(content, people: file.people), at: place(id))
        try connection.run("UPDATE case_file SET card = \(card) WHERE id = \(id)")
    }

    static func place(_ id: String) -> CardPlace {
        CardPlace(table: "case_file", column: "card", row: id)
    }

    private static func open(
        _ opened: CaseOpened, _ id: String, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        let card = try change.seal(CaseCard(opened.content), at: place(id))
        try connection.run(
            """
            INSERT INTO case_file (id, area, year, number, state, kind, referral, referrer,
                referring_agency, referred_on, opened_on, repeat_of, card)
            VALUES (\(id), \(opened.area), \(opened.reference.year), \(opened.reference.number),
                'open', \(opened.kind.label.rawValue), \(opened.referral),
                    \(opened.referrer.sqlValue),
                \(opened.referringAgency), \(opened.referredOn), \(opened.stamp.on),
                \(opened.kind.earlier.sqlValue), \(card))
            """)
    }
}

extension CaseKind {
    /// The case of which it is a repeat.
    fileprivate var earlier: ID<CaseFile>? {
        if case .repeatOf(let earlier) = self { return earlier }
        return nil
    }
}
