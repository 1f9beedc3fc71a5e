/// Somebody in one case and somebody in another, of whom it is asked whether they are one person.
package struct LinkedPair: Sendable, Hashable, Codable {
    package let person: ID<CasePerson>
    package let other: ID<CaseFile>
    package let otherPerson: ID<CasePerson>

    package init(
        _ person: ID<CasePerson>, and otherPerson: ID<CasePerson>, in other: ID<CaseFile>
    ) {
        self.person = person
        self.other = other
        self.otherPerson = otherPerson
    }
}

/// What somebody decided of two people: that they are one person, or that they are not (SR-20).
package struct PersonLink: Sendable, Hashable, Codable {
    package let pair: LinkedPair
    package let isSame: Bool
    /// What spoke for it and against it then, so that it is known when something new does.
    package let reasons: [MatchReason]
    /// Whether the case became a repeat of the other by it.
    package let makesRepeat: Bool

    package init(
        _ pair: LinkedPair, isSame: Bool, reasons: [MatchReason], makesRepeat: Bool = false
    ) {
        self.pair = pair
        self.isSame = isSame
        self.reasons = reasons
        self.makesRepeat = makesRepeat
    }
}

package struct PersonLinkDecided: Sendable, Hashable, Codable {
    package let link: PersonLink
    package let stamp: Stamp
}

package struct PersonLinkUndone: Sendable, Hashable, Codable {
    package let pair: LinkedPair
    package let stamp: Stamp
}

extension PersonLink {
    /// What speaks against this decision now and was not known when it was made. While there is
    /// nothing, it is not asked again.
    package func news(in now: [MatchReason]) -> [MatchReason] {
        now.filter { $0.isAgainst == isSame && !reasons.contains($0) }
    }
}

extension MatchReason {
    /// Whether it speaks against their being one person.
    package var isAgainst: Bool {
        switch self {
        case .differentForename, .differentSurname, .differentBirth, .differentSex: true
        default: false
        }
    }
}

extension [PersonLinkDecided] {
    /// What was last decided of two people and not undone.
    package func link(_ pair: LinkedPair) -> PersonLinkDecided? { last { $0.link.pair == pair } }

    mutating func undo(_ pair: LinkedPair) {
        guard let index = lastIndex(where: { $0.link.pair == pair }) else { return }
        remove(at: index)
    }
}

extension CaseFile {
    /// How it came, or what it turned out to be: a repeat that was seen later.
    package var kind: CaseKind? {
        // One that was overruled since counts no more; one that was only confirmed still does.
        let repeats = links.last {
            $0.link.makesRepeat && $0.link.isSame && links.link($0.link.pair)?.link.isSame == true
        }
        return repeats.map { .repeatOf($0.link.pair.other) } ?? opening?.kind
    }
}
