/// One named danger to somebody, agreed at the meeting.
package struct IdentifiedRisk: Sendable, Hashable, Codable {
    package enum Bearer: String, Sendable, Hashable, Codable, CaseIterable {
        case victim, children, others, staff, fromPerpetrator
    }

    package let id: ID<IdentifiedRisk>
    package let to: Bearer
    package let words: PrivateText

    package init(id: ID<IdentifiedRisk>, to: Bearer, words: PrivateText) {
        self.id = id
        self.to = to
        self.words = words
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

    package init(id: ID<MinuteLine>, kind: Kind, agency: ID<Agency>?, words: PrivateText) {
        self.id = id
        self.kind = kind
        self.agency = agency
        self.words = words
    }
}

/// An adviser's attempt to reach the victim before the meeting (S004 4.3).
package struct ContactAttempt: Sendable, Hashable, Codable {
    package enum Route: String, Sendable, Hashable, Codable, CaseIterable {
        case telephone, text, inPerson, throughReferrer, other
    }

    package enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        case reached, noAnswer, unsafe, declinedSupport
    }

    package let id: ID<ContactAttempt>
    package let route: Route
    package let outcome: Outcome
    package let notes: PrivateText

    package init(id: ID<ContactAttempt>, route: Route, outcome: Outcome, notes: PrivateText) {
        self.id = id
        self.route = route
        self.outcome = outcome
        self.notes = notes
    }
}
