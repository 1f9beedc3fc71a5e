package import Markup

/// She shows once more that she is herself, and goes on with what she was about to do.
package func provePage(
    _ frame: PageFrame, _ ways: WaysToProve, backTo place: String, entered: Entered = .blank,
    hasKeptRequest: Bool = false
) -> HTML {
    layout(frame, title: "Show that it is you", problems: entered.problems) {
        heading("Show that it is you")
        if hasKeptRequest {
            insetText { p { "What you sent is kept, and is sent once you have done this." } }
        }
        if let passkey = ways.passkey { passkeyWay(frame, passkey, place) }
        if ways.takesPassword { passwordWay(frame, place, entered) }
        if ways.takesCode { codeWays(frame, ways, place, entered) }
        if hasKeptRequest {
            buttonForm("Do not send it", to: At.leaveUnsent(), token: frame.token)
        } else {
            buttonForm("Sign out", to: At.signOut(), token: frame.token)
        }
    }
}

private func passkeyWay(_ frame: PageFrame, _ request: PasskeyRequest, _ place: String) -> HTML {
    passkeyForm(to: At.proveWithPasskey(), frame, request) {
        hidden("to", place)
        button("Use your passkey")
    }
}

private func passwordWay(_ frame: PageFrame, _ place: String, _ entered: Entered) -> HTML {
    form(to: At.proveAgain(), token: frame.token) {
        hidden("to", place)
        textInput(SignInForm.password, entered)
        button("Carry on")
    }
}

private func codeWays(
    _ frame: PageFrame, _ ways: WaysToProve, _ place: String, _ entered: Entered
) -> HTML {
    group {
        if ways.passkey != nil { heading("Without your passkey", .two) }
        form(to: At.proveWithCode(), token: frame.token) {
            hidden("to", place)
            textInput(ProveForm.code, entered)
            button("Carry on", ways.passkey == nil ? .primary : .secondary)
        }
        helpDetails("My telephone is lost or broken") {
            form(to: At.proveWithRecovery(), token: frame.token) {
                hidden("to", place)
                textInput(ProveForm.recovery, entered)
                button("Use this code", .secondary)
            }
        }
    }
}
