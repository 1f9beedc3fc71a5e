/// Why information is shared although the victim did not agree, or was not asked (domain 3.4).
///
/// Without a basis in law, why it is necessary and why it is proportionate it cannot be sent
/// (SR-14).
package struct SharingDecision: Sendable, Hashable, Codable {
    package var agreement: AgreementMissing?
    /// When and how agreement was sought, and what was answered.
    package var howSought: PrivateText
    /// Codes of the area's list of lawful bases.
    package var bases: Set<String>
    package var necessity: PrivateText
    package var proportionality: PrivateText
    /// Whether the victim will be told, when and by whom, or why not.
    package var telling: PrivateText
    package var decidedBy: PrivateText
    package var endorsedBy: PrivateText
    package var reviewOn: CalendarDate?

    package init(
        agreement: AgreementMissing? = nil, howSought: PrivateText = PrivateText(""),
        bases: Set<String> = [], necessity: PrivateText = PrivateText(""),
        proportionality: PrivateText = PrivateText(""), telling: PrivateText = PrivateText(""),
        decidedBy: PrivateText = PrivateText(""), endorsedBy: PrivateText = PrivateText(""),
        reviewOn: CalendarDate? = nil
    ) {
        self.agreement = agreement
        self.howSought = howSought
        self.bases = bases
        self.necessity = necessity
        self.proportionality = proportionality
        self.telling = telling
        self.decidedBy = decidedBy
        self.endorsedBy = endorsedBy
        self.reviewOn = reviewOn
    }

    /// What an older event leaves out was not asked then.
    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        agreement = try values.decodeIfPresent(AgreementMissing.self, forKey: .agreement)
        try values.read(.howSought, into: &howSought)
        try values.read(.bases, into: &bases)
        try values.read(.necessity, into: &necessity)
        try values.read(.proportionality, into: &proportionality)
        try values.read(.telling, into: &telling)
        try values.read(.decidedBy, into: &decidedBy)
        try values.read(.endorsedBy, into: &endorsedBy)
        reviewOn = try values.decodeIfPresent(CalendarDate.self, forKey: .reviewOn)
    }

    package var isComplete: Bool {
        !bases.isEmpty && !necessity.isEmpty && !proportionality.isEmpty
    }
}

/// Why there is no agreement.
package enum AgreementMissing: String, Sendable, Hashable, Codable, CaseIterable {
    case refused, unsafeToAsk, wouldPrejudice, notPracticable, lacksCapacity
}
