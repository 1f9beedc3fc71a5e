/// Who may come to an address of a signed-in person. Every address has one (or is for `Anyone`).
///
/// It settles only who may knock: what she then may see of a case is for `AccessPolicy`.
package enum AccessRule: Sendable, Hashable {
    case signedIn
    case roles(Set<Role>)

    package func admits(_ reader: Reader) -> Bool {
        switch self {
        case .signedIn: true
        case .roles(let roles): reader.holds(anyOf: roles)
        }
    }
}

/// The rule of the few addresses that need no sign-in, such as the sign-in page itself.
package enum Anyone: Sendable {
    case anyone
}

extension AccessRule: CustomStringConvertible {
    /// How the table of addresses writes it; roles stand in the order of the field's own list.
    package var description: String {
        switch self {
        case .signedIn: "signed in"
        case .roles(let roles):
            "roles: " + Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ", ")
        }
    }
}

extension Anyone: CustomStringConvertible {
    package var description: String { "anyone" }
}
