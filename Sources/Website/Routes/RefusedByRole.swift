import Casework
import Pages
import UseCases

/// Asking for a page about a case or meeting that no role of hers leads to is a refusal like any
/// other, and in the record before it is answered.
func notingRefusal<Value: Sendable>(
    _ guest: Guest, _ pattern: AddressPattern, _ fillings: [String],
    _ work: () async throws -> Value
) async throws -> Value {
    do {
        return try await work()
    } catch is NothingHere {
        if case .open(let signedIn) = guest.state, let asked = matter(pattern, fillings) {
            try await guest.office.note(
                AccessRefusal(byRoleAlone: asked, for: .openCase), of: signedIn.reader)
        }
        throw NothingHere()
    }
}

/// The case that an address names, or else the meeting.
private func matter(_ pattern: AddressPattern, _ fillings: [String]) -> Matter? {
    let holes = pattern.pieces.compactMap { piece -> String? in
        if case .hole(let name) = piece { name } else { nil }
    }
    let matters = zip(holes, fillings).compactMap { hole, filling -> Matter? in
        switch hole {
        case ID<CaseFile>.placeholder: ID(filling).map(Matter.caseFile)
        case ID<Meeting>.placeholder: ID(filling).map(Matter.meeting)
        default: nil
        }
    }
    return matters.last
}
