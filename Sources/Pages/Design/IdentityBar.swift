package import Markup

/// Whose case this is, for those who may know, and how the victim may be reached safely.
package struct Identity: Sendable {
    /// "M26-407"
    let reference: String
    /// "Listed for 26 November, repeat"
    let status: Phrase
    /// Only those whom the reader may know: "Victim" and a name.
    let people: [(role: Phrase, name: String)]
    let safeContact: Phrase?
    /// A danger to staff who visit or telephone, in words.
    let staffSafety: Phrase?

    package init(
        reference: String, status: Phrase, people: [(role: Phrase, name: String)] = [],
        safeContact: Phrase? = nil, staffSafety: Phrase? = nil
    ) {
        self.reference = reference
        self.status = status
        self.people = people
        self.safeContact = safeContact
        self.staffSafety = staffSafety
    }
}

/// The plain block at the top of every page of a case.
package func identityBar(_ identity: Identity) -> HTML {
    section(.class("identity"), .ariaLabel("Case")) {
        p(.class("identity-line")) {
            strong { data(identity.reference) }
            " "
            span { identity.status }
        }
        if !identity.people.isEmpty { peopleLine(identity.people) }
        if let safeContact = identity.safeContact { safeContactLine(safeContact) }
        if let staffSafety = identity.staffSafety {
            p(.class("staff-safety")) {
                strong { "Staff safety: " }
                staffSafety
            }
        }
    }
}

/// How the victim may be reached, wherever someone might be about to telephone.
package func safeContactLine(_ words: Phrase) -> HTML {
    p(.class("safe-contact")) {
        strong { "Safe contact: " }
        words
    }
}

private func peopleLine(_ people: [(role: Phrase, name: String)]) -> HTML {
    dl(.class("people")) {
        for person in people {
            div {
                dt { person.role }
                dd { data(person.name) }
            }
        }
    }
}
