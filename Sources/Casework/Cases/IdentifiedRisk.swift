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
