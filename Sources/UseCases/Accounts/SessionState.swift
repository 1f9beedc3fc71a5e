package import Casework
package import Records

/// What the program knows of the browser that asks.
package enum SessionState: Sendable {
    case none
    case open(SignedIn)
    /// She pressed Hide: nothing is shown until she gives her password again.
    case locked(SignedIn)
    /// Too long ago. It opens nothing; it only says whose late form this is (ux 1.5).
    case lapsed(SessionRow)
}

/// A person who is signed in, with her rights as they stand at this moment.
package struct SignedIn: Sendable {
    package let session: SessionRow
    package let account: StaffAccount
    package let reader: Reader
    /// The areas in which she holds a role, for going from one to another.
    package let areas: [ID<Area>]

    package init(session: SessionRow, account: StaffAccount, held: [HeldRole]) {
        self.session = session
        self.account = account
        areas = Set(held.map(\.area)).sorted()
        let roles = held.filter { $0.area == session.area }.map(\.role)
        reader = Reader(
            account: account.id, agency: account.agency, area: session.area, roles: Set(roles))
    }
}

extension SessionState {
    package var signedIn: SignedIn? {
        switch self {
        case .open(let signedIn), .locked(let signedIn): signedIn
        case .none, .lapsed: nil
        }
    }

    /// The row behind the cookie, whatever its state.
    package var session: SessionRow? {
        switch self {
        case .open(let signedIn), .locked(let signedIn): signedIn.session
        case .lapsed(let row): row
        case .none: nil
        }
    }
}
