/// What a reader looks for among the cases that she may see.
package enum CaseSearch: Sendable, Hashable {
    /// The number by which people speak of a case.
    case numbered(CaseReference)
    /// Words of a name, perhaps only begun, and perhaps a date of birth.
    case named(PrivateText)
}

/// The cases in which somebody is named as a reader typed it, as far as they exist for her.
package struct FoundCases: Sendable {
    package let cases: [FoundCase]
    /// Whether there are more than are shown.
    package let isMore: Bool
    /// Whether all cases of the area were looked through, closed ones and referrals that wait too;
    /// if not, only those that the reader's own list of cases shows.
    package let isWholeArea: Bool

    package init(_ cases: [FoundCase], isMore: Bool, isWholeArea: Bool) {
        self.cases = cases
        self.isMore = isMore
        self.isWholeArea = isWholeArea
    }
}

/// One of them.
package struct FoundCase: Sendable {
    package enum Place: Sendable {
        case file(AgendaLine)
        /// Nobody has decided on the referral yet.
        case referral(ID<Referral>, from: String, on: CalendarDate, victim: PrivateText)
    }

    package let caseID: ID<CaseFile>
    package let place: Place
    /// Who is named so; nobody where the case was found by its number.
    package let people: [CasePerson]
    package let closeness: FoundCloseness

    package init(
        _ caseID: ID<CaseFile>, _ place: Place, _ people: [CasePerson],
        _ closeness: FoundCloseness
    ) {
        self.caseID = caseID
        self.place = place
        self.people = people
        self.closeness = closeness
    }
}

/// How near a name comes to what was typed.
package enum FoundCloseness: Sendable, Hashable, Comparable {
    case number, typed, begun, alike
}
