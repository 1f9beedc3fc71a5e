/// What a person does in one MARAC area; an account may hold several (domain 1.1).
package enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    case referrer
    case representative
    case deputy
    case coordinator
    case chair
    case minuteTaker
    case advocacyManager
    case advocate
    case administrator
    /// Somebody invited to one case of one meeting, in one slot (SR-03).
    case attendee
    /// A trainee, peer reviewer or auditor who watches one meeting.
    case observer
    /// An agency's information-governance lead: the record of who looked, and no case.
    case governanceLead
}
