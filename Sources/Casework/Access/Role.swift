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
}
