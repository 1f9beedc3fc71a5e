/// The parts of a case that a reader may see (domain 1.3).
package struct CaseParts: OptionSet, Sendable, Hashable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// That it exists, its number, state and when it is heard.
    package static let outline = CaseParts(rawValue: 1 << 0)
    /// Names, dates of birth, relationships; the agenda line.
    package static let people = CaseParts(rawValue: 1 << 1)
    /// Telephone, safe times and who must not know.
    package static let safeContact = CaseParts(rawValue: 1 << 2)
    /// The narrative of the referral and the answers of the risk checklist.
    package static let referral = CaseParts(rawValue: 1 << 3)
    /// Who has answered, never what they hold (SR-11).
    package static let researchStatus = CaseParts(rawValue: 1 << 4)
    /// What the reader's own agency holds.
    package static let ownResearch = CaseParts(rawValue: 1 << 5)
    /// Risks and what was said at the meeting.
    package static let minutes = CaseParts(rawValue: 1 << 6)
    package static let actions = CaseParts(rawValue: 1 << 7)
    /// The adviser's attempts to reach the victim, and the victim's view.
    package static let advocacy = CaseParts(rawValue: 1 << 8)
    /// What was done, when and by which agency, told from the ledger.
    package static let history = CaseParts(rawValue: 1 << 9)
}
