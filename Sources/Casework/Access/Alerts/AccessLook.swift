/// One line of the record of access as the rules for alerts see it: no words of a case.
package struct AccessLook: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case opened, refused, searched, lookedInto
    }

    package let kind: Kind
    package let account: ID<Account>
    package let agency: ID<Agency>?
    package let at: Instant
    /// The day and the time of day where the area is.
    package let day: CalendarDate
    package let time: TimeOfDay
    package let page: String
    package let caseID: ID<CaseFile>?
    package let likeness: NameLikeness?

    package init(
        _ kind: Kind, by account: ID<Account>, of agency: ID<Agency>?, at moment: Instant,
        on day: CalendarDate, _ time: TimeOfDay, page: String, caseID: ID<CaseFile>? = nil,
        likeness: NameLikeness? = nil
    ) {
        self.kind = kind
        self.account = account
        self.agency = agency
        at = moment
        self.day = day
        self.time = time
        self.page = page
        self.caseID = caseID
        self.likeness = likeness
    }
}

extension AccessLook {
    /// Pages that show a line of each of many cases: being on one is not opening a case.
    package static let lists: Set = [
        "cases", "referrals", "agenda", "agenda on paper", "meeting", "desk", "declaration",
        "remove case", "conflicts waiting", "attendance", "research list", "send agenda", "actions",
        "outstanding", "possible repeats", "a colleague's work", "giving a seat",
        "propose", "closing", "names on paper", "call meeting", "screen",
    ]

    /// A search among all the cases of an area.
    package static let wholeArea: StaticString = "find cases"

    /// A search among the cases of one's own list, which can find nothing that is not there anyway.
    package static let ownList: StaticString = "find in list"

    /// Pages that show who was found by a name. They are told among what was opened, since a
    /// search is somebody's own choice, and are no opening of a case.
    private static let searches: Set = [
        "find referred", wholeArea.description, ownList.description,
    ]

    /// Whether a case itself was opened.
    package var isReading: Bool {
        kind == .opened && caseID != nil && Self.opensCase(page)
    }

    /// Whether a page shows one case, and not a line of it.
    package static func opensCase(_ page: String) -> Bool {
        !lists.contains(page) && !searches.contains(page)
    }
}
