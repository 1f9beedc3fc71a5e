package import Markup

/// She gives her password again and goes on where she was. Nobody's name is shown.
package func unlockPage(_ frame: PageFrame, entered: Entered = .blank) -> HTML {
    layout(frame, title: "Carry on", problems: entered.problems) {
        heading("Carry on")
        p { "Give your password to go back to where you were." }
        form(to: At.carryOn(), token: frame.token) {
            textInput(SignInForm.password, entered)
            button("Carry on")
        }
        // Somebody else at the same computer signs in as herself.
        buttonForm("Sign out", to: At.signOut(), token: frame.token)
    }
}
