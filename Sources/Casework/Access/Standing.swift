/// What somebody is to a case or a meeting: a column of the table of who sees what.
package enum Standing: String, Sendable, Hashable, CaseIterable {
    case coordinator
    case chair
    case minuteTaker
    case representative
    case advocacyManager
    case advocate
    case referrer
    /// Whoever wrote for one side and supports the other, where the parties of two cases change
    /// places, keeps her own words and no more (SR-09).
    case referrerOfBothSides
    /// Somebody of the agency that referred a case, who begins a new referral of the same people.
    case referringAgency
    case attendee
    case observer
    /// Somebody on duty who opened the case in an emergency, for an hour (trust 3.10).
    case breakGlass
    case governanceLead
    case administrator
}

/// What a cell of the table says.
package enum Cell: Sendable, Hashable {
    case never
    case allowed
    /// Allowed if one of these is so.
    case ifAny([Circumstance])
    /// Allowed, but hidden until it is revealed for a purpose (SR-10).
    case masked

    func admits(_ circumstances: Set<Circumstance>) -> Bool {
        switch self {
        case .never: false
        case .allowed, .masked: true
        case .ifAny(let wanted): !circumstances.isDisjoint(with: wanted)
        }
    }
}
