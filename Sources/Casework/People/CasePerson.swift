/// Somebody in a case: the victim, a perpetrator, a child or another person at risk.
package struct CasePerson: Sendable, Hashable, Codable {
    package let id: ID<CasePerson>
    package var role: CaseRole
    package var name: PrivateText
    package var otherNames: PrivateText
    package var born: Private<CalendarDate>?
    package var address: PrivateText
    /// What this person is to the victim.
    package var relationship: Relationship

    package init(
        id: ID<CasePerson>, role: CaseRole, name: PrivateText,
        otherNames: PrivateText = PrivateText(""), born: Private<CalendarDate>? = nil,
        address: PrivateText = PrivateText(""), relationship: Relationship = .notKnown
    ) {
        self.id = id
        self.role = role
        self.name = name
        self.otherNames = otherNames
        self.born = born
        self.address = address
        self.relationship = relationship
    }

    /// Whole years on a day, when the date of birth is known.
    package func age(on day: CalendarDate) -> Int? {
        born?.years(to: day)
    }
}

/// The part a person has in a case.
package enum CaseRole: String, Sendable, Hashable, Codable, CaseIterable {
    case victim, perpetrator, child, otherAtRisk
}

/// What somebody is to the victim: the personal connections of the Domestic Abuse Act 2021 s.2 and
/// the wider family of honour-based cases (domain 3.3).
package enum Relationship: String, Sendable, Hashable, Codable, CaseIterable {
    case notKnown
    case partner, formerPartner, coParent
    case parent, adultChild, child, sibling, grandparent, inLaw, stepFamily, widerFamily
    case carer, other
}
