/// What the policy answers when it is asked whether somebody may do something.
package struct AccessDecision: Sendable, Hashable {
    package enum Answer: Sendable, Hashable {
        /// With the parts of the case that she may see.
        case allowed(CaseParts)
        case denied(AccessReason)
    }

    package let act: Act
    package let answer: Answer
    package let duties: Set<AccessDuty>

    package var isAllowed: Bool { parts != nil }

    /// What she may see; nil when it is denied.
    package var parts: CaseParts? {
        guard case .allowed(let parts) = answer else { return nil }
        return parts
    }
}

/// Why something was denied: for the record of refusals, and never for the reader.
package enum AccessReason: Sendable, Hashable {
    /// There is no such matter.
    case absent
    /// None of her roles does this.
    case role
    /// This is not so, and would have to be.
    case lacks(Circumstance)
    /// She may know of the case, but not see the part that this needs.
    case part(CasePart)
    /// The act and the matter do not go together.
    case unknown
}

extension AccessReason: CustomStringConvertible {
    /// As the record of refusals writes it; it holds nothing of the case.
    package var description: String {
        switch self {
        case .absent: "absent"
        case .role: "role"
        case .lacks(let circumstance): "lacks \(circumstance.rawValue)"
        case .part(let part): "part \(part)"
        case .unknown: "unknown"
        }
    }
}

/// A denial with what it was about, on its way to the record of refusals.
package struct AccessRefusal: Sendable, Hashable {
    package let act: Act
    package let reason: AccessReason
    /// Nil for what is not about one matter, such as a list.
    package let matter: Matter?

    /// Nil when nothing was denied.
    package init?(_ decision: AccessDecision, of matter: Matter?) {
        guard case .denied(let reason) = decision.answer else { return nil }
        act = decision.act
        self.reason = reason
        self.matter = matter
    }

    /// That somebody asked for what does not exist, which is recorded like any other refusal.
    package init(absent matter: Matter, for act: Act) {
        self.act = act
        reason = .absent
        self.matter = matter
    }

    /// That she may know of the matter and not see the part that she asked for.
    package init(ofPartOf matter: Matter, for act: Act) {
        self.act = act
        reason = .part(.outline)
        self.matter = matter
    }

    /// That nothing in somebody's roles leads to a page about this matter.
    package init(byRoleAlone matter: Matter, for act: Act) {
        self.act = act
        reason = .role
        self.matter = matter
    }
}
