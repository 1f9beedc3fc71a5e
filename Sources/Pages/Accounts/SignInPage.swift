package import Markup

/// Where a person says who she is. It says nothing about what the service is for.
package func signInPage(
    _ frame: PageFrame, passkey: PasskeyRequest? = nil, entered: Entered = .blank,
    hasKeptRequest: Bool = false
) -> HTML {
    layout(frame, title: "Sign in", problems: entered.problems) {
        heading("Sign in")
        if hasKeptRequest { keptNotice() }
        form(to: At.signIn(), token: frame.token) {
            textInput(SignInForm.userName, entered)
            textInput(SignInForm.password, entered)
            button("Sign in")
        }
        if let passkey {
            heading("With a passkey", .two)
            passkeyForm(to: At.signInWithPasskey(), frame, passkey) {
                button("Use your passkey", .secondary)
            }
        }
        p { link("I have a one-time code", to: At.welcome()) }
    }
}

/// Nothing typed may be lost to a time limit (ux 1.5).
private func keptNotice() -> HTML {
    insetText {
        p { "You were signed out because nothing happened for a while." }
        p { "What you sent has been kept for 15 minutes. Sign in and it will be sent." }
    }
}
