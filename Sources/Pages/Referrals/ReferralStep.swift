package import Casework
package import Markup

/// One page of a referral being written, in the order in which people tell it.
///
/// The names of a page's controls begin with the page's own name, so that what was typed can be
/// kept page by page and a problem can be led back to where it is put right.
package enum ReferralStep: String, Sendable, Hashable, CaseIterable {
    case victim, people, reasons, checklist, safety
}

extension ReferralStep {
    package var words: Phrase {
        switch self {
        case .victim: "Victim and safe contact"
        case .people: "Perpetrators, children and others"
        case .reasons: "What happened and why you refer"
        case .checklist: "Risk checklist"
        case .safety: "Safety steps and telling the victim"
        }
    }

    package func link(
        to draft: ID<ReferralDraft>, query: [(StaticString, String)] = [], fragment: String? = nil
    ) -> Link {
        let address =
            switch self {
            case .victim: At.draftVictim
            case .people: At.draftPeople
            case .reasons: At.draftReasons
            case .checklist: At.draftChecklist
            case .safety: At.draftSafety
            }
        return address(draft, query: query, fragment: fragment)
    }

    /// The page after this one; the last leads to the check of all answers.
    package func next(in draft: ID<ReferralDraft>) -> Link {
        switch self {
        case .victim: At.draftPeople(draft)
        case .people: At.draftReasons(draft)
        case .reasons: At.draftChecklist(draft)
        case .checklist: At.draftSafety(draft)
        case .safety: At.draftAnswers(draft)
        }
    }

    /// Whether a control of this name stands on this page.
    func owns(_ name: String) -> Bool { name.hasPrefix(rawValue + "-") }
}

extension ReferralDraft {
    /// Keeps what was typed on one page, just as it was typed, in place of what was there before.
    package mutating func keep(_ typed: FormFields, of step: ReferralStep) {
        fields = fields.filter { !step.owns($0.key) }
        for (name, text) in typed.all where step.owns(name) { fields[name] = text }
    }

    /// How many people a referral holds at most; more than any family, and little enough to keep.
    private static let mostPeople = 60

    /// Keeps somebody's page: of a new person, or in place of what it said before. False when the
    /// page is of nobody whom this draft can hold.
    package mutating func keep(_ person: DraftPerson) -> Bool {
        guard let place = people.firstIndex(where: { $0.id == person.id }) else {
            guard people.count < Self.mostPeople else { return false }
            people.append(person)
            return true
        }
        guard people[place].role == person.role else { return false }
        people[place].fields = person.fields
        return true
    }

    package var typed: FormFields { FormFields(fields) }

    /// Nothing was written yet on this page.
    func isUntouched(_ step: ReferralStep) -> Bool {
        if step == .people { return people.isEmpty }
        return !typed.names(startingWith: step.rawValue + "-").contains(where: typed.isTicked)
    }
}
