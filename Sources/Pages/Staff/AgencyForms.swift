package import Casework
package import Markup

/// A new agency of the area.
package enum AddAgencyForm {
    static let name = TextQuestion(
        "name", "Name of the agency", missing: "Enter the name of the agency", longest: 120)
    static let kind = ChoiceQuestion<AgencyKind>(
        "kind", "Sector", missing: "Select the sector"
    ) { $0.words }

    package struct Answers: Sendable {
        package let name: String
        package let kind: AgencyKind
        package let isCore: Bool
    }

    package static func read(_ fields: FormFields) -> FormReading<Answers> {
        var problems: [Problem] = []
        let name = name.read(fields, into: &problems)
        let kind = kind.read(fields, into: &problems)
        let part = AgencyPart.question.read(fields, into: &problems)
        guard let name, let kind, let part else { return FormReading(nil, problems) }
        return FormReading(
            Answers(name: name, kind: kind, isCore: part == .core), problems)
    }
}

/// Whether an agency comes to every meeting.
enum AgencyPart: String, Sendable, CaseIterable {
    case core, whenConcerned

    static let question = ChoiceQuestion<AgencyPart>(
        "part", "When does it come to meetings?",
        missing: "Select when the agency comes to meetings"
    ) { $0 == .core ? "To every meeting: it is of the core group" : "When a case concerns it" }
}

/// Where an agency is added to the area.
package func addAgencyPage(_ frame: PageFrame, entered: Entered = .blank) -> HTML {
    layout(frame, title: "Add an agency", problems: entered.problems, backTo: At.agencies()) {
        heading("Add an agency")
        p { "It gets no agenda, papers or minutes until you record its signed agreement." }
        form(to: At.addAgency(), token: frame.token, asksBeforeLeaving: true) {
            textInput(AddAgencyForm.name, entered)
            select(AddAgencyForm.kind, entered)
            radios(AgencyPart.question, entered)
            button("Add the agency")
        }
    }
}

/// Whether an agency is of the core group, the one person who answers for its people, and its
/// letters at the desk.
package enum DescribeAgencyForm {
    static let contact = PickQuestion(
        "contact", "Who answers for its people?",
        hint: "This person confirms each quarter who still needs access. It can stay open.")
    static let letters = TextQuestion(
        "letters", "Its letters at the desk",
        hint: """
            What is typed for it in the line of a meeting, such as ho. Leave it empty for the \
            usual ones.
            """,
        called: "Its letters", longest: 6, width: .short)

    package struct Answers: Sendable {
        package let isCore: Bool
        package let contact: ID<Account>?
        package let letters: String?
    }

    package static func read(
        _ fields: FormFields, _ agency: AgencyBriefing
    ) -> FormReading<Answers> {
        var problems: [Problem] = []
        let part = AgencyPart.question.read(fields, into: &problems)
        let contact: ID<Account>? = contact.read(
            fields, among: agency.people.map(\.account), into: &problems)
        let letters = letters.read(fields, into: &problems)
        guard let part else { return FormReading(nil, problems) }
        return FormReading(
            Answers(isCore: part == .core, contact: contact, letters: letters), problems)
    }

    package static func isOfLetters(_ refusal: any Error) -> Bool {
        [.notLetters, .lettersTaken].contains(refusal as? DescribeAgency.Refusal)
    }

    static func stored(_ agency: AgencyBriefing) -> [StoredAnswer] {
        [
            AgencyPart.question.answer(agency.line.isCore ? .core : .whenConcerned),
            contact.answer(agency.contact), letters.answer(agency.line.letters),
        ]
    }
}

/// Where it is said what part an agency has and who answers for its people.
package func describeAgencyPage(
    _ frame: PageFrame, _ agency: AgencyBriefing, today: CalendarDate, entered: Entered? = nil
) -> HTML {
    let entered = entered ?? .stored(DescribeAgencyForm.stored(agency))
    let id = agency.line.agency.id
    let people = agency.people.filter {
        [.open, .toConfirm].contains($0.access(on: today))
    }
    return layout(
        frame, title: "Part and contact", problems: entered.problems, backTo: At.agency(id)
    ) {
        heading("Part and contact", above: "\(agency.line.agency.name)")
        form(to: At.describeAgency(id), token: frame.token, asksBeforeLeaving: true) {
            radios(AgencyPart.question, entered)
            select(
                DescribeAgencyForm.contact,
                among: people.map { Choice($0.account.description, data: $0.name) }, entered)
            textInput(DescribeAgencyForm.letters, entered)
            button("Save")
        }
    }
}

