package import Casework
package import Markup

/// One page of a referral being written, in the order in which people tell it.
///
/// The names of a page's controls begin with the page's own name, so that what was typed can be
/// kept page by page and a problem can be led back to where it is put right.
package enum ReferralStep: String, Sendable, Hashable, CaseIterable {
    case victim, people, reasons, checklist, safety, sharing, about, presenting
}

extension ReferralStep {
    package var words: Phrase {
        switch self {
        case .victim: "Victim and safe contact"
        case .people: "Perpetrators, children and others"
        case .reasons: "What happened and why you refer"
        case .checklist: "Risk checklist"
        case .safety: "Safety steps and telling the victim"
        case .sharing: "Sharing without agreement"
        case .about: "More about the victim"
        case .presenting: "You and the meeting"
        }
    }

    /// The pages that every referral has; the others are there for those who need or know more.
    package static let always: [ReferralStep] = [.victim, .people, .reasons, .checklist, .safety]

    /// The pages of one draft. Without agreement, sharing has to be given its reasons (SR-14).
    package static func asked(of draft: ReferralDraft) -> [ReferralStep] {
        always + (SafetyForm.needsSharingReasons(draft) ? [.sharing] : []) + [.about, .presenting]
    }

    /// Whether a draft can be sent with nothing written on this page.
    func isOptional(_ rules: ReferralRules) -> Bool {
        switch self {
        case .about: true
        case .presenting: !rules.settings.referralForm.asksManagerSignOff
        default: false
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
            case .sharing: At.draftSharing
            case .about: At.draftAbout
            case .presenting: At.draftPresenting
            }
        return address(draft, query: query, fragment: fragment)
    }

    /// The page after this one; the last that has to be written leads to the check of all answers.
    package func next(in draft: ReferralDraft) -> Link {
        switch self {
        case .victim: At.draftPeople(draft.id)
        case .people: At.draftReasons(draft.id)
        case .reasons: At.draftChecklist(draft.id)
        case .checklist: At.draftSafety(draft.id)
        case .safety:
            SafetyForm.needsSharingReasons(draft)
                ? At.draftSharing(draft.id) : At.draftAnswers(draft.id)
        case .sharing, .about, .presenting: At.draftAnswers(draft.id)
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
