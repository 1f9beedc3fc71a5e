/// What lists and agendas say of a case beyond its number; sealed beside the row that serves it.
package struct CaseCard: Sendable, Hashable, Codable {
    package private(set) var people: [CasePerson]
    package private(set) var riskSummary: PrivateText
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
    /// As lists and agendas have it: by nothing on it can anybody be found or reached who must not
    /// be (domain 1.3, SR-10).
    package var withholding: CaseCard {
        var card = self
        card.people = people.withholding
        card.victimTelephone = nil
        return card
    }

    /// As an agency has it whose client is the perpetrator (SR-09).
    package var behindFirewall: CaseCard {
        var card = withholding
        card.people = people.behindFirewall
        card.riskSummary = PrivateText("")
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
