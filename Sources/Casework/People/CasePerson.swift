/// Somebody in a case: the victim, a perpetrator, a child or another person at risk.
package struct CasePerson: Sendable, Hashable, Codable {
    package let id: ID<CasePerson>
    package var role: CaseRole
    package var name: PrivateText
    package var otherNames: PrivateText
    package var born: Private<CalendarDate>?
    /// Where no date of birth is known.
    package var ageEstimate: Private<AgeEstimate>?
    package var gender: Gender?
    package var address: PrivateText
    /// True where the person has none, which is not the same as one that nobody knows.
    package var hasNoFixedAddress = false
    /// Whether the perpetrator knows the address; nil where nobody was asked.
    package var addressKnowledge: AddressKnowledge?
    /// What this person is to the victim.
    package var relationship: Relationship
    package var livesWithVictim: KnownAnswer?
    package var details: [PersonDetail: PrivateText] = [:]

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

    /// Whole years on a day, by the date of birth or else by the estimate.
    package func age(on day: CalendarDate) -> Int? {
        born?.years(to: day) ?? ageEstimate?.years(to: day)
    }
}

extension CasePerson {
    package subscript(_ detail: PersonDetail) -> PrivateText {
        get { details[detail] ?? PrivateText("") }
        set { details[detail] = newValue.isEmpty ? nil : newValue }
    }
}

extension CasePerson {
    /// What an older event leaves out was not asked then.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(ID<CasePerson>.self, forKey: .id),
            role: try values.decode(CaseRole.self, forKey: .role),
            name: try values.decode(PrivateText.self, forKey: .name))
        try values.read(.otherNames, into: &otherNames)
        born = try values.decodeIfPresent(Private<CalendarDate>.self, forKey: .born)
        ageEstimate = try values.decodeIfPresent(Private<AgeEstimate>.self, forKey: .ageEstimate)
        gender = try values.decodeIfPresent(Gender.self, forKey: .gender)
        try values.read(.address, into: &address)
        try values.read(.hasNoFixedAddress, into: &hasNoFixedAddress)
        addressKnowledge = try values.decodeIfPresent(
            AddressKnowledge.self, forKey: .addressKnowledge)
        try values.read(.relationship, into: &relationship)
        livesWithVictim = try values.decodeIfPresent(KnownAnswer.self, forKey: .livesWithVictim)
        try values.read(.details, into: &details)
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

    /// Whether somebody of this relationship is personally connected to the victim, as the 2021
    /// Act asks; unknown is not taken for a no.
    package var isPersonalConnection: Bool? {
        switch self {
        case .notKnown: nil
        case .carer, .other: false
        default: true
        }
    }
}
