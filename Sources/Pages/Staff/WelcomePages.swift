package import Markup

/// The one-time code that somebody was handed.
package enum WelcomeForm {
    static let code = TextQuestion(
        "code", "One-time code", hint: "Four groups of letters and digits.",
        missing: "Enter the code you were given", longest: 80, width: .half)

    /// Wrong, used and too old look the same.
    package static let opensNothing = Problem(
        field: "code",
        sentence: "This code does not work. Check it, or ask for a new one")

    package static func read(_ fields: FormFields) -> FormReading<String> {
        var problems: [Problem] = []
        let code = code.read(fields, into: &problems)
        return FormReading(code, problems)
    }
}

/// Where a code is typed in. It says nothing about what the service is for.
package func welcomePage(_ frame: PageFrame, entered: Entered = .blank) -> HTML {
    layout(
        frame, title: "Start with a one-time code", problems: entered.problems,
        backTo: At.signIn()
    ) {
        heading("Start with a one-time code")
        p { "You were handed the code on paper or told it by telephone. It works once." }
        form(to: At.welcome(), token: frame.token) {
            textInput(WelcomeForm.code, entered)
            button("Continue")
        }
    }
}

/// What a person chooses when she sets up her sign-in.
package enum SetUpForm {
    static let userName = TextQuestion(
        "user-name", "Choose a user name",
        hint: "3 to 60 of a to z, digits, dot, hyphen and @. Nothing about your work.",
        missing: "Enter a user name", longest: 60, kind: .username, width: .half)
    static let password = TextQuestion(
        "password", "Choose a password",
        hint: "At least 15 characters. A few words that only you would put together are best.",
        missing: "Enter a password", longest: 1024, kind: .newPassword, width: .half)
    static let again = TextQuestion(
        "again", "The password again", missing: "Enter the password again", longest: 1024,
        kind: .newPassword, width: .half)
    static let terms = TickQuestion(
        "terms", "I have read the terms of use and keep to them",
        missing: "Select the box to show that you keep to the terms of use")

    package struct Answers: Sendable {
        package let code: String
        package let userName: String
        package let password: String
    }

    package static let userNameIsNotPlain = Problem(
        field: "user-name",
        sentence: "Enter 3 to 60 of a to z, digits, dot, hyphen, underscore and @")
    package static let userNameIsTaken = Problem(
        field: "user-name", sentence: "Enter another user name: this one is taken")
    package static let tooShort = Problem(
        field: "password", sentence: "Enter a password of at least 15 characters")
    package static let tooLong = Problem(
        field: "password", sentence: "Enter a password of at most 256 characters")
    package static let easilyGuessed = Problem(
        field: "password", sentence: "Enter a password that is harder to guess")

    /// - Parameter choosesName: whether she has no user name yet.
    package static func read(_ fields: FormFields, choosesName: Bool) -> FormReading<Answers> {
        var problems: [Problem] = []
        let name = choosesName ? userName.read(fields, into: &problems) : ""
        let password = password.read(fields, into: &problems)
        let again = again.read(fields, into: &problems)
        _ = terms.read(fields, into: &problems)
        if let password, let again, password != again {
            problems.append(
                Problem(field: "again", sentence: "Enter the same password both times"))
        }
        guard let name, let password else { return FormReading(nil, problems) }
        return FormReading(
            Answers(code: fields["code"], userName: name, password: password), problems)
    }
}

/// Where an invited person sets up her sign-in and accepts the terms of use.
///
/// - Parameter userName: the one she has already; nil lets her choose one.
package func setUpSignInPage(
    _ frame: PageFrame, code: String, userName: String?, entered: Entered = .blank
) -> HTML {
    layout(frame, title: "Set up your sign-in", problems: entered.problems) {
        heading("Set up your sign-in")
        form(to: At.setUpSignIn(), token: frame.token) {
            hidden("code", code)
            if let userName {
                p {
                    "Your user name stays "
                    strong { data(userName) }
                    "."
                }
            } else {
                textInput(SetUpForm.userName, entered)
            }
            textInput(SetUpForm.password, entered)
            textInput(SetUpForm.again, entered)
            heading("Terms of use", .two)
            ul { for term in terms { li { term } } }
            tickBox(SetUpForm.terms, entered)
            button("Set up my sign-in")
        }
    }
}

private let terms: [Phrase] = [
    "My sign-in is mine alone. I lend it to nobody and leave no screen open.",
    "I look only at what my work needs. Every look is recorded, and my agency can read the record.",
    "I do not copy, print, photograph or pass on what I read, unless the service offers it.",
    "If I know somebody whom the work concerns, I tell the coordinator before I read on.",
    "If I change post or leave, I say so before my last day.",
    "If I lose a device or a password, or see something wrong, I tell the coordinator at once.",
]

/// The end of setting up: from here on she signs in.
package func signInIsSetUpPage(_ frame: PageFrame) -> HTML {
    layout(frame, title: "Your sign-in is set up") {
        confirmationPanel("Your sign-in is set up")
        p { "Your code is used up. Sign in with your user name and password." }
        actionsRow { buttonLink("Sign in", to: At.signIn()) }
    }
}
