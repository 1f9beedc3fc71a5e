package import Casework
package import Markup

/// That somebody leaves: on which day, why, and who takes over.
package enum LeaveForm {
    enum When: String, Sendable, CaseIterable {
        case now, later
    }

    static let when = ChoiceQuestion<When>(
        "when", "When does access end?", missing: "Select when access ends"
    ) { $0 == .now ? "Now" : "After a last day" }
    static let lastDay = DateQuestion(
        "last", "The last day, if you chose one", called: "The last day", period: .future)
    static let reason = ChoiceQuestion<LeavingReason>(
        "reason", "Why?", missing: "Select why access ends"
    ) { $0.words }
    static let taker = PickQuestion("taker", "Who takes over the work in hand?")

    package struct Answers: Sendable {
        /// Nil ends it now.
        package let lastDay: CalendarDate?
        package let reason: LeavingReason
        package let taker: ID<Account>?
    }

    package static func read(
        _ fields: FormFields, among colleagues: [PersonLine], today: CalendarDate
    ) -> FormReading<Answers> {
        var problems: [Problem] = []
        let when = when.read(fields, into: &problems)
        let day = lastDay.read(fields, today: today, into: &problems)
        let reason = reason.read(fields, into: &problems)
        let taker: ID<Account>? = taker.read(
            fields, among: colleagues.map(\.account), into: &problems)
        if when == .later, day == nil, problems.isEmpty {
            problems.append(Problem(field: lastDay.dayName, sentence: "Enter the last day"))
        }
        guard let when, let reason else { return FormReading(nil, problems) }
        return FormReading(
            Answers(lastDay: when == .now ? nil : day, reason: reason, taker: taker), problems)
    }
}

/// Where somebody's leaving is recorded, with what she holds.
package func leavePage(
    _ frame: PageFrame, _ person: PersonBriefing, among colleagues: [PersonLine],
    entered: Entered = .blank
) -> HTML {
    let id = person.line.id
    return layout(
        frame, title: "Somebody leaves", problems: entered.problems, backTo: At.person(id)
    ) {
        heading("Somebody leaves", above: "\(person.line.name)")
        held(person.work)
        form(to: At.endPerson(id), token: frame.token) {
            radios(LeaveForm.when, entered)
            dateInput(LeaveForm.lastDay, entered)
            radios(LeaveForm.reason, entered)
            takerPart(person, colleagues, entered)
            button("End access", .danger)
        }
    }
}

/// Cases and drafts pass to the person named as soon as the form is sent, so that nothing is left
/// with somebody who is gone.
private func takerPart(
    _ person: PersonBriefing, _ colleagues: [PersonLine], _ entered: Entered
) -> HTML {
    group {
        if colleagues.isEmpty {
            p {
                """
                Nobody else of this agency has access. Cases go to the manager of the advisers.
                """
            }
        } else {
            select(LeaveForm.taker, among: colleagues.map(choice), entered)
            hintText(
                """
                Cases and unsent referrals pass to this person when you press the button. \
                Actions stay with the agency: tell this person of them.
                """)
        }
    }
}

private func choice(_ person: PersonLine) -> Choice {
    Choice(person.account.description, data: person.name)
}

/// That somebody changes post within the area.
package enum MoveForm {
    static let agency = PickQuestion(
        "agency", "To which agency?", missing: "Select the new agency")
    static let roles = InviteForm.roles.named(
        "role", labelled: "What will this person do there?")

    package struct Answers: Sendable {
        package let agency: ID<Agency>
        package let roles: [Role]
        package let taker: ID<Account>?
    }

    package static func read(
        _ fields: FormFields, _ agencies: [AgencyLine], among colleagues: [PersonLine]
    ) -> FormReading<Answers> {
        var problems: [Problem] = []
        let agency: ID<Agency>? = agency.read(
            fields, among: agencies.map(\.agency.id), into: &problems)
        let roles = roles.read(fields, into: &problems)
        let taker: ID<Account>? = LeaveForm.taker.read(
            fields, among: colleagues.map(\.account), into: &problems)
        guard let agency, let roles else { return FormReading(nil, problems) }
        return FormReading(Answers(agency: agency, roles: roles, taker: taker), problems)
    }
}

/// Where somebody's change of post is recorded.
package func movePage(
    _ frame: PageFrame, _ person: PersonBriefing, to agencies: [AgencyLine],
    among colleagues: [PersonLine], entered: Entered = .blank
) -> HTML {
    let id = person.line.id
    let others = agencies.filter { $0.agency.id != person.line.agency && $0.belongs }
    return layout(
        frame, title: "Somebody changes post", problems: entered.problems, backTo: At.person(id)
    ) {
        heading("Somebody changes post", above: "\(person.line.name)")
        warningText("The roles at \(person.line.agencyName) end at once, with a new sign-in.")
        held(person.work)
        form(to: At.movePerson(id), token: frame.token) {
            select(
                MoveForm.agency,
                among: others.map { Choice($0.agency.id.description, data: $0.agency.name) },
                entered)
            checkboxes(MoveForm.roles.offeringAlone(), entered)
            takerPart(person, colleagues, entered)
            button("Move this person", .danger)
        }
    }
}

extension TicksQuestion<Role> {
    /// A new agency names its deputies itself, and no role that needs a second person moves along.
    fileprivate func offeringAlone() -> TicksQuestion<Role> {
        offering([.referrer, .representative])
    }
}

/// Why somebody's access is stopped.
package enum SuspendForm {
    static let reason = LongTextQuestion(
        "reason", "Why is access stopped?", hint: "Name nobody of a case.",
        missing: "Enter why access is stopped", called: "The reason", longest: 1000)

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let reason = reason.read(fields, into: &problems)
        return FormReading(reason.map { PrivateText($0) }, problems)
    }
}

/// Where somebody's access is stopped for a while.
package func suspendPage(
    _ frame: PageFrame, _ person: PersonLine, entered: Entered = .blank
) -> HTML {
    layout(
        frame, title: "Stop access for now", problems: entered.problems,
        backTo: At.person(person.id)
    ) {
        heading("Stop access for now", above: "\(person.name)")
        p { "This person is signed out at once. Work in hand stays theirs: see to what is urgent." }
        form(to: At.suspendPerson(person.id), token: frame.token) {
            textArea(SuspendForm.reason, entered, rows: 3)
            button("Stop access", .danger)
        }
    }
}
