/// One named danger to somebody, agreed at the meeting.
package struct IdentifiedRisk: Sendable, Hashable, Codable {
    package enum Bearer: String, Sendable, Hashable, Codable, CaseIterable {
        case victim, children, others, staff, fromPerpetrator
    }

    /// What it is in the assessment: a harm that may come, something that adds to it, or something
    /// that protects, which no action need answer (domain 3.9).
    package enum Aspect: String, Sendable, Hashable, Codable, CaseIterable {
        case possibleHarm, contributing, protective
    }

    package let id: ID<IdentifiedRisk>
    package let to: Bearer
    package let words: PrivateText
    /// nil where it was not said, as in what was written before it was asked.
    package let aspect: Aspect?

    package init(
        id: ID<IdentifiedRisk>, to: Bearer, words: PrivateText, aspect: Aspect? = nil
    ) {
        self.id = id
        self.to = to
        self.words = words
        self.aspect = aspect
    }

    func saying(_ words: PrivateText) -> IdentifiedRisk {
        IdentifiedRisk(id: id, to: to, words: words, aspect: aspect)
    }
}

/// One line of the minutes: what was said about a case, by which agency.
package struct MinuteLine: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case information, victimsView
    }

    package let id: ID<MinuteLine>
    package let kind: Kind
    package let agency: ID<Agency>?
    package let words: PrivateText
    /// When it was said, for what was written on paper and entered later (SR-36).
    package let saidAt: TimeOfDay?
    /// Whether it could not be read as what it began to say, so that somebody looks at it again.
    package let isToCheck: Bool?

    package init(
        id: ID<MinuteLine>, kind: Kind, agency: ID<Agency>?, words: PrivateText,
        saidAt: TimeOfDay? = nil, isToCheck: Bool? = nil
    ) {
        self.id = id
        self.kind = kind
        self.agency = agency
        self.words = words
        self.saidAt = saidAt
        self.isToCheck = isToCheck
    }

    func saying(_ words: PrivateText) -> MinuteLine {
        MinuteLine(
            id: id, kind: kind, agency: agency, words: words, saidAt: saidAt,
            isToCheck: isToCheck)
    }
}
