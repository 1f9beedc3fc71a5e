import Casework
import Markup

extension MembershipEvent {
    /// What happened to somebody's access, in one sentence.
    var words: Phrase {
        switch self {
        case .invited: "Invited"
        case .enrolled: "Given access by an operator"
        case .accepted: "Set up the sign-in and accepted the terms of use"
        case .rolesSet: "Roles changed"
        case .roleProposed(let proposed): "Asked for: \(proposed.role.words)"
        case .roleConfirmed(let confirmed): "Agreed by a second person: \(confirmed.role.words)"
        case .proposalDeclined(let declined): "Not agreed: \(declined.role.words)"
        case .moved: "Moved to another agency"
        case .ended(let ended):
            ended.isAtOnce ? "Access ended" : "Access ends after \(ended.lastDay.words)"
        case .suspended: "Access stopped"
        case .restored: "Access given again"
        case .confirmed(let confirmed):
            "Confirmed; to be confirmed again by \(confirmed.confirmation.dueBy.words)"
        case .codeIssued: "One-time code made"
        case .freshStartAsked: "New start asked for"
        case .freshStartAgreed: "New start agreed by a second person"
        case .seated: "Invited to a meeting"
        case .corrected: "Name, e-mail or telephone changed"
        }
    }

    /// What goes with it.
    var detail: HTML {
        switch self {
        case .invited(let enrolled), .enrolled(let enrolled): roles(enrolled.roles)
        case .rolesSet(let set): roles(set.roles)
        case .moved(let moved): roles(moved.roles)
        case .ended(let ended): p { ended.reason.words }
        case .suspended(let suspended): written(suspended.reason.revealed)
        default: .empty
        }
    }

    private func roles(_ roles: [Role]) -> HTML {
        guard !roles.isEmpty else { return .empty }
        return lines(roles.map(\.words))
    }
}
