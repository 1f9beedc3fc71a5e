package import Casework
import Markup

/// The questions about a perpetrator, a child or another person at risk.
package enum PersonForm {
    static let born = DateQuestion(
        "born", "Date of birth", hint: "For example, 27 3 1985. Leave it empty if it is not known.",
        period: .past)
    static let age = NumberQuestion(
        "age", "About what age?", in: 0...120, hint: "If the date of birth is not known.",
        called: "The age")
    static let livesWithVictim = ChoiceQuestion<KnownAnswer>(
        "lives-with-victim", "Lives with the victim?"
    ) { $0.words }
    static let address = LongTextQuestion(
        "address", "Address, if it is another one", hint: "With the postcode.", longest: 500)
    static let relationship = ChoiceQuestion<Relationship>(
        "relationship", "What are they to the victim?",
        missing: "Select what they are to the victim"
    ) { $0.words }

    /// Asked of everybody but a perpetrator, whose address protects nobody (SR-10).
    static func place(of role: CaseRole) -> [any RecordField<CasePerson>] {
        guard role != .perpetrator else { return [] }
        return [
            ChoiceField(
                "Perpetrator knows the address", "address-known",
                "Does the perpetrator know this address?",
                hint: "Leave it empty if it is the victim’s.", style: .column, \.addressKnowledge
            ) { $0.words }
        ]
    }

    static let otherNames = LineField<CasePerson>(
        "Other names",
        TextQuestion(
            "other-names", "Other names",
            hint: "Former names, nicknames and other spellings, with commas between them."),
        \.otherNames)

    /// Asked last and never needed: each may help an agency find its own record of the person.
    static func more(of role: CaseRole) -> [any RecordField<CasePerson>] {
        let gender: [any RecordField<CasePerson>] = [
            ChoiceField("Gender", "gender", "Gender", \.gender) { $0.words }
        ]
        return gender + details(of: role)
    }

    /// `prefix` keeps apart the pages on which such questions stand.
    static func details(of role: CaseRole, prefix: String = "") -> [any RecordField<CasePerson>] {
        PersonDetail.asked(of: role).map { detail in
            LineField(
                detail.words,
                TextQuestion(
                    "\(prefix)detail-\(detail.rawValue)", detail.words, hint: detail.hint,
                    longest: 1000),
                \.[detail])
        }
    }

    static func name(of role: CaseRole) -> TextQuestion {
        switch role {
        case .perpetrator:
            TextQuestion(
                "name", "Perpetrator’s name",
                hint: "If you do not know it, write what you know, such as a first name.",
                missing: "Enter the perpetrator’s name, or what is known of it")
        case .child:
            TextQuestion(
                "name", "Child’s name", hint: "For an unborn child, write unborn.",
                missing: "Enter the child’s name")
        case .victim, .otherAtRisk: TextQuestion("name", "Name", missing: "Enter a name")
        }
    }

    /// What could be read of somebody; whatever stands in the way goes into `problems`.
    package static func person(
        _ draft: DraftPerson, victimsAddress: String, today: CalendarDate,
        into problems: inout [Problem]
    ) -> CasePerson {
        let fields = FormFields(draft.fields)
        var person = CasePerson(id: draft.id, role: draft.role, name: PrivateText(""))
        person.name = PrivateText(name(of: draft.role).read(fields, into: &problems) ?? "")
        otherNames.read(fields, into: &person, &problems)
        person.born = born.read(fields, today: today, into: &problems).map(Private.init)
        let years = age.read(fields, into: &problems)
        person.ageEstimate =
            person.born == nil ? years.map { Private(AgeEstimate(years: $0, on: today)) } : nil
        person.relationship = relationship.read(fields, into: &problems) ?? .notKnown
        person.livesWithVictim = livesWithVictim.read(fields, into: &problems)
        let typed = address.read(fields, into: &problems) ?? ""
        let shares = person.livesWithVictim == .yes && typed.isEmpty
        person.address = PrivateText(shares ? victimsAddress : typed)
        place(of: draft.role).read(fields, into: &person, &problems)
        if person.isRefugeInFull {
            problems.append(Problem(field: address.name, sentence: VictimForm.refugeInFull))
        }
        more(of: draft.role).read(fields, into: &person, &problems)
        return person
    }

    package static func problems(of draft: DraftPerson, today: CalendarDate) -> [Problem] {
        var problems: [Problem] = []
        _ = person(draft, victimsAddress: "", today: today, into: &problems)
        return problems
    }

    /// What stands on somebody's page before anything is typed.
    package static func fresh(_ role: CaseRole) -> [String: String] {
        role == .child ? [relationship.name: Relationship.child.rawValue] : [:]
    }

    /// The fields of somebody's page, out of all that was sent.
    package static func fields(_ typed: FormFields) -> [String: String] {
        let own = [
            "name", otherNames.control, born.dayName, born.monthName, born.yearName, age.name,
            livesWithVictim.name, address.name, relationship.name, "gender", "address-known",
        ]
        return typed.all.filter { own.contains($0.key) || $0.key.hasPrefix("detail-") }
    }

    /// Somebody on record, as the fields of their page.
    package static func fields(
        of person: CasePerson, victimsAddress: PrivateText, today: CalendarDate
    ) -> [String: String] {
        let lives = person.livesWithVictim == .yes && person.address == victimsAddress
        let answers =
            [
                name(of: person.role).answer(person.name.revealed),
                otherNames.answer(in: person), born.answer(person.born?.revealed),
                age.answer(person.ageEstimate?.years(to: today)),
                livesWithVictim.answer(person.livesWithVictim),
                address.answer(lives ? "" : person.address.revealed),
                relationship.answer(person.relationship),
            ] + place(of: person.role).answers(in: person)
            + more(of: person.role).answers(in: person)
        return Dictionary(answers.flatMap(\.texts)) { _, last in last }
    }
}
