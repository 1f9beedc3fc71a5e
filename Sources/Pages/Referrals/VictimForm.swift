package import Casework
import Markup

/// The questions about the victim. What nobody answered about contact counts as unsafe (SR-05).
package enum VictimForm {
    static let name = TextQuestion(
        "victim-name", "Victim’s name", hint: "One name is enough for somebody who has one.",
        missing: "Enter the victim’s name")
    static let born = DateQuestion(
        "victim-born", "Date of birth", hint: "For example, 27 3 1985.",
        missing: "Enter a date of birth, or tick that it is not known", period: .past)
    static let bornNotKnown = TickQuestion(
        "victim-born-not-known", "The date of birth is not known",
        hint: "If the victim may be under 16, find out before you send this.")
    static let age = NumberQuestion(
        "victim-age", "About what age?", in: 0...120,
        hint: "If the date of birth is not known.", called: "The age")
    static let address = LongTextQuestion(
        "victim-address", "Address",
        hint: "Where the victim lives now, with the postcode. For a refuge, its town is enough.",
        missing: "Enter an address, or tick that there is no fixed one", longest: 500)
    static let noFixedAddress = TickQuestion("victim-no-fixed-address", "No fixed address")
    static let safeToCall = ChoiceQuestion<KnownAnswer>(
        "victim-safe-to-call", "Is it safe to telephone this number?",
        hint: "If this is not known, nobody will telephone.",
        missing: "Select whether it is safe to telephone"
    ) { $0.words }

    static let person: [any RecordField<CasePerson>] = [
        LineField(
            "Other names",
            TextQuestion(
                "victim-other-names", "Other names",
                hint: "Former names, nicknames and other spellings, with commas between them."),
            \.otherNames)
    ]

    static let telephone = LineField<SafeContact>(
        "Telephone number",
        TextQuestion(
            "victim-telephone", "Telephone number", longest: 40, kind: .telephone, width: .half),
        \.telephone)

    /// Asked after whether a call is safe.
    static let contact: [any RecordField<SafeContact>] =
        [
            route(.text, "Is a text message safe?"),
            route(.voicemail, "Is it safe to leave a voicemail?"),
            ChoiceField(
                "Withhold the caller’s number", "victim-withhold",
                "Must the caller’s number be withheld?", \.withholdNumber
            ) { $0.words },
            LineField(
                "E-mail address",
                TextQuestion("victim-email", "E-mail address", kind: .email, width: .half),
                \.email),
            route(.email, "Is e-mail safe?"),
            route(.letter, "Is a letter to the address safe?"),
        ] + contactWords

    private static let contactWords: [any RecordField<SafeContact>] = [
        LineField(
            "Safe times and ways",
            TextQuestion(
                "victim-safe-times", "Safe times and ways to get in touch",
                hint: "For example, weekdays before 2pm, by text message first.", longest: 500),
            \.safeTimes),
        LineField(
            "Safe person",
            TextQuestion(
                "victim-safe-person", "Is there somebody through whom to reach the victim?",
                longest: 500),
            \.safePerson),
        LinesField(
            "Who must not know",
            LongTextQuestion(
                "victim-who-must-not-know", "Who must not know of this referral?",
                hint: "Anyone who could pass it on to the perpetrator.", longest: 1000),
            rows: 2, \.whoMustNotKnow),
        LineField(
            "Language",
            TextQuestion("victim-language", "Language, if not English", width: .half), \.language),
        ChoiceField(
            "Interpreter", "victim-interpreter", "Is an interpreter needed?",
            hint: "Never somebody of the family or the community.", \.needsInterpreter
        ) { $0.words },
        LineField(
            "Access needs",
            TextQuestion(
                "victim-access", "Anything that makes contact harder",
                hint: "For example, hearing, sight, reading or a carer who is always there.",
                longest: 500),
            \.accessNeeds),
    ]

    private static func route(_ route: ContactRoute, _ label: Phrase) -> ChoiceField<
        SafeContact, KnownAnswer
    > {
        ChoiceField(route.words, "victim-route-\(route.rawValue)", label, \.[route]) { $0.words }
    }
}

