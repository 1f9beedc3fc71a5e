import Markup

/// How somebody may show that she is herself at this moment.
package struct WaysToProve: Sendable {
    package let passkey: PasskeyRequest?
    package let takesCode: Bool
    package let takesPassword: Bool

    package init(passkey: PasskeyRequest?, takesCode: Bool, takesPassword: Bool) {
        self.passkey = passkey
        self.takesCode = takesCode
        self.takesPassword = takesPassword
    }
}

/// The questions of the page on which she shows it.
package enum ProveForm {
    static let code = TextQuestion(
        "code", "Six digits from your app", missing: "Enter the six digits", longest: 20,
        kind: .oneTimeCode, width: .short)
    static let recovery = TextQuestion(
        "recovery", "One of your recovery codes",
        hint: "The codes you wrote down or printed when you set up your app. Each works once.",
        missing: "Enter a recovery code", longest: 80, width: .half)

    package static let passwordNotRecognised = SignInForm.passwordNotRecognised
    package static let codeNotRecognised = Problem(
        field: "code", sentence: "That is not the code of this moment. Wait for the next one")
    package static let recoveryNotRecognised = Problem(
        field: "recovery", sentence: "Check the recovery code, or use one that you have not used")
    package static let passkeyNotRecognised = Problem(
        field: "main", sentence: "That passkey was not accepted. Try once more")

    package static func readCode(_ fields: FormFields) -> FormReading<String> {
        read(code, fields)
    }

    package static func readRecovery(_ fields: FormFields) -> FormReading<String> {
        read(recovery, fields)
    }

    private static func read(_ question: TextQuestion, _ fields: FormFields) -> FormReading<String>
    {
        var problems: [Problem] = []
        let text = question.read(fields, into: &problems)
        return FormReading(text, problems)
    }
}
