import Casework
import Pages

extension Site {
    /// Signing in and out, hiding and coming back. They are open to anyone, because they are for
    /// people who are not signed in, or must be out of sight at once whatever their session says.
    package mutating func addAccountAddresses() {
        get(At.health, for: .anyone) { _ in .words("ok") }
        get(At.signIn, for: .anyone, showSignIn)
        post(At.signIn, for: .anyone, signIn)
        post(At.signInWithPasskey, for: .anyone, signInWithPasskey)
        post(At.passkeyChallenge, for: .anyone, handOutChallenge)
        post(At.signOut, for: .anyone, signOut)
        get(At.proveAgain, for: .anyone, showProve)
        post(At.proveAgain, for: .anyone, proveWithPassword)
        post(At.proveWithPasskey, for: .anyone, proveWithPasskey)
        post(At.proveWithCode, for: .anyone, proveWithCode)
        post(At.proveWithRecovery, for: .anyone, proveWithRecovery)
        post(At.leaveUnsent, for: .anyone, leaveUnsent)
        post(At.hide, for: .anyone, hide)
        get(At.notes, for: .anyone) { .page(notesPage($0.premises.addresses(hidingAt: ""))) }
        get(At.carryOn, for: .anyone, showUnlock)
        post(At.carryOn, for: .anyone, unlock)
        addOwnSignIn()
    }

    /// What a person signs in with, changed by herself.
    private mutating func addOwnSignIn() {
        get(At.ownSignIn, for: .ownSignIn, showOwnSignIn)
        get(At.addPasskey, for: .ownSignInFreshly, showAddPasskey)
        post(At.addPasskey, for: .ownSignInFreshly, addPasskey)
        get(At.renamePasskey, for: .signedIn, showRenamePasskey)
        post(At.renamePasskey, for: .signedIn, renamePasskey)
        post(At.removePasskey, for: .ownSignInFreshly, removePasskey)
        get(At.setUpCodes, for: .ownSignInFreshly, showSetUpCodes)
        post(At.setUpCodes, for: .ownSignInFreshly, setUpCodes)
        post(At.removeCodes, for: .ownSignInFreshly, removeCodes)
        post(At.newRecoveryCodes, for: .ownSignInFreshly, makeRecoveryCodes)
        get(At.ownPassword, for: .ownSignInFreshly, showOwnPassword)
        post(At.ownPassword, for: .ownSignInFreshly, changeOwnPassword)
        get(At.ownSessions, for: .signedIn, showOwnSessions)
        post(At.endSession, for: .signedIn, endOwnSession)
        get(At.ownDisplay, for: .signedIn, showOwnDisplay)
        post(At.ownDisplay, for: .signedIn, chooseOwnDisplay)
    }
}
