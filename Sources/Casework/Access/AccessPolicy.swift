/// The one place where it is decided who may do what to which matter. Denies unless a rule allows.
package enum AccessPolicy {
    /// May this reader do this to that, as things stand? Everything that gives leave asks here.
    package static func decide(
        _ reader: Reader, _ act: Act, _ object: AccessObject, by rules: AccessRules = .inForce
    ) -> AccessDecision {
        guard let rule = rules.acts[act], reader.holds(anyOf: rule.roles) else {
            return AccessDecision(act: act, answer: .denied(.role), duties: [.record])
        }
        let told: VisibilityTable.Told
        switch object {
        case .office:
            return AccessDecision(act: act, answer: .allowed([]), duties: rule.duties)
        case .area(let id):
            let isOwn = id == reader.area
            return AccessDecision(
                act: act, answer: isOwn ? .allowed([]) : .denied(.lacks(.ownArea)),
                duties: rule.duties)
        case .meeting(let facts):
            let circumstances = facts.circumstances(for: reader)
            told = rules.meetings.told(circumstances, to: reader.roles)
            guard told.parts.contains(.outline) else {
                return denied(act, rules.meetings, circumstances, reader, .outline)
            }
        case .caseFile(let facts):
            let table = act == .carryForward ? rules.carrying : rules.cases
            var circumstances = facts.circumstances(for: reader)
            // Only to read: nothing else that asks for a part of a case is owed to an emergency.
            if act != .openCase { circumstances.remove(.brokeGlass) }
            told = table.told(circumstances, to: reader.roles)
            let part = rule.part ?? .outline
            guard told.parts.contains(CaseParts(part)) else {
                return denied(act, table, circumstances, reader, part)
            }
        }
        let masking: Set<AccessDuty> = told.masked.isEmpty ? [] : [.mask]
        return AccessDecision(
            act: act, answer: .allowed(told.parts), duties: rule.duties.union(masking))
    }

    /// What a reader may see of a case: the sum of what each of her standings allows.
    package static func visibleParts(_ facts: CaseFacts, to reader: Reader) -> CaseParts {
        decide(reader, .openCase, .caseFile(facts)).parts ?? []
    }

    /// What somebody must see of a case in order to do this to it.
    package static func partNeeded(for act: Act) -> CaseParts {
        CaseParts(ActRule.inForce[act]?.part ?? .outline)
    }

    private static func denied(
        _ act: Act, _ table: VisibilityTable, _ circumstances: Set<Circumstance>,
        _ reader: Reader, _ part: CasePart
    ) -> AccessDecision {
        let lacking = table.wanting(circumstances, of: reader.roles)
        return AccessDecision(
            act: act, answer: .denied(lacking.map(AccessReason.lacks) ?? .part(part)),
            duties: [.record])
    }
}

/// What somebody would do something to, with the facts that a decision about it turns on.
package enum AccessObject: Sendable, Hashable {
    /// No matter in particular: a list, or something that does not exist yet.
    case office
    case area(ID<Area>)
    case meeting(MeetingFacts)
    case caseFile(CaseFacts)
}

/// All that the policy decides by; a test hands it others to see that each line is needed.
package struct AccessRules: Sendable, Hashable {
    package var cases: VisibilityTable
    package var meetings: VisibilityTable
    package var carrying: VisibilityTable
    package var acts: [Act: ActRule]

    package static let inForce = AccessRules(
        cases: .cases, meetings: .meetings, carrying: .carrying, acts: ActRule.inForce)
}
