package import Casework
import Markup

/// Who the victim is and how she may be reached without danger, as far as it was answered.
package struct VictimAnswers: Sendable {
    var name = ""
    var otherNames = ""
    var born: CalendarDate?
    var address = ""
    var telephone = ""
    var safeToCall: KnownAnswer?
    var safeTimes = ""
    var whoMustNotKnow = ""
}

/// The questions about the victim. What nobody answered about contact counts as unsafe (SR-05).
package enum VictimForm {
    static let name = TextQuestion(
        "victim-name", "Victim’s name", missing: "Enter the victim’s name")
    static let otherNames = TextQuestion(
        "victim-other-names", "Other names",
        hint: "Former names, nicknames and other spellings, with commas between them.")
    static let born = DateQuestion(
        "victim-born", "Date of birth", hint: "For example, 27 3 1985.",
        missing: "Enter a date of birth, or tick that it is not known", period: .past)
    static let bornNotKnown = TickQuestion(
        "victim-born-not-known", "The date of birth is not known",
        hint: "If the victim may be under 16, find out before you send this.")
    static let address = LongTextQuestion(
        "victim-address", "Address",
        hint: "Where the victim lives now, with the postcode. For a refuge, its town is enough.",
        missing: "Enter an address, or write that it is not known", longest: 500)
    static let telephone = TextQuestion(
        "victim-telephone", "Telephone number", longest: 40, kind: .telephone, width: .half)
    static let safeToCall = ChoiceQuestion<KnownAnswer>(
        "victim-safe-to-call", "Is it safe to telephone this number?",
        hint: "If this is not known, nobody will telephone.",
        missing: "Select whether it is safe to telephone"
    ) { $0.words }
    static let safeTimes = TextQuestion(
        "victim-safe-times", "Safe times and ways to get in touch",
        hint: "For example, weekdays before 2pm, by text message first.", longest: 500)
    static let whoMustNotKnow = LongTextQuestion(
        "victim-who-must-not-know", "Who must not know of this referral?",
        hint: "Anyone who could pass it on to the perpetrator.", longest: 1000)

    /// What could be read; whatever stands in the way goes into `problems`.
    package static func answers(
        _ fields: FormFields, today: CalendarDate, into problems: inout [Problem]
    ) -> VictimAnswers {
        var answers = VictimAnswers()
        answers.name = name.read(fields, into: &problems) ?? ""
        answers.otherNames = otherNames.read(fields, into: &problems) ?? ""
        answers.born = readBorn(fields, today, into: &problems)
        answers.address = address.read(fields, into: &problems) ?? ""
        answers.telephone = telephone.read(fields, into: &problems) ?? ""
        answers.safeToCall = safeToCall.read(fields, into: &problems)
        answers.safeTimes = safeTimes.read(fields, into: &problems) ?? ""
        answers.whoMustNotKnow = whoMustNotKnow.read(fields, into: &problems) ?? ""
        checkTelephone(fields, answers, into: &problems)
        return answers
    }

    /// Under 16 is for children’s safeguarding and not for this conference (SR-17).
    package static func isUnderSixteen(_ draft: ReferralDraft, today: CalendarDate) -> Bool {
        guard let age = age(draft, today: today) else { return false }
        return age < 16
    }

    static func age(_ draft: ReferralDraft, today: CalendarDate) -> Int? {
        var ignored: [Problem] = []
        return readBorn(draft.typed, today, into: &ignored)?.years(to: today)
    }

    private static func readBorn(
        _ fields: FormFields, _ today: CalendarDate, into problems: inout [Problem]
    ) -> CalendarDate? {
        guard fields.isTicked(bornNotKnown.name) else {
            return born.read(fields, today: today, into: &problems)
        }
        if [born.dayName, born.monthName, born.yearName].contains(where: fields.isTicked) {
            let sentence: Phrase = "Enter a date of birth or tick that it is not known, not both"
            problems.append(Problem(field: born.dayName, sentence: sentence))
        }
        return nil
    }

    private static func checkTelephone(
        _ fields: FormFields, _ answers: VictimAnswers, into problems: inout [Problem]
    ) {
        guard answers.safeToCall == .yes, !fields.isTicked(telephone.name) else { return }
        problems.append(
            Problem(field: telephone.name, sentence: "Enter the number that is safe to telephone"))
    }
}

extension VictimAnswers {
    init(_ content: ReferralContent) {
        let victim = content.victim
        name = victim?.name.revealed ?? ""
        otherNames = victim?.otherNames.revealed ?? ""
        born = victim?.born?.revealed
        address = victim?.address.revealed ?? ""
        telephone = content.safeContact.telephone.revealed
        safeToCall = content.safeContact.safeToCall
        safeTimes = content.safeContact.safeTimes.revealed
        whoMustNotKnow = content.safeContact.whoMustNotKnow.revealed
    }

    func person(_ id: ID<CasePerson>) -> CasePerson {
        CasePerson(
            id: id, role: .victim, name: PrivateText(name), otherNames: PrivateText(otherNames),
            born: born.map(Private.init), address: PrivateText(address))
    }

    func safeContact(confirmedOn today: CalendarDate) -> SafeContact {
        let answer = safeToCall ?? .notKnown
        return SafeContact(
            telephone: PrivateText(telephone), safeToCall: answer,
            safeTimes: PrivateText(safeTimes), whoMustNotKnow: PrivateText(whoMustNotKnow),
            confirmedOn: answer == .notKnown ? nil : today)
    }
}
