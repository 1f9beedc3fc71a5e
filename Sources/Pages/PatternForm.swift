import Casework
import Markup

/// The questions of the pattern book: one of each kind.
enum PatternForm {
    enum Relationship: String, CaseIterable, Sendable {
        case partner
        case formerPartner
        case family
        case other
    }

    enum Ground: String, CaseIterable, Sendable {
        case judgement
        case count
        case escalation
    }

    enum ChecklistAnswer: String, CaseIterable, Sendable {
        case yes
        case no
        case notKnown
    }

    static let fullName = TextQuestion(
        "fullName", "Full name", hint: "As they like to be called.", missing: "Enter a full name")
    static let born = DateQuestion(
        "born", "Date of birth", hint: "For example, 27 3 1985.", missing: "Enter a date of birth",
        period: .past)
    static let telephone = TextQuestion(
        "telephone", "Safe telephone number", kind: .telephone, width: .half)
    static let start = TimeQuestion("start", "Start of the meeting")
    static let children = NumberQuestion("children", "Number of children", in: 0...20)
    static let relationship = ChoiceQuestion<Relationship>(
        "relationship", "What are they to each other?",
        missing: "Select what they are to each other",
        afterOr: .other, hints: [.family: "Parent, child, brother, sister"]
    ) {
        switch $0 {
        case .partner: "Partner"
        case .formerPartner: "Former partner"
        case .family: "Family"
        case .other: "Something else"
        }
    }
    static let isKnown = YesNoQuestion(
        "isKnown", "Is anyone in this case known to your agency?", missing: "Select yes or no")
    static let grounds = TicksQuestion<Ground>(
        "grounds", "Why is this case referred?", missing: "Select why this case is referred",
        none: "None of these", hints: [.count: "14 or more answers of yes"]
    ) {
        switch $0 {
        case .judgement: "Professional judgement"
        case .count: "The number of yes answers"
        case .escalation: "Things are getting worse"
        }
    }
    static let agency = PickQuestion("agency", "Agency", missing: "Select an agency")
    static let agencies = [Choice("housing", data: "Housing"), Choice("police", data: "Police")]
    static let concerns = LongTextQuestion("concerns", "What worries you most?")
    static let afraid = answer("afraid", "Is the victim frightened?")
    static let isolated = answer("isolated", "Does the victim feel cut off from family or friends?")
    static let agreement = TickQuestion(
        "agreement", "I agree to keep what is said confidential",
        missing: "Select the box to show that you agree")
    static let capture = TextQuestion(
        "capture", "Minute", hint: "Type a minute, or start with a, r, i or v.", kind: .search)

    private static func answer(_ name: String, _ label: Phrase) -> ChoiceQuestion<ChecklistAnswer> {
        ChoiceQuestion(name, label, missing: "Select an answer") {
            switch $0 {
            case .yes: "Yes"
            case .no: "No"
            case .notKnown: "Not known"
            }
        }
    }
}

extension PatternForm {
    /// The form as it comes back with some answers good and some not.
    static func someWrong(today: CalendarDate) -> Entered {
        let fields = FormFields([
            "fullName": "", "born-day": "31", "born-month": "feb", "born-year": "1985",
            "relationship": "family", "grounds-count": "yes", "agency": "housing",
            "concerns": "The calls come at night.\nThey have stopped going out.", "isKnown": "yes",
            "afraid": "yes", "isolated": "notKnown", "start": "9:30am",
        ])
        var problems: [Problem] = []
        _ = fullName.read(fields, into: &problems)
        _ = born.read(fields, today: today, into: &problems)
        _ = agreement.read(fields, into: &problems)
        return Entered(fields, problems)
    }
}
