package import Casework
import Markup

/// How the victim may be reached without danger, as somebody who spoke with her says it.
package enum SafeContactForm {
    static let telephone = TextQuestion(
        "contact-telephone", "Telephone number", longest: 40, kind: .telephone, width: .half)
    static let email = TextQuestion(
        "contact-email", "E-mail address", longest: 200, kind: .email, width: .half)
    static let withhold = ChoiceQuestion<KnownAnswer>(
        "contact-withhold", "Must your number be withheld?"
    ) { $0.words }
    static let times = TextQuestion(
        "contact-times", "Safe times", hint: "For example, weekdays before 2pm.", longest: 500)
    static let person = TextQuestion(
        "contact-person", "Somebody through whom the victim may be reached", longest: 500)
    static let whoMustNotKnow = LongTextQuestion(
        "contact-must-not-know", "Who must not know?",
        hint: "Anyone who could pass it on to the perpetrator.", longest: 1000)
    static let language = TextQuestion(
        "contact-language", "Language", longest: 100, width: .half)
    static let interpreter = ChoiceQuestion<KnownAnswer>(
        "contact-interpreter", "Is an interpreter needed?",
        hint: "Never somebody of the family or the community."
    ) { $0.words }
    static let accessNeeds = TextQuestion(
        "contact-access", "What the victim needs to be able to take part", longest: 500)

    static func route(_ route: ContactRoute) -> ChoiceQuestion<KnownAnswer> {
        ChoiceQuestion(
            "contact-safe-\(route.rawValue)", route.question,
            missing: route == .call ? "Select whether it is safe to call" : nil
        ) { $0.words }
    }

    /// To confirm what is on record is an answer too; but what a colleague saved since the page
    /// was drawn is never written over unseen.
    package static func read(
        _ fields: FormFields, _ file: CaseBriefing
    ) -> FormReading<SafeContact> {
        var problems: [Problem] = []
        let contact = contact(fields, into: &problems)
        let onRecord = file.safeContact ?? SafeContact()
        if shown(file).typed(fields) != .changed, !contact.saysTheSame(as: onRecord) {
            problems.append(overtaken)
        }
        return FormReading(contact, problems)
    }

    package static func onRecord(_ file: CaseBriefing) -> Entered { .stored(stored(file)) }

    static func shown(_ file: CaseBriefing) -> ShownRow {
        ShownRow("contact", onRecord: stored(file))
    }

    private static func contact(
        _ fields: FormFields, into problems: inout [Problem]
    ) -> SafeContact {
        let call = route(.call).read(fields, into: &problems)
        var contact = SafeContact(safeToCall: call ?? .notKnown)
        for other in ContactRoute.others {
            contact.otherRoutes[other] = route(other).read(fields, into: &problems)
        }
        contact.telephone = PrivateText(telephone.read(fields, into: &problems) ?? "")
        contact.email = PrivateText(email.read(fields, into: &problems) ?? "")
        contact.withholdNumber = withhold.read(fields, into: &problems)
        contact.safeTimes = PrivateText(times.read(fields, into: &problems) ?? "")
        contact.safePerson = PrivateText(person.read(fields, into: &problems) ?? "")
        contact.whoMustNotKnow = PrivateText(whoMustNotKnow.read(fields, into: &problems) ?? "")
        contact.language = PrivateText(language.read(fields, into: &problems) ?? "")
        contact.needsInterpreter = interpreter.read(fields, into: &problems)
        contact.accessNeeds = PrivateText(accessNeeds.read(fields, into: &problems) ?? "")
        return contact
    }

    private static func stored(_ file: CaseBriefing) -> [StoredAnswer] {
        let contact = file.safeContact ?? SafeContact()
        let ways = ContactRoute.allCases.map { way in
            route(way).answer(way == .call ? contact.safeToCall : contact.otherRoutes[way])
        }
        return ways + [
            telephone.answer(contact.telephone.revealed), email.answer(contact.email.revealed),
            withhold.answer(contact.withholdNumber), times.answer(contact.safeTimes.revealed),
            person.answer(contact.safePerson.revealed),
            whoMustNotKnow.answer(contact.whoMustNotKnow.revealed),
            language.answer(contact.language.revealed),
            interpreter.answer(contact.needsInterpreter),
            accessNeeds.answer(contact.accessNeeds.revealed),
        ]
    }

    private static let overtaken = Problem(
        field: route(.call).name,
        sentence:
            """
            A colleague confirmed this while you had it open. What is on record now stands under \
            the form: bring both together, then save
            """)
}

extension ContactRoute {
    fileprivate var question: Phrase {
        switch self {
        case .call: "Is it safe to call?"
        case .text: "Is it safe to send a text message?"
        case .voicemail: "Is it safe to leave a voicemail?"
        case .email: "Is it safe to send an e-mail?"
        case .letter: "Is it safe to send a letter?"
        }
    }
}
