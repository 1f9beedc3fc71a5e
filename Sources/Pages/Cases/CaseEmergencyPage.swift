package import Casework
package import Markup

/// Whether a case gets an emergency meeting: asked for or not, and as often as it changes (SR-16).
package enum CaseEmergencyForm {
    static let answer = YesNoQuestion(
        "case-emergency", "Does it get an emergency meeting?",
        hint: "The referrer reads your answer.",
        missing: "Select whether it gets an emergency meeting")
    static let day = DateQuestion(
        "case-emergency-day", "If yes, by which day?", missing: "Enter the day of the meeting",
        called: "The day of the meeting", period: .future)
    static let reason = LongTextQuestion(
        "case-emergency-reason", "If no, why can it wait?", missing: "Enter why it can wait",
        longest: 4000)

    package static func read(
        _ fields: FormFields, _ file: CaseBriefing, today: CalendarDate
    ) -> FormReading<EmergencyAnswer> {
        var problems: [Problem] = []
        var given: EmergencyAnswer?
        switch answer.read(fields, into: &problems) {
        case true: given = day.read(fields, today: today, into: &problems).map { .meet(by: $0) }
        case false:
            given = reason.read(fields, into: &problems).map { .wait(because: PrivateText($0)) }
        case nil: break
        }
        if shown(file).typed(fields) == .overtaken {
            let now = file.emergency?.answer.words ?? "nothing"
            problems.append(shown(file).overtaken(at: answer.name, now))
        }
        return FormReading(given, problems)
    }

    /// Two coordinators may have it open: the second sees what the first answered.
    static func shown(_ file: CaseBriefing) -> ShownRow {
        ShownRow(answer.name, onRecord: stored(file))
    }

    static func stored(_ file: CaseBriefing) -> [StoredAnswer] {
        let answered = file.emergency?.answer
        var why: String?
        if case .wait(let reason) = answered { why = reason.revealed }
        return [
            answer.answer(answered.map { $0.meetingBy != nil }),
            day.answer(answered?.meetingBy), reason.answer(why),
        ]
    }
}

/// Where the coordinator gives a case an emergency meeting, or changes her answer.
package func caseEmergencyPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, entered: Entered? = nil
) -> HTML {
    let reference = file.outline.reference.description
    let entered = entered ?? .stored(CaseEmergencyForm.stored(file))
    return layout(
        frame, title: "Emergency meeting - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("Emergency meeting", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        if !file.emergencies.isEmpty {
            p { "Answered so far. A new answer is added, and none is lost." }
            ul { for one in file.emergencies { li { one.words } } }
        }
        form(to: At.caseEmergency(file.id), token: frame.token, asksBeforeLeaving: true) {
            CaseEmergencyForm.shown(file).hiddenMark()
            yesNo(CaseEmergencyForm.answer, entered)
            dateInput(CaseEmergencyForm.day, entered)
            textArea(CaseEmergencyForm.reason, entered, rows: 3)
            button("Save the answer")
        }
    }
}

extension CaseBriefing {
    /// What holds now.
    package var emergency: EmergencyAnswered? { emergencies.last }
}

extension EmergencyAnswered {
    /// The answer with its day.
    var words: Phrase { "\(answer.words) (\(stamp.on.words))" }
}
