/// The coordinator says whether an agency is of the core group, who answers for its people, and by
/// which letters the desk names it.
package struct DescribeAgency: Decision {
    package let agency: ID<Agency>
    package let isCore: Bool
    package let contact: ID<Account>?
    /// Whether the person named works for the agency.
    package let contactWorksThere: Bool
    /// In small letters; nil for the usual ones.
    package let letters: String?

    package init(
        _ agency: ID<Agency>, isCore: Bool, contact: ID<Account>?, contactWorksThere: Bool = true,
        letters: String? = nil
    ) {
        self.agency = agency
        self.isCore = isCore
        self.contact = contact
        self.contactWorksThere = contactWorksThere
        self.letters = letters?.lowercased()
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notAMember, contactWorksElsewhere, notLetters, lettersTaken
    }

    package func decide(given area: Area, on occasion: Occasion) throws(Refusal) -> [AreaEvent] {
        guard let member = area.member(agency) else { throw .notAMember }
        if contact != nil, !contactWorksThere { throw .contactWorksElsewhere }
        if let letters { try check(letters, in: area, on: occasion.today) }
        let isSame = (member.isCore, member.contact, member.letters) == (isCore, contact, letters)
        return isSame
            ? []
            : [
                .agencyDescribed(
                    AgencyDescribed(
                        agency: agency, isCore: isCore, contact: contact, letters: letters,
                        stamp: Stamp(occasion)))
            ]
    }

    private func check(
        _ letters: String, in area: Area, on today: CalendarDate
    ) throws(Refusal) {
        guard AgencyLetters.canBe(letters) else { throw .notLetters }
        let others = area.agencies.filter { $0.agency.id != agency && $0.belongs(on: today) }
        if others.contains(where: { $0.letters == letters }) { throw .lettersTaken }
    }
}
