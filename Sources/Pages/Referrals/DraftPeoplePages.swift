package import Casework
package import Markup

/// Everybody besides the victim, with the ways to add, change and remove them.
package func draftPeoplePage(_ frame: PageFrame, _ open: OpenDraft, today: CalendarDate) -> HTML {
    let step = ReferralStep.people
    return layout(frame, title: step.words, problems: open.problems, backTo: open.before) {
        heading(step.words, above: "Referral")
        peoplePart(open, .perpetrator, "Perpetrators", today)
        peoplePart(open, .child, "Children", today)
        peoplePart(open, .otherAtRisk, "Other people at risk", today)
        p {
            buttonLink(
                "Continue",
                to: open.comesFromAnswers ? open.before : step.next(in: open.draft))
        }
        savedLine(open.savedAt?.time)
    }
}

private func peoplePart(
    _ open: OpenDraft, _ role: CaseRole, _ words: Phrase, _ today: CalendarDate
) -> HTML {
    let people = open.draft.numberedPeople.filter { $0.person.role == role }
    return group {
        heading(words, .two)
        if people.isEmpty {
            emptyState(role.nobodyWords)
        } else {
            cards {
                for (person, words) in people { personCard(open, person, words, today) }
            }
        }
        p { addLink(open, role) }
    }
}

/// The problem of somebody's page leads here by her id.
private func personCard(
    _ open: OpenDraft, _ person: DraftPerson, _ words: Phrase, _ today: CalendarDate
) -> HTML {
    let problems = PersonForm.problems(of: person, today: today)
    var ignored: [Problem] = []
    let read = PersonForm.person(person, victimsAddress: "", today: today, into: &ignored)
    let way = open.comesFromAnswers ? [ReferralForm.fromAnswers] : []
    return div(.id(data: person.id.description)) {
        summaryCard(
            words,
            actions: [
                Crumb("Change", personLink(person, in: open.draft.id, query: way)),
                Crumb("Remove", At.removeDraftPerson(open.draft.id, person.id, query: way)),
            ],
            rows: [
                SummaryRow("Name", data: read.name.revealed),
                SummaryRow("To the victim", read.relationship.words),
            ])
        if let first = problems.first { warningText(first.sentence) }
    }
}

private func addLink(_ open: OpenDraft, _ role: CaseRole) -> HTML {
    let way = open.comesFromAnswers ? [ReferralForm.fromAnswers] : []
    return a(
        .class("button secondary"), .id(data: "people-" + role.rawValue),
        .href(personAddress(role)(open.draft.id, query: way))
    ) { role.addWords }
}

/// One person's page; `person` is new or one that the draft holds.
package func draftPersonPage(
    _ frame: PageFrame, _ open: OpenDraft, _ person: DraftPerson
) -> HTML {
    let entered = Entered(FormFields(person.fields), open.problems)
    let back = At.draftPeople(open.draft.id)
    return layout(frame, title: person.role.words, problems: open.problems, backTo: back) {
        heading(person.role.words, above: "Referral")
        form(
            to: personAddress(person.role)(open.draft.id), token: frame.token,
            asksBeforeLeaving: true
        ) {
            hidden("id", person.id.description)
            keepingTheWayBack(open)
            textInput(PersonForm.name(of: person.role), entered)
            PersonForm.otherNames.box(entered)
            dateInput(PersonForm.born, entered)
            textInput(PersonForm.age, entered)
            select(PersonForm.relationship, entered)
            radios(PersonForm.livesWithVictim, entered)
            textArea(PersonForm.address, entered, rows: 3)
            PersonForm.place(of: person.role).boxes(entered)
            fieldset("More, if you know it") {
                PersonForm.more(of: person.role).boxes(entered)
            }
            savingButtons(open)
        }
    }
}

/// The page before somebody is taken out of a draft.
package func removeDraftPersonPage(
    _ frame: PageFrame, _ open: OpenDraft, _ person: DraftPerson
) -> HTML {
    let back = At.draftPeople(open.draft.id)
    return layout(frame, title: "Remove this person?", backTo: back) {
        heading("Remove this person?", above: "Referral")
        summaryList([
            SummaryRow("Part in the case", person.role.words),
            SummaryRow("Name", data: FormFields(person.fields).trimmed("name")),
        ])
        form(to: At.removeDraftPerson(open.draft.id, person.id), token: frame.token) {
            keepingTheWayBack(open)
            actionsRow {
                button("Remove", .danger)
                link("Keep", to: back)
            }
        }
    }
}

extension CaseRole {
    fileprivate var nobodyWords: Phrase {
        switch self {
        case .perpetrator: "No perpetrator added yet. A referral names at least one."
        case .child: "No children added."
        case .victim, .otherAtRisk: "Nobody else added."
        }
    }

    fileprivate var addWords: Phrase {
        switch self {
        case .perpetrator: "Add a perpetrator"
        case .child: "Add a child"
        case .victim, .otherAtRisk: "Add another person at risk"
        }
    }
}
