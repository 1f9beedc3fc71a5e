import Casework
import Pages

extension Site {
    /// Signing in and out, hiding and coming back. They are open to anyone, because they are for
    /// people who are not signed in, or must be out of sight at once whatever their session says.
    package mutating func addAccountAddresses() {
        get(At.health, for: .anyone) { _ in .words("ok") }
        get(At.signIn, for: .anyone, showSignIn)
        post(At.signIn, for: .anyone, signIn)
        post(At.signOut, for: .anyone, signOut)
        post(At.hide, for: .anyone, hide)
        get(At.notes, for: .anyone) { .page(notesPage($0.premises.addresses(hidingAt: ""))) }
        get(At.carryOn, for: .anyone, showUnlock)
        post(At.carryOn, for: .anyone, unlock)
    }
}
