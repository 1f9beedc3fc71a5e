package import Casework
package import Markup

/// Who is invited, as what, and until when.
package enum InviteForm {
    static let name = TextQuestion(
        "name", "Name", missing: "Enter the name", called: "The name", longest: 100)
    static let email = TextQuestion(
        "email", "Work e-mail", hint: "For your own use. Nothing is sent to it.", kind: .email,
        width: .half)
    static let telephone = TextQuestion(
        "telephone", "Work telephone", longest: 40, kind: .telephone, width: .half)
    static let roles = TicksQuestion<Role>(
        "role", "What will this person do?", missing: "Select at least one role",
        hints: RoleHints.all
    ) { $0.words }
    static let trainedOn = DateQuestion(
        "trained", "When was the deputy trained?",
        hint: "Only a named, trained deputy stands in for a representative.",
        called: "The day of training", period: .past)
    static let endsOn = DateQuestion(
        "ends", "Last day of access",
        hint: "For an observer, somebody invited for one case, or a fixed contract.",
        called: "The last day", period: .future)
    static let codeDays = NumberQuestion(
        "code-days", "For how many days does the one-time code work?", in: 1...7,
        missing: "Enter for how many days the code works", called: "The days")

    package static func read(
        _ fields: FormFields, today: CalendarDate
    ) -> FormReading<InviteAnswers> {
        var problems: [Problem] = []
        let name = name.read(fields, into: &problems)
        let email = email.read(fields, into: &problems) ?? ""
        let telephone = telephone.read(fields, into: &problems) ?? ""
        let roles = roles.read(fields, into: &problems)
        let trained = trainedOn.read(fields, today: today, into: &problems)
        let ends = endsOn.read(fields, today: today, into: &problems)
        let days = codeDays.read(fields, into: &problems)
        guard let name, let roles, let days else { return FormReading(nil, problems) }
        let person = StaffPerson(
            name: PrivateText(name), email: PrivateText(email), telephone: PrivateText(telephone))
        return FormReading(
            InviteAnswers(
                person: person, roles: roles, trainedOn: trained, endsOn: ends, codeDays: days),
            problems)
    }

    /// Beside which question a rule's no stands.
    package static func field(of refused: Refused) -> String {
        switch refused.reason as? InvitePerson.Refusal {
        case .deputyIsNotTrained, .trainedInTheFuture: trainedOn.dayName
        case .endIsPast, .endIsMissing: endsOn.dayName
        case .noRole, .rolesExcludeEachOther: roles.name
        case .alreadyHere, .nameIsMissing, .agencyIsNoMember, nil: name.name
        }
    }

    static let blank = Entered.stored(codeDays.answer(1))
}

/// What was answered about somebody who is to be invited.
package struct InviteAnswers: Sendable {
    package let person: StaffPerson
    package let roles: [Role]
    package let trainedOn: CalendarDate?
    package let endsOn: CalendarDate?
    package let codeDays: Int
}

/// What a role opens, beside its box.
enum RoleHints {
    static let all: [Role: Phrase] = Role.allCases.reduce(into: [:]) { $0[$1] = hint($1) }

    private static func hint(_ role: Role) -> Phrase {
        switch role {
        case .referrer: "Sends referrals and follows them."
        case .representative:
            "Answers for the agency at meetings; sees the cases it is asked about."
        case .deputy: "Stands in for the representative. Needs the day of training."
        case .coordinator: "Runs the process and sees every case. A second person agrees."
        case .chair: "Chairs meetings and sees every case. A second person agrees."
        case .minuteTaker: "Minutes meetings and sees every case. A second person agrees."
        case .advocacyManager: "Allocates every victim an adviser. A second person agrees."
        case .advocate: "Advises victims. A second person agrees."
        case .administrator: "Keeps accounts and sees no case. Alone; a second person agrees."
        case .attendee: "Comes for one case in its slot. Needs a last day."
        case .observer: "Watches one meeting. Needs a last day."
        case .governanceLead: "Reads who looked at what, and no case. A second person agrees."
        }
    }
}

/// Where somebody of an agency is invited.
package func invitePage(
    _ frame: PageFrame, _ agency: AgencyBriefing, entered: Entered? = nil
) -> HTML {
    let entered = entered ?? InviteForm.blank
    let id = agency.line.agency.id
    return layout(
        frame, title: "Invite somebody", problems: entered.problems, backTo: At.agency(id)
    ) {
        heading("Invite somebody", above: "\(agency.line.agency.name)")
        p {
            """
            You get a one-time code to hand over on paper or by telephone. No e-mail is sent. \
            With it the person chooses a user name and a password.
            """
        }
        form(to: At.invite(id), token: frame.token, asksBeforeLeaving: true) {
            textInput(InviteForm.name, entered)
            textInput(InviteForm.email, entered)
            textInput(InviteForm.telephone, entered)
            checkboxes(InviteForm.roles, entered)
            dateInput(InviteForm.trainedOn, entered)
            dateInput(InviteForm.endsOn, entered)
            textInput(InviteForm.codeDays, entered)
            button("Invite and make a code")
        }
    }
}

/// The one-time code, shown once; after this page nobody can read it.
package func codePage(
    _ frame: PageFrame, for person: PersonLine, code: String, until: WallTime
) -> HTML {
    layout(frame, title: "Hand this code over") {
        heading("Hand this code over", above: "\(person.name)")
        p(.class("one-time-code")) { strong { data(code) } }
        warningText("It is shown only now. Write it down or read it out before you go on.")
        ul {
            li { "It works once, until \(until.words)." }
            li { "Hand it over yourself, on paper or by telephone, to the person you know." }
            li {
                "At the sign-in page the person opens “I have a one-time code” and types it in."
            }
        }
        actionsRow { buttonLink("I have handed it over", to: At.person(person.id)) }
    }
}
