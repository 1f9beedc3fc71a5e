package import Casework
package import Markup

/// The question of the pages on which a passkey is added or named anew.
package enum PasskeyForm {
    static let name = TextQuestion(
        "key-name", "What do you call it?", hint: "So that you know it again: “My telephone”.",
        missing: "Give it a name", longest: 60, width: .half)

    package static let notTaken = Problem(
        field: "main", sentence: "That passkey was not accepted. Try once more")
    package static let isKnown = Problem(
        field: "main", sentence: "That key is in use here already. Use another one")
    package static let tooMany = Problem(
        field: "main", sentence: "You have ten passkeys. Remove one first")

    package static func read(_ fields: FormFields) -> FormReading<String> {
        var problems: [Problem] = []
        let text = name.read(fields, into: &problems)
        return FormReading(text, problems)
    }

    package static func stored(_ text: String) -> Entered { .stored(name.answer(text)) }
}

/// A new passkey: she says what to call it, and her device asks for her finger, face or number.
package func addPasskeyPage(
    _ frame: PageFrame, _ request: PasskeyRequest, entered: Entered = .blank
) -> HTML {
    layout(frame, title: "Add a passkey", problems: entered.problems, backTo: At.ownSignIn()) {
        heading("Add a passkey")
        p {
            "Your device asks for your finger, your face or its own number. None of these "
            "leaves it."
        }
        passkeyForm(to: At.addPasskey(), frame, request) {
            textInput(PasskeyForm.name, entered)
            button("Add a passkey")
        }
    }
}

package func renamePasskeyPage(
    _ frame: PageFrame, _ id: ID<Passkey>, entered: Entered
) -> HTML {
    layout(frame, title: "Name a passkey", problems: entered.problems, backTo: At.ownSignIn()) {
        heading("Name a passkey")
        form(to: At.renamePasskey(id), token: frame.token) {
            textInput(PasskeyForm.name, entered)
            button("Save")
        }
    }
}
