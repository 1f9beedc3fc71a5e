package import Casework
package import Records

/// What the program knows of the browser that asks.
package enum SessionState: Sendable {
    case none
    case open(SignedIn)
    /// She pressed Hide: nothing is shown until she gives her password again.
    case locked(SignedIn)
    /// She gave her password, and that is not enough: nothing is shown until she gives the rest.
    case unproven(SignedIn, Wanted)
    /// Too long ago. It opens nothing; it only says whose late form this is (ux 1.5).
    case lapsed(SessionRow)

    /// What somebody lacks who has given her password.
    package enum Wanted: Sendable {
        /// She has a passkey or an app for codes, and has not shown it.
        case secondFactor
        /// She has neither yet, and this installation wants one.
        case settingUp
        /// Her session goes on in another browser and another network at once (trust 3.5).
        case sheIsElsewhere
    }
}

/// A person who is signed in, with her rights as they stand at this moment.
package struct SignedIn: Sendable {
    package let session: SessionRow
    package let account: StaffAccount
    package let reader: Reader
    /// The areas in which she holds a role, for going from one to another.
    package let areas: [ID<Area>]
    package let factors: SecondFactors

    package init(
        session: SessionRow, account: StaffAccount, held: [HeldRole],
        factors: SecondFactors = SecondFactors()
    ) {
        self.session = session
        self.account = account
        self.factors = factors
        areas = Set(held.map(\.area)).sorted()
        let here = held.filter { $0.area == session.area }
        // In another area she may speak for another agency.
        let agency = here.lazy.compactMap(\.agency).first ?? account.agency
        reader = Reader(
            account: account.id, agency: agency, area: session.area, roles: Set(here.map(\.role)),
            proof: session.proof)
    }
}

extension SessionState {
    package var signedIn: SignedIn? {
        switch self {
        case .open(let signedIn), .locked(let signedIn), .unproven(let signedIn, _): signedIn
        case .none, .lapsed: nil
        }
    }

    /// The row behind the cookie, whatever its state.
    package var session: SessionRow? {
        switch self {
        case .open(let signedIn), .locked(let signedIn), .unproven(let signedIn, _):
            signedIn.session
        case .lapsed(let row): row
        case .none: nil
        }
    }
}