extension VictimForm {
    /// What could be read; whatever stands in the way goes into `problems`.
    static func read(
        _ fields: FormFields, as id: ID<CasePerson>, today: CalendarDate,
        into problems: inout [Problem]
    ) -> CasePerson {
        var victim = CasePerson(id: id, role: .victim, name: PrivateText(""))
        victim.name = PrivateText(name.read(fields, into: &problems) ?? "")
        person.read(fields, into: &victim, &problems)
        readBirth(fields, today, into: &victim, &problems)
        readAddress(fields, into: &victim, &problems)
        return victim
    }

    static func readContact(
        _ fields: FormFields, today: CalendarDate, into problems: inout [Problem]
    ) -> SafeContact {
        var safe = SafeContact()
        telephone.read(fields, into: &safe, &problems)
        let answer = safeToCall.read(fields, into: &problems)
        safe.safeToCall = answer ?? .notKnown
        contact.read(fields, into: &safe, &problems)
        let said = [safe.safeToCall] + ContactRoute.others.compactMap { safe[$0] }
        safe.confirmedOn = said.contains { $0 != .notKnown } ? today : nil
        if answer == .yes, safe.telephone.isEmpty, !fields.isTicked(telephone.control) {
            problems.append(
                Problem(
                    field: telephone.control, sentence: "Enter the number that is safe to telephone"
                ))
        }
        return safe
    }

    static func answers(_ victim: CasePerson, _ safe: SafeContact) -> [StoredAnswer] {
        let birth =
            victim.born.map { born.answer($0.revealed) }
            ?? StoredAnswer(
                bornNotKnown.answer(true).texts
                    + age.answer(victim.ageEstimate?.revealed.years).texts)
        return [
            name.answer(victim.name.revealed), birth, address.answer(victim.address.revealed),
            noFixedAddress.answer(victim.hasNoFixedAddress), telephone.answer(in: safe),
            safeToCall.answer(safe.safeToCall),
        ] + person.answers(in: victim) + contact.answers(in: safe)
    }

    /// Under 16 is for children’s safeguarding and not for this conference (SR-17).
    package static func isUnderSixteen(_ draft: ReferralDraft, today: CalendarDate) -> Bool {
        age(draft, today: today).map { $0 < 16 } ?? false
    }

    static func age(_ draft: ReferralDraft, today: CalendarDate) -> Int? {
        var ignored: [Problem] = []
        var victim = CasePerson(id: ID(high: 0, low: 0), role: .victim, name: PrivateText(""))
        readBirth(draft.typed, today, into: &victim, &ignored)
        return victim.age(on: today)
    }

    private static func readBirth(
        _ fields: FormFields, _ today: CalendarDate, into victim: inout CasePerson,
        _ problems: inout [Problem]
    ) {
        guard fields.isTicked(bornNotKnown.name) else {
            victim.born = born.read(fields, today: today, into: &problems).map(Private.init)
            return
        }
        victim.ageEstimate = age.read(fields, into: &problems).map {
            Private(AgeEstimate(years: $0, on: today))
        }
        guard [born.dayName, born.monthName, born.yearName].contains(where: fields.isTicked) else {
            return
        }
        let sentence: Phrase = "Enter a date of birth or tick that it is not known, not both"
        problems.append(Problem(field: born.dayName, sentence: sentence))
    }

    private static func readAddress(
        _ fields: FormFields, into victim: inout CasePerson, _ problems: inout [Problem]
    ) {
        victim.hasNoFixedAddress = fields.isTicked(noFixedAddress.name)
        let isWanted = !victim.hasNoFixedAddress
        victim.address = PrivateText(
            address.read(fields, onlyIf: isWanted, into: &problems) ?? "")
    }
}
