import Casework
import Markup

/// The questions about how a victim may be reached, wherever they are asked: in a referral, and
/// when somebody confirms it later. What nobody answered counts as unsafe (SR-05).
struct SafeContactFields {
    /// What the names of their controls begin with.
    let prefix: String

    var telephone: LineField<SafeContact> {
        LineField(
            "Telephone number",
            TextQuestion(
                prefix + "telephone", "Telephone number", longest: 40, kind: .telephone,
                width: .half),
            \.telephone)
    }

    var emailControl: String { prefix + "email" }
    var safePersonControl: String { prefix + "safe-person" }

    var safeToCall: ChoiceQuestion<KnownAnswer> {
        ChoiceQuestion(
            prefix + "safe-to-call", "Is it safe to telephone this number?",
            hint: "If this is not known, nobody will telephone.",
            missing: "Select whether it is safe to telephone"
        ) { $0.words }
    }

    /// Asked after whether a call is safe.
    var others: [any RecordField<SafeContact>] { ways + rest }

    private var ways: [any RecordField<SafeContact>] {
        [
            way(.text, "Is a text message safe?"),
            way(.voicemail, "Is it safe to leave a voicemail?"),
            ChoiceField(
                "Withhold the caller’s number", prefix + "withhold",
                "Must the caller’s number be withheld?", \.withholdNumber
            ) { $0.words },
            LineField(
                "E-mail address",
                TextQuestion(emailControl, "E-mail address", kind: .email, width: .half),
                \.email),
            way(.email, "Is e-mail safe?"),
            way(.letter, "Is a letter to the address safe?"),
        ]
    }

    private var rest: [any RecordField<SafeContact>] {
        [
            LineField(
                "Safe times and ways",
                TextQuestion(
                    prefix + "safe-times", "Safe times and ways to get in touch",
                    hint: "For example, weekdays before 2pm, by text message first.",
                    longest: 500),
                \.safeTimes),
            LineField(
                "Safe person",
                TextQuestion(
                    safePersonControl,
                    "Is there somebody through whom to reach the victim?", longest: 500),
                \.safePerson),
            LinesField(
                "Who must not know",
                LongTextQuestion(
                    prefix + "who-must-not-know", "Who must not know of this referral?",
                    hint: "Anyone who could pass it on to the perpetrator.", longest: 1000),
                rows: 2, \.whoMustNotKnow),
            LineField(
                "Language",
                TextQuestion(prefix + "language", "Language, if not English", width: .half),
                \.language),
            ChoiceField(
                "Interpreter", prefix + "interpreter", "Is an interpreter needed?",
                hint: "Never somebody of the family or the community.", \.needsInterpreter
            ) { $0.words },
            LineField(
                "Access needs",
                TextQuestion(
                    prefix + "access", "Anything that makes contact harder",
                    hint: "For example, hearing, sight, reading or a carer who is always there.",
                    longest: 500),
                \.accessNeeds),
        ]
    }

    private func way(
        _ route: ContactRoute, _ label: Phrase
    ) -> ChoiceField<SafeContact, KnownAnswer> {
        ChoiceField(
            "Safe: \(route.words)", "\(prefix)route-\(route.rawValue)", label, \.[route]
        ) { $0.words }
    }
}

extension SafeContactFields {
    func boxes(_ entered: Entered) -> HTML {
        group {
            telephone.box(entered)
            radios(safeToCall, entered)
            others.boxes(entered)
        }
    }

    /// Whatever stands in the way goes into `problems`. When it was confirmed is for the caller.
    func read(_ fields: FormFields, into problems: inout [Problem]) -> SafeContact {
        var contact = SafeContact()
        telephone.read(fields, into: &contact, &problems)
        let answer = safeToCall.read(fields, into: &problems)
        contact.safeToCall = answer ?? .notKnown
        others.read(fields, into: &contact, &problems)
        if answer == .yes, contact.telephone.isEmpty, !fields.isTicked(telephone.control) {
            problems.append(
                Problem(
                    field: telephone.control, sentence: "Enter the number that is safe to telephone"
                ))
        }
        return contact
    }

    func answers(_ contact: SafeContact) -> [StoredAnswer] {
        [telephone.answer(in: contact), safeToCall.answer(contact.safeToCall)]
            + others.answers(in: contact)
    }
}
