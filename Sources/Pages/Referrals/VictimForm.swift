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
    /// Whether the address may be told at all (SR-10).
    static let place: [any RecordField<CasePerson>] = [
        ChoiceField(
            "Perpetrator knows the address", "victim-address-known",
            "Does the perpetrator know this address?",
            hint: "Without an answer it is hidden, as if not.",
            style: .column, \.addressKnowledge
        ) { $0.words }
    ]
    static let noFixedAddress = TickQuestion("victim-no-fixed-address", "No fixed address")
    static let person: [any RecordField<CasePerson>] = [
        LineField(
            "Other names",
            TextQuestion(
                "victim-other-names", "Other names",
                hint: "Former names, nicknames and other spellings, with commas between them."),
            \.otherNames)
    ]

    static let contact = SafeContactFields(prefix: "victim-")
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

    /// The day on which what stands in the boxes was confirmed, as long as nobody has saved the
    /// page: what is carried from a case, or sent again, is not confirmed by that.
    static let confirmedBefore = "victim-confirmed-before"

    /// A referrer who said anything of it has confirmed it that day.
    static func readContact(
        _ fields: FormFields, today: CalendarDate, into problems: inout [Problem]
    ) -> SafeContact {
        var safe = contact.read(fields, into: &problems)
        let said = [safe.safeToCall] + ContactRoute.others.compactMap { safe[$0] }
        safe.confirmedOn = said.contains { $0 != .notKnown } ? today : nil
        if fields.holds(confirmedBefore) {
            let day = CalendarDate(fields[confirmedBefore])
            safe.confirmedOn = day.flatMap { $0 <= today ? $0 : nil }
        }
        return safe
    }

    static func answers(
        _ victim: CasePerson, _ safe: SafeContact, today: CalendarDate
    ) -> [StoredAnswer] {
        let birth =
            victim.born.map { born.answer($0.revealed) }
            ?? StoredAnswer(
                bornNotKnown.answer(true).texts
                    + age.answer(victim.age(on: today)).texts)
        return [
            name.answer(victim.name.revealed), birth, address.answer(victim.address.revealed),
            noFixedAddress.answer(victim.hasNoFixedAddress),
        ] + place.answers(in: victim) + person.answers(in: victim) + contact.answers(safe)
    }

    /// Under 16 is for children’s safeguarding and not for this conference (SR-17).
    package static func isUnderSixteen(_ draft: ReferralDraft, today: CalendarDate) -> Bool {
        age(draft, today: today).map { $0 < 16 } ?? false
    }

    package static func age(_ draft: ReferralDraft, today: CalendarDate) -> Int? {
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
        place.read(fields, into: &victim, &problems)
        if victim.isRefugeInFull {
            problems.append(Problem(field: address.name, sentence: refugeInFull))
        }
    }

    /// A refuge's address stands in no document (SR-10).
    static let refugeInFull: Phrase = "For a refuge, enter its town and nothing else"
}
