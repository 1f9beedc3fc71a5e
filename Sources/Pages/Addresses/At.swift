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
    package static let help = root / "help"
    package static let health = root / "health"
}
