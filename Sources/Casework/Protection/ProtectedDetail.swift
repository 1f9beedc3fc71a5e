/// Something by which the victim or a child can be found or reached. No page shows it; it is shown
/// by itself, to whoever says what for, and each time is recorded (SR-10, trust 3.9).
package struct ProtectedDetail: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case address, temporaryAddress, school
        case telephone, email, safePerson
    }

    package let kind: Kind
    /// Whose; nobody for how the victim is reached.
    package let person: ID<CasePerson>?

    package init(_ kind: Kind, of person: ID<CasePerson>? = nil) {
        self.kind = kind
        self.person = person
    }
}

/// Whether the perpetrator knows where somebody lives. Without an answer the address is hidden.
package enum AddressKnowledge: String, Sendable, Hashable, Codable, CaseIterable {
    case known, notKnown, refuge
}

extension Private where Value == String {
    /// What stands in the place of a protected value. No keyboard types it: a box that still holds
    /// it was left alone.
    package static let withheld = PrivateText("Hidden\u{2060}")
    /// The same, where it is not what it was in an earlier version.
    package static let withheldAnew = PrivateText("Hidden\u{2060}, and changed")

    package var isWithheld: Bool { self == .withheld || self == .withheldAnew }
}
