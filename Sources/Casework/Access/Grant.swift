/// Leave to open one matter, for one reader, now.
///
/// It cannot be copied or kept, and only `AccessPolicy` makes one; a case key cannot be opened
/// without it, so code that names case content has been through a decision (D7).
package struct Grant: ~Copyable {
    package let matter: Matter
    package let parts: CaseParts

    fileprivate init(_ matter: Matter, _ parts: CaseParts) {
        self.matter = matter
        self.parts = parts
    }
}

/// There is nothing here for this reader: absent, forbidden and excluded look the same.
package struct NothingHere: Error, Equatable {
    package init() {}
}

/// The one place where it is decided who may open what. Denies unless a rule allows.
package enum AccessPolicy {
    /// Leave to open a case, with the parts that this reader may see.
    package static func open(_ id: ID<CaseFile>, _ facts: CaseFacts, by reader: Reader)
        throws(NothingHere) -> Grant
    {
        let parts = visibleParts(facts, to: reader)
        guard parts.contains(.outline) else { throw NothingHere() }
        return Grant(.caseFile(id), parts)
    }

    /// Leave to open a meeting's own record: who was called, who agreed to confidentiality.
    package static func open(_ id: ID<Meeting>, _ facts: MeetingFacts, by reader: Reader)
        throws(NothingHere) -> Grant
    {
        guard mayKnow(facts, reader) else { throw NothingHere() }
        return Grant(.meeting(id), [])
    }

    /// Leave to open an area's settings and agencies: whoever belongs to it.
    package static func open(_ id: ID<Area>, by reader: Reader) throws(NothingHere) -> Grant {
        guard reader.area == id, !reader.roles.isEmpty else { throw NothingHere() }
        return Grant(.area(id), [])
    }

    /// Leave to take over what the reader's own agency once referred into a new referral (ux J1);
    /// nothing that others added to the case is among its parts.
    package static func carry(_ id: ID<CaseFile>, _ facts: CaseFacts, by reader: Reader)
        throws(NothingHere) -> Grant
    {
        guard facts.area == reader.area, facts.referringAgency == reader.agency,
            reader.holds(anyOf: .referring), !facts.isOnOtherSide
        else { throw NothingHere() }
        return Grant(.caseFile(id), [.people, .referral])
    }

    /// Leave for somebody to begin a matter that does not exist yet.
    package static func begin(_ matter: Matter) -> Grant { Grant(matter, []) }

    /// Leave for the program itself, as when the tables are rebuilt; never for a request.
    package static func maintain(_ matter: Matter) -> Grant { Grant(matter, []) }
}
