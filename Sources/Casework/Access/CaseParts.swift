/// One part of what is known of a case: a row of the table of who sees what (domain 1.3).
///
/// Another agency's research is none of them (SR-11): nothing can be written that would show it.
package enum CasePart: Int, Sendable, Hashable, CaseIterable {
    /// That it exists, its number, state and when it is heard.
    case outline
    /// Names, dates of birth, relationships; the agenda line.
    case people
    /// Telephone, safe times and who must not know.
    case safeContact
    /// The narrative of the referral and the answers of the risk checklist.
    case referral
    /// Who has answered, never what they hold (SR-11).
    case researchStatus
    /// What the reader's own agency holds.
    case ownResearch
    /// Risks and what was said at the meeting.
    case minutes
    /// Every agency's actions.
    case actions
    /// The adviser's attempts to reach the victim, and the victim's view.
    case advocacy
    /// What was done, when and by which agency, told from the ledger.
    case history
    /// What the referrer fears, in a few lines, for whoever is to search her own records.
    case summary
    /// The actions of the reader's own agency.
    case ownActions
    /// Where the victim and the children are or will be: safe address, refuge, school (SR-10).
    case protectedDetails
    /// The same, as far as the reader wrote it herself.
    case ownProtectedDetails
    /// Those of them that an emergency is about.
    case urgentDetails
}

/// The parts of a case that a reader may see.
package struct CaseParts: OptionSet, Sendable, Hashable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package init(_ part: CasePart) { rawValue = 1 << part.rawValue }

    package static let outline = CaseParts(.outline)
    package static let people = CaseParts(.people)
    package static let safeContact = CaseParts(.safeContact)
    package static let referral = CaseParts(.referral)
    package static let researchStatus = CaseParts(.researchStatus)
    package static let ownResearch = CaseParts(.ownResearch)
    package static let minutes = CaseParts(.minutes)
    package static let actions = CaseParts(.actions)
    package static let advocacy = CaseParts(.advocacy)
    package static let history = CaseParts(.history)
    package static let summary = CaseParts(.summary)
    package static let ownActions = CaseParts(.ownActions)
    package static let protectedDetails = CaseParts(.protectedDetails)
    package static let ownProtectedDetails = CaseParts(.ownProtectedDetails)
    package static let urgentDetails = CaseParts(.urgentDetails)
}
