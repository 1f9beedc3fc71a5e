/// What lists and agendas say of a case beyond its number; sealed beside the row that serves it.
package struct CaseCard: Sendable, Hashable, Codable {
    package let people: [CasePerson]
    package let riskSummary: PrivateText
    package let grounds: Set<ReferralGround>
    package let markers: Set<CaseMarker>

    package init(_ content: ReferralContent) {
        people = content.people
        riskSummary = content.riskSummary
        grounds = content.grounds
        markers = content.markers
    }
}

extension CaseCard {
    package var victim: CasePerson? { people.first { $0.role == .victim } }
    package func people(_ role: CaseRole) -> [CasePerson] { people.filter { $0.role == role } }
}

/// What a list of actions says of one: the undertaking and who will do it.
package struct ActionCard: Sendable, Hashable, Codable {
    package let words: PrivateText
    package let person: PrivateText
    package var notes: PrivateText

    package init(words: PrivateText, person: PrivateText, notes: PrivateText = PrivateText("")) {
        self.words = words
        self.person = person
        self.notes = notes
    }
}
