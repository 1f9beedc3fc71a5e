package import Casework
import Storage

/// A case as its row tells it, the people still sealed on the card.
package struct CaseRow: Sendable {
    package let id: ID<CaseFile>
    package let area: ID<Area>
    package let reference: CaseReference
    package let state: CaseState
    package let kind: CaseKindLabel
    package let referral: ID<Referral>
    package let referringAgency: ID<Agency>
    package let advocate: ID<Account>?
    package let meeting: ID<Meeting>?
    package let referredOn: CalendarDate
    package let heardOn: CalendarDate?
    package let flagUntil: CalendarDate?
    package let contacts: Int
    package let hasView: Bool
    /// A MAPPA meeting leads, and the chair has not said that the conference hears it (SR-19).
    package let awaitsChair: Bool
    /// The chair has said that the conference does not hear it, as a MAPPA meeting leads.
    package let isLeftToOthers: Bool
    /// Whether an adviser said why there is no view.
    package let viewIsExplained: Bool
    package let triedOn: CalendarDate?
    package let reachedOn: CalendarDate?
    let card: [UInt8]
}

extension CaseRow {
    static let columns: SQL = """
        case_file.id, case_file.area, year, number, case_file.state, case_file.kind, referral,
        referring_agency, advocate, case_file.meeting, referred_on, heard_on, flag_until, contacts,
        has_view, awaits_chair, chair_declined, view_is_explained, tried_on, reached_on,
        case_file.card
        """

    init(_ row: Row) throws {
        id = try row.id("id")
        area = try row.id("area")
        reference = CaseReference(year: try row.int("year"), number: try row.int("number"))
        state = try row.word("state")
        kind = try row.word("kind")
        referral = try row.id("referral")
        referringAgency = try row.id("referring_agency")
        advocate = try row.idIfAny("advocate")
        meeting = try row.idIfAny("meeting")
        referredOn = try row.date("referred_on")
        heardOn = try row.dateIfAny("heard_on")
        flagUntil = try row.dateIfAny("flag_until")
        contacts = try row.int("contacts")
        hasView = try row.flag("has_view")
        awaitsChair = try row.flag("awaits_chair")
        isLeftToOthers = try row.flag("chair_declined")
        viewIsExplained = try row.flag("view_is_explained")
        triedOn = try row.dateIfAny("tried_on")
        reachedOn = try row.dateIfAny("reached_on")
        card = try row.blob("card")
    }

    /// Who the case is about; it takes a grant for that case to read.
    package func card(_ desk: Desk, _ grant: borrowing Grant) throws -> CaseCard {
        try desk.open(sealed: card, of: id, grant).withholding
    }

    /// The same with what only serves to recognise the victim; it is shown to nobody.
    func cardToCompare(_ desk: Desk, _ grant: borrowing Grant) throws -> CaseCard {
        try desk.open(sealed: card, of: id, grant)
    }
}

extension Desk {
    fileprivate func open(
        sealed: [UInt8], of id: ID<CaseFile>, _ grant: borrowing Grant
    ) throws -> CaseCard {
        try open(CaseCard.self, sealed, at: CaseTable.place(id.description), grant)
    }
}