/// That an agency signed the agreement, and until when it stands.
package enum AgreementForm {
    static let signedOn = DateQuestion(
        "signed", "When was it signed, or confirmed at its review?",
        missing: "Enter the day of signing", called: "The day of signing", period: .past)
    static let reviewBy = DateQuestion(
        "review", "By when is it reviewed?", missing: "Enter the day of review",
        called: "The day of review", period: .future)

    package static func read(
        _ fields: FormFields, today: CalendarDate
    ) -> FormReading<(signedOn: CalendarDate, reviewBy: CalendarDate)> {
        var problems: [Problem] = []
        let signed = signedOn.read(fields, today: today, into: &problems)
        let review = reviewBy.read(fields, today: today, into: &problems)
        guard let signed, let review else { return FormReading(nil, problems) }
        return FormReading((signed, review), problems)
    }
}

/// Where the coordinator records an agency's agreement.
package func agreementPage(
    _ frame: PageFrame, _ agency: AgencyBriefing, entered: Entered = .blank
) -> HTML {
    let id = agency.line.agency.id
    return layout(
        frame, title: "Record the agreement", problems: entered.problems, backTo: At.agency(id)
    ) {
        heading("Record the agreement", above: "\(agency.line.agency.name)")
        p { "Record it when you have the signed agreement in front of you." }
        form(to: At.agencyAgreement(id), token: frame.token, asksBeforeLeaving: true) {
            dateInput(AgreementForm.signedOn, entered)
            dateInput(AgreementForm.reviewBy, entered)
            button("Record the agreement")
        }
    }
}

/// That an agency leaves the area, and when.
package enum EndAgencyForm {
    enum When: String, Sendable, CaseIterable {
        case now, later, stays

        var words: Phrase {
            switch self {
            case .now: "Now: its people lose access at once"
            case .later: "After a last day"
            case .stays: "It stays after all"
            }
        }
    }

    static let when = ChoiceQuestion<When>(
        "when", "When does it leave the area?", missing: "Select when the agency leaves"
    ) { $0.words }
    static let lastDay = DateQuestion(
        "last", "Its last day, if you chose one", called: "The last day", period: .future)

    package static func read(
        _ fields: FormFields, today: CalendarDate
    ) -> FormReading<CalendarDate?> {
        var problems: [Problem] = []
        let when = when.read(fields, into: &problems)
        let day = lastDay.read(fields, today: today, into: &problems)
        switch when {
        case nil: return FormReading(nil, problems)
        case .now: return .value(today.adding(days: -1))
        case .stays: return .value(nil)
        case .later:
            if day == nil && problems.isEmpty {
                problems.append(
                    Problem(field: lastDay.dayName, sentence: "Enter its last day"))
            }
            return FormReading(day.map { .some($0) }, problems)
        }
    }
}

/// Where an agency's leaving is recorded.
package func endAgencyPage(
    _ frame: PageFrame, _ agency: AgencyBriefing, entered: Entered = .blank
) -> HTML {
    let id = agency.line.agency.id
    let people = agency.people.filter { $0.standing != .ended }.count
    return layout(
        frame, title: "An agency leaves", problems: entered.problems, backTo: At.agency(id)
    ) {
        heading("An agency leaves", above: "\(agency.line.agency.name)")
        warningText(
            counted(
                people, one: "1 person loses access with it.",
                many: "\(people) people lose access with it."))
        p { "See first to the people who have work in hand: each one’s page says so." }
        form(to: At.endAgency(id), token: frame.token) {
            radios(EndAgencyForm.when, entered)
            dateInput(EndAgencyForm.lastDay, entered)
            button("Save", .danger)
        }
    }
}
