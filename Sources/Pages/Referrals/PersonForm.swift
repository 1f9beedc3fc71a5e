package import Casework
import Markup

/// The questions about a perpetrator, a child or another person at risk.
package enum PersonForm {
    static let otherNames = TextQuestion(
        "other-names", "Other names",
        hint: "Former names, nicknames and other spellings, with commas between them.")
    static let born = DateQuestion(
        "born", "Date of birth", hint: "For example, 27 3 1985. Leave it empty if it is not known.",
        period: .past)
    static let livesWithVictim = TickQuestion("lives-with-victim", "Lives with the victim")
    static let address = LongTextQuestion(
        "address", "Address, if it is another one", hint: "With the postcode.", longest: 500)
    static let relationship = ChoiceQuestion<Relationship>(
        "relationship", "What are they to the victim?",
        missing: "Select what they are to the victim"
    ) { $0.words }

    static func name(of role: CaseRole) -> TextQuestion {
        switch role {
        case .perpetrator:
            TextQuestion(
                "name", "Perpetrator’s name",
                hint: "If you do not know it, write what you know, such as a first name.",
                missing: "Enter the perpetrator’s name, or what is known of it")
        case .child: TextQuestion("name", "Child’s name", missing: "Enter the child’s name")
        case .victim, .otherAtRisk: TextQuestion("name", "Name", missing: "Enter a name")
        }
    }

    /// What could be read of somebody; whatever stands in the way goes into `problems`.
    package static func person(
        _ draft: DraftPerson, victimsAddress: String, today: CalendarDate,
        into problems: inout [Problem]
    ) -> CasePerson {
        let fields = FormFields(draft.fields)
        let name = name(of: draft.role).read(fields, into: &problems) ?? ""
        let otherNames = otherNames.read(fields, into: &problems) ?? ""
        let born = born.read(fields, today: today, into: &problems)
        let typedAddress = address.read(fields, into: &problems) ?? ""
        let relationship = relationship.read(fields, into: &problems) ?? .notKnown
        let shares = livesWithVictim.read(fields, into: &problems) && typedAddress.isEmpty
        return CasePerson(
            id: draft.id, role: draft.role, name: PrivateText(name),
            otherNames: PrivateText(otherNames), born: born.map(Private.init),
            address: PrivateText(shares ? victimsAddress : typedAddress),
            relationship: relationship)
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
        let names = [
            "name", otherNames.name, born.dayName, born.monthName, born.yearName,
            livesWithVictim.name, address.name, relationship.name,
        ]
        return typed.all.filter { names.contains($0.key) }
    }
}
