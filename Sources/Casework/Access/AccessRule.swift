/// Who may come to an address of a signed-in person. Every address has one (or is for `Anyone`).
///
/// It settles only who may knock: what she then may see of a case is for `AccessPolicy`.
package enum AccessRule: Sendable, Hashable {
    case signedIn
    case roles(Set<Role>)
    /// What must not be done from a screen that was left open, nor by whoever holds a password
    /// alone: these roles, with a proof just given (trust 3.2, 3.10).
    case freshly(Set<Role>)
    /// What a person signs in with, for herself alone: also somebody who must set that up before
    /// anything else.
    case ownSignIn
    /// Changing it: with the strongest factor that she has, shown just now.
    case ownSignInFreshly

    package func admits(_ reader: Reader) -> Bool {
        switch self {
        case .signedIn, .ownSignIn, .ownSignInFreshly: true
        case .roles(let roles), .freshly(let roles): reader.holds(anyOf: roles)
        }
    }

    /// Whether it is for setting up a sign-in, which comes before anything else.
    package var isForOwnSignIn: Bool { self == .ownSignIn || self == .ownSignInFreshly }
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
        case .ownSignIn: "own sign-in"
        case .ownSignInFreshly: "own sign-in, freshly"
        case .roles(let roles): "roles: " + Self.words(for: roles)
        case .freshly(let roles): "freshly: " + Self.words(for: roles)
        }
    }

    private static func words(for roles: Set<Role>) -> String {
        Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ", ")
    }
}

extension Anyone: CustomStringConvertible {
    package var description: String { "anyone" }
}
