/// What one agency's records hold about the people of a case. It belongs to that agency: it is
/// spoken from at the meeting and nobody else reads it (SR-11, SafeLives' research form guidance).
package struct Research: Sendable, Hashable, Codable {
    package var knownToUs: KnownToAgency
    package var lines: [ResearchLine]

    package init(_ knownToUs: KnownToAgency, lines: [ResearchLine] = []) {
        self.knownToUs = knownToUs
        self.lines = lines
    }
}

package enum KnownToAgency: String, Sendable, Hashable, Codable, CaseIterable {
    case known, notKnown, unableToCheck
}

/// One thing an agency holds, with where it comes from and whether the agency will say it.
package struct ResearchLine: Sendable, Hashable, Codable {
    package enum About: String, Sendable, Hashable, Codable, CaseIterable {
        case victim, perpetrator, children, others, staff
    }

    package enum Nature: String, Sendable, Hashable, Codable, CaseIterable {
        case fact, opinion
    }

    package let id: ID<ResearchLine>
    package var about: About
    package var words: PrivateText
    package var dated: CalendarDate?
    package var source: PrivateText
    package var nature: Nature
    package var isShared: Bool
    /// Why it is not shared; wanted whenever it is not.
    package var reasonWithheld: PrivateText
    /// Whether it has been said at the meeting.
    package var isSpoken: Bool?

    package init(
        id: ID<ResearchLine>, about: About, words: PrivateText, dated: CalendarDate?,
        source: PrivateText, nature: Nature, isShared: Bool,
        reasonWithheld: PrivateText = PrivateText("")
    ) {
        self.id = id
        self.about = about
        self.words = words
        self.dated = dated
        self.source = source
        self.nature = nature
        self.isShared = isShared
        self.reasonWithheld = reasonWithheld
    }
}
