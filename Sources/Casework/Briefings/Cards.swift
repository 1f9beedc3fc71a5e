/// What lists and agendas say of a case beyond its number; sealed beside the row that serves it.
package struct CaseCard: Sendable, Hashable, Codable {
    package let people: [CasePerson]
    package let riskSummary: PrivateText
    package let grounds: Set<ReferralGround>
    package let markers: Set<CaseMarker>
    /// For recognising the victim; nil in cards that were sealed before it was kept.
    package private(set) var victimTelephone: PrivateText?

    /// `people` where more are named than in this content.
    package init(_ content: ReferralContent, people: [CasePerson]? = nil) {
        self.people = people ?? content.people
        victimTelephone = content.safeContact.telephone
        riskSummary = content.riskSummary
        grounds = content.grounds
        markers = content.markers
    }
}

extension CaseCard {
    /// As lists and agendas have it: how to reach the victim is for those who may (domain 1.3).
    package var withoutTelephone: CaseCard {
        var card = self
        card.victimTelephone = nil
        return card
    }

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
