package import Markup

/// The question of the page on which somebody chooses another password.
package enum OwnPasswordForm {
    static let password = TextQuestion(
        "new-password", "New password",
        hint: "Several words that have nothing to do with one another are best.",
        missing: "Enter a new password", longest: 1024, kind: .newPassword, width: .half)

    package static func tooShort(_ shortest: Int) -> Problem {
        Problem(
            field: password.name, sentence: "The password must be \(shortest) characters or more")
    }

    package static let tooLong = Problem(
        field: password.name, sentence: "The password must be 256 characters or fewer")
    package static let easilyGuessed = Problem(
        field: password.name,
        sentence: "That is easily guessed. Leave out names, months, your work and rows of keys")

    package static func read(_ fields: FormFields) -> FormReading<String> {
        var problems: [Problem] = []
        let text = password.read(fields, into: &problems)
        return FormReading(text, problems)
    }
}

package func ownPasswordPage(
    _ frame: PageFrame, shortest: Int, entered: Entered = .blank
) -> HTML {
    layout(frame, title: "Change your password", problems: entered.problems, backTo: At.ownSignIn())
    {
        heading("Change your password")
        p { "At least \(shortest) characters. You are signed out everywhere else." }
        form(to: At.ownPassword(), token: frame.token) {
            textInput(OwnPasswordForm.password, entered)
            button("Change it")
        }
    }
}
