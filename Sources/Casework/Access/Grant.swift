/// Leave to open one matter, for one reader, now.
///
/// It cannot be copied or kept, and only `AccessPolicy` makes one; a case key cannot be opened
/// without it, so code that names case content has been through a decision (D7).
package struct Grant: ~Copyable {
    package let matter: Matter
    package let parts: CaseParts
    package let duties: Set<AccessDuty>
    /// The kind of emergency to which it is owed: with such leave a case is read and nothing else.
    package fileprivate(set) var glass: BreakGlassCategory?

    fileprivate init(_ matter: Matter, _ parts: CaseParts, _ duties: Set<AccessDuty> = []) {
        self.matter = matter
        self.parts = parts
        self.duties = duties
    }
}

/// There is nothing here for this reader: absent, forbidden and excluded look the same.
package struct NothingHere: Error, Equatable {
    /// Why, where the policy said so: for the record of refusals, and never for the reader.
    package let refusal: AccessRefusal?

    package init(_ refusal: AccessRefusal? = nil) {
        self.refusal = refusal
    }

    /// To whoever receives them any two are alike.
    package static func == (one: NothingHere, other: NothingHere) -> Bool { true }
}

/// Leave is made here and nowhere else; each kind but two comes from the one decision.
extension AccessPolicy {
    /// Leave to open a case, with the parts that this reader may see.
    package static func open(
        _ id: ID<CaseFile>, _ facts: CaseFacts, by reader: Reader, for act: Act = .openCase
    ) throws(NothingHere) -> Grant {
        var ordinary = facts
        ordinary.glass = nil
        let decision = decide(reader, act, .caseFile(ordinary))
        if decision.isAllowed { return try leave(.caseFile(id), decision) }
        var grant = try leave(.caseFile(id), decide(reader, act, .caseFile(facts)))
        grant.glass = facts.glass
        return grant
    }

    /// Leave to open a case in an emergency. What she then sees is decided each time she looks; a
    /// case with which she is in conflict, or that is sealed, is not there for her (trust 3.10).
    package static func breakGlass(
        _ id: ID<CaseFile>, _ facts: CaseFacts, by reader: Reader
    ) throws(NothingHere) -> Grant {
        guard reader.holds(anyOf: .onDuty), facts.area == reader.area, facts.isAccepted,
            !facts.isExcluded, !facts.isOnOtherSide
        else { throw NothingHere() }
        return Grant(.caseFile(id), [])
    }

    /// Leave to read how a case was opened in an emergency, and nothing of the case: for whoever
    /// was told of it.
    package static func oversee(
        _ id: ID<CaseFile>, _ facts: CaseFacts, by reader: Reader, wasTold: Bool
    ) throws(NothingHere) -> Grant {
        guard wasTold, facts.area == reader.area, !facts.isExcluded else { throw NothingHere() }
        return Grant(.caseFile(id), [])
    }

    /// Leave to read and change who is of the circle of a sealed case, and nothing of the case: for
    /// whoever is named in it (trust 3.9).
    package static func speakOfCircle(
        _ id: ID<CaseFile>, _ facts: CaseFacts, by reader: Reader, isNamed: Bool
    ) throws(NothingHere) -> Grant {
        guard isNamed, facts.area == reader.area, !facts.isExcluded else { throw NothingHere() }
        return Grant(.caseFile(id), [])
    }

    /// Leave to open a meeting's own record: who was called, who agreed to confidentiality.
    package static func open(_ id: ID<Meeting>, _ facts: MeetingFacts, by reader: Reader)
        throws(NothingHere) -> Grant
    {
        try leave(.meeting(id), decide(reader, .openMeeting, .meeting(facts)))
    }

    /// Leave to open an area's settings and agencies: whoever belongs to it.
    package static func open(_ id: ID<Area>, by reader: Reader) throws(NothingHere) -> Grant {
        try leave(.area(id), decide(reader, .openArea, .area(id)))
    }

    /// Leave to take over what the reader's own agency once referred into a new referral (ux J1);
    /// nothing that others added to the case is among its parts.
    package static func carry(_ id: ID<CaseFile>, _ facts: CaseFacts, by reader: Reader)
        throws(NothingHere) -> Grant
    {
        try leave(.caseFile(id), decide(reader, .carryForward, .caseFile(facts)))
    }

    /// Goes on only for who may do this at all, before there is a matter to ask about.
    package static func admit(_ reader: Reader, to act: Act) throws(NothingHere) {
        if let refusal = AccessRefusal(decide(reader, act, .office), of: nil) {
            throw NothingHere(refusal)
        }
    }

    /// Leave to read who opened a case, and nothing of the case itself (SR-13).
    package static func oversee(_ id: ID<CaseFile>, _ facts: CaseFacts, by reader: Reader)
        throws(NothingHere) -> Grant
    {
        guard mayOversee(facts, reader) else { throw NothingHere() }
        return Grant(.caseFile(id), [])
    }

    /// Leave for somebody to begin a matter that does not exist yet: there is nothing of it to see,
    /// so nothing to decide. A house rule lists the callers.
    package static func begin(_ matter: Matter) -> Grant { Grant(matter, []) }

    /// Leave for the program itself, as when the tables are rebuilt or people are compared in
    /// memory; never to show anything to a reader. A house rule lists the callers.
    package static func maintain(_ matter: Matter) -> Grant { Grant(matter, []) }

    private static func leave(
        _ matter: Matter, _ decision: AccessDecision
    ) throws(NothingHere) -> Grant {
        guard case .allowed(let parts) = decision.answer else {
            throw NothingHere(AccessRefusal(decision, of: matter))
        }
        return Grant(matter, parts, decision.duties)
    }
}
