import Casework
import Markup

/// Why it is shared although the victim does not agree or was not asked (domain 3.4, SR-14).
package enum SharingForm {
    /// The bases of one kind, a box each.
    static func bases(
        _ kind: LawfulBasis.Kind, _ settings: AreaSettings
    ) -> (question: PickQuestion, choices: [Choice]) {
        let bases = settings.lawfulBases.filter { $0.kind == kind }
        return (
            PickQuestion("sharing-basis-\(kind.rawValue)", kind.words),
            bases.map { Choice($0.code, data: $0.words) }
        )
    }

    static let necessity = LongTextQuestion(
        "sharing-necessity", "Why is it necessary?",
        hint: "What could happen without it, and why nothing less will do.",
        missing: "Enter why it is necessary", longest: 4000)
    static let proportionality = LongTextQuestion(
        "sharing-proportionality", "Why is it proportionate?",
        hint: "How grave and how near the danger is, and how you keep to the least that is needed.",
        missing: "Enter why it is proportionate", longest: 4000)

    static let agreement = ChoiceField<SharingDecision, AgreementMissing>(
        "Why there is no agreement", "sharing-agreement", "Why is there no agreement?",
        missing: "Select why there is no agreement", style: .column, \.agreement
    ) { $0.words }

    /// None of these is needed to send it.
    static let more: [any RecordField<SharingDecision>] = [
        LinesField(
            "How it was sought",
            LongTextQuestion(
                "sharing-sought", "When and how was agreement sought?", longest: 2000),
            rows: 2, \.howSought),
        LinesField(
            "Telling the victim",
            LongTextQuestion(
                "sharing-telling", "Will the victim be told, when and by whom, or why not?",
                longest: 2000),
            rows: 2, \.telling),
        LineField(
            "Decided by",
            TextQuestion("sharing-decided-by", "Who decided, in what role?", width: .half),
            \.decidedBy),
        LineField(
            "Endorsed by",
            TextQuestion(
                "sharing-endorsed-by", "Who endorsed it?",
                hint: "For example, a manager or the Caldicott guardian.", width: .half),
            \.endorsedBy),
    ]

    /// When somebody looks again at whether it is still right (domain 3.4).
    static func review(_ today: CalendarDate) -> any RecordField<SharingDecision> {
        DateField(
            "To be reviewed on",
            DateQuestion(
                "sharing-review", "When will this be reviewed?",
                hint: "Leave it empty if no day is set.", called: "The day of the review",
                period: .any),
            seenFrom: today, \.reviewOn)
    }

    static func boxName(_ basis: LawfulBasis) -> String {
        "sharing-basis-\(basis.kind.rawValue)-\(basis.code)"
    }

    static func read(
        _ fields: FormFields, _ rules: ReferralRules, into problems: inout [Problem]
    ) -> SharingDecision {
        let settings = rules.settings
        var sharing = SharingDecision()
        agreement.read(fields, into: &sharing, &problems)
        let ticked = settings.lawfulBases.filter { fields.isTicked(boxName($0)) }
        if ticked.isEmpty, let first = settings.lawfulBases.first {
            problems.append(
                Problem(
                    field: boxName(first),
                    sentence: "Select what in law allows the sharing"))
        }
        sharing.bases = Set(ticked.map(\.code))
        sharing.necessity = PrivateText(necessity.read(fields, into: &problems) ?? "")
        sharing.proportionality = PrivateText(
            proportionality.read(fields, into: &problems) ?? "")
        more.read(fields, into: &sharing, &problems)
        review(rules.today).read(fields, into: &sharing, &problems)
        return sharing
    }

    /// A basis that the area's list no longer has is not carried over.
    static func answers(_ sharing: SharingDecision, _ rules: ReferralRules) -> [StoredAnswer] {
        let bases = rules.settings.lawfulBases.filter { sharing.bases.contains($0.code) }
        return [
            agreement.answer(in: sharing), StoredAnswer(bases.map { (boxName($0), "yes") }),
            necessity.answer(sharing.necessity.revealed),
            proportionality.answer(sharing.proportionality.revealed),
            review(rules.today).answer(in: sharing),
        ] + more.answers(in: sharing)
    }
}
