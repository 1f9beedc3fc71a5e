/// An organisation that takes part in a MARAC, such as the police or a housing provider.
package struct Agency: Sendable, Hashable, Codable {
    package let id: ID<Agency>
    package var name: String
    package var kind: AgencyKind

    package init(id: ID<Agency>, name: String, kind: AgencyKind) {
        self.id = id
        self.name = name
        self.kind = kind
    }
}

/// The sector an agency belongs to; the quarterly data return counts referrals by it.
package enum AgencyKind: String, Sendable, Hashable, Codable, CaseIterable {
    case police, advocacy, probation, childrensSocialCare, adultSocialCare, mentalHealth
    case acuteTrust, primaryCare, education, housing, registeredLandlord, substanceMisuse
    case specialistDomesticAbuse, voluntary, fire, ambulance, youthJustice, other
}

/// A person with a sign-in. Her password is in the account table; her places in areas are told in
/// the ledger (`Membership`).
package enum Account {}

/// A key on somebody's telephone, computer or stick that shows that she is herself.
package enum Passkey {}

/// One browser that somebody is signed in with.
package enum SignInPlace {}
