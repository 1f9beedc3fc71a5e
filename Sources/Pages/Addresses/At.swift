package import Casework

/// The addresses of the service. Each is written once and both printed and read (architecture 2.5).
///
/// Here are those of signing in and hiding; each part of the service adds its own.
package enum At {
    package static let home = root
    package static let signIn = root / "sign-in"
    package static let signOut = root / "sign-out"
    package static let hide = root / "hide"
    /// What is shown after Hide. Its name and words say nothing about the service.
    package static let notes = root / "notes"
    package static let carryOn = root / "notes" / "carry-on"
    /// Showing once more who she is, before what must not be done from a screen left open.
    package static let proveAgain = root / "prove"
    package static let proveWithPasskey = root / "prove" / "passkey"
    package static let proveWithCode = root / "prove" / "code"
    package static let proveWithRecovery = root / "prove" / "recovery"
    package static let leaveUnsent = root / "prove" / "leave"
    /// What her passkeys are asked to sign.
    package static let passkeyChallenge = root / "sign-in" / "challenge"
    package static let signInWithPasskey = root / "sign-in" / "passkey"
    package static let ownSignIn = root / "your-sign-in"
    package static let addPasskey = root / "your-sign-in" / "passkeys" / "add"
    package static let renamePasskey =
        root / "your-sign-in" / "passkeys" / ID<Passkey>.self / "name"
    package static let removePasskey =
        root / "your-sign-in" / "passkeys" / ID<Passkey>.self / "remove"
    package static let setUpCodes = root / "your-sign-in" / "codes"
    package static let removeCodes = root / "your-sign-in" / "codes" / "remove"
    package static let newRecoveryCodes = root / "your-sign-in" / "recovery-codes"
    package static let ownPassword = root / "your-sign-in" / "password"
    package static let ownDisplay = root / "your-display"
    package static let ownSessions = root / "your-sign-in" / "places"
    package static let endSession = root / "your-sign-in" / "places" / "end"
    package static let help = root / "help"
    package static let health = root / "health"
}
