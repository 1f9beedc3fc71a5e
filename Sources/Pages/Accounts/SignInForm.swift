import Markup

/// The two questions of the sign-in page. Both may be pasted and filled in by a password manager.
package enum SignInForm {
    static let userName = TextQuestion(
        "user-name", "User name", missing: "Enter your user name", kind: .username, width: .half)
    static let password = TextQuestion(
        "password", "Password", missing: "Enter your password", longest: 1024,
        kind: .currentPassword, width: .half)

    /// Which of the two is wrong is not said.
    package static let notRecognised = Problem(
        field: "user-name", sentence: "Check your user name and password")
    package static let passwordNotRecognised = Problem(
        field: "password", sentence: "Check your password")

    package static let passkeyNotRecognised = Problem(
        field: "main",
        sentence: "That passkey was not accepted. Try once more, or use your password")

    package struct Answers: Sendable {
        package let userName: String
        package let password: String
    }

    package static func read(_ fields: FormFields) -> FormReading<Answers> {
        var problems: [Problem] = []
        let name = userName.read(fields, into: &problems)
        let password = password.read(fields, into: &problems)
        guard let name, let password else { return FormReading(nil, problems) }
        return FormReading(Answers(userName: name, password: password), problems)
    }

    /// The password alone, for coming back after Hide.
    package static func readPassword(_ fields: FormFields) -> FormReading<String> {
        var problems: [Problem] = []
        let password = password.read(fields, into: &problems)
        return FormReading(password, problems)
    }
}
