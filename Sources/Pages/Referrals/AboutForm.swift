import Casework
import Markup

/// More about the victim, for those who know it; a referral can be sent without any of it.
package enum AboutForm {
    static let voice: [any RecordField<VictimsVoice>] = [
        LinesField(
            "Afraid of",
            LongTextQuestion(
                "about-afraid", "Of whom and of what is the victim afraid?", longest: 4000),
            \.afraidOf),
        LinesField(
            "Would feel safer",
            LongTextQuestion(
                "about-safer", "What would make the victim feel safer?", longest: 4000),
            \.wouldFeelSafer),
    ]

    static let earlier: [any RecordField<EarlierConference>] = [
        ChoiceField(
            "Heard before", "about-heard", "Has a conference heard of the victim before?",
            \.wasHeard
        ) { $0.words },
        LineField(
            "Where and when", TextQuestion("about-heard-where", "If yes, where and when?"),
            \.whereAndWhen),
    ]

    static let victim: [any RecordField<CasePerson>] =
        [ChoiceField("Gender", "about-gender", "Gender", \.gender) { $0.words }]
        + PersonForm.details(of: .victim, prefix: "about-")

    static func equality(_ characteristic: EqualityCharacteristic) -> (PickQuestion, [Choice]) {
        let question = PickQuestion(
            "about-equality-\(characteristic.rawValue)", characteristic.words)
        let answers = characteristic.answers + EqualityAnswer.without
        return (question, answers.map { Choice($0.rawValue, $0.words) })
    }

    static func read(
        _ fields: FormFields, into content: inout ReferralContent, _ problems: inout [Problem]
    ) {
        voice.read(fields, into: &content.voice, &problems)
        earlier.read(fields, into: &content.earlier, &problems)
        for index in content.people.indices where content.people[index].role == .victim {
            victim.read(fields, into: &content.people[index], &problems)
        }
        for characteristic in EqualityCharacteristic.allCases {
            let (question, choices) = equality(characteristic)
            content.equality[characteristic] =
                question.read(fields, among: choices, into: &problems)
                .map(EqualityAnswer.init(rawValue:))
        }
    }

    static func answers(_ content: ReferralContent) -> [StoredAnswer] {
        voice.answers(in: content.voice) + earlier.answers(in: content.earlier)
            + (content.victim.map(victim.answers) ?? [])
            + content.equality.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                equality($0.key).0.answer($0.value.rawValue)
            }
    }
}

/// Who refers and who will speak to the case.
package enum PresentingForm {
    static let details: [any RecordField<ReferrerDetails>] = [
        LineField(
            "Job title", TextQuestion("presenting-title", "Your job title", width: .half),
            \.jobTitle),
        LineField(
            "Telephone",
            TextQuestion(
                "presenting-telephone", "Your telephone number", longest: 40, kind: .telephone,
                width: .half),
            \.telephone),
        LineField(
            "Presented by",
            TextQuestion(
                "presenting-by", "Who will present the case, if not you?", width: .half),
            \.presenter),
        ChoiceField(
            "Comes to the meeting", "presenting-attends", "Will you come to the meeting?",
            \.attends
        ) { $0.words },
        ChoiceField(
            "Trained in the checklist", "presenting-trained",
            "Is whoever filled in the checklist trained to use it?", \.isTrained
        ) { $0.words },
        LineField(
            "Times that suit", TextQuestion("presenting-times", "Times of day that suit you"),
            \.preferredTime),
    ]

    /// Asked and needed only where an area has turned it on (R13).
    static func signOff(_ rules: ReferralRules) -> [any RecordField<ReferrerDetails>] {
        guard rules.settings.referralForm.asksManagerSignOff else { return [] }
        return [
            LineField(
                "Signed off by",
                TextQuestion(
                    "presenting-manager", "Which manager or safeguarding lead signed this off?",
                    missing: "Enter who signed this off", width: .half),
                \.signedOffBy),
            DateField(
                "Signed off on",
                DateQuestion(
                    "presenting-signed", "When?", hint: "For example, 27 3 2026.",
                    missing: "Enter when it was signed off", called: "The day of the sign-off",
                    period: .past),
                seenFrom: rules.today, \.signedOffOn),
        ]
    }

    static func read(
        _ fields: FormFields, _ rules: ReferralRules, into problems: inout [Problem]
    ) -> ReferrerDetails {
        var referrer = ReferrerDetails()
        details.read(fields, into: &referrer, &problems)
        signOff(rules).read(fields, into: &referrer, &problems)
        return referrer
    }

    static func answers(
        _ referrer: ReferrerDetails, _ rules: ReferralRules
    ) -> [StoredAnswer] {
        details.answers(in: referrer) + signOff(rules).answers(in: referrer)
    }
}
