package import Casework

/// A person with a sign-in, as the table of accounts keeps her.
package struct StaffAccount: Sendable, Hashable {
    package let id: ID<Account>
    package let userName: String
    /// Her own name, as colleagues know it; not case content.
    package let name: String
    package let agency: ID<Agency>
    package var isDisabled: Bool
    /// Hours, specialisms and languages, where she is an adviser.
    package var terms: AdviserTerms
    package var display: DisplayPreferences

    package init(
        id: ID<Account>, userName: String, name: String, agency: ID<Agency>,
        isDisabled: Bool = false, terms: AdviserTerms = AdviserTerms(),
        display: DisplayPreferences = DisplayPreferences()
    ) {
        self.id = id
        self.userName = userName
        self.name = name
        self.agency = agency
        self.isDisabled = isDisabled
        self.terms = terms
        self.display = display
    }

    /// How user names are told apart: capitals do not count.
    package static func key(of userName: String) -> String { userName.lowercased() }
}

/// One role that an account holds in one area.
package struct HeldRole: Sendable, Hashable {
    package let area: ID<Area>
    package let role: Role
    /// For whom she holds it; nil where that is not asked.
    package let agency: ID<Agency>?

    package init(_ role: Role, in area: ID<Area>, of agency: ID<Agency>? = nil) {
        self.area = area
        self.role = role
        self.agency = agency
    }
}

/// A stored row that does not say what it should, such as an id that is none.
package struct UnreadableRow: Error {
    package init() {}
}
