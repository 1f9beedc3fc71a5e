package import Casework
package import Markup

/// The whole checklist on one page, each question a row of answers that two keys pass. `others`
/// are meant for the victim's age and can be asked instead.
package func draftChecklistPage(
    _ frame: PageFrame, _ open: OpenDraft, _ instrument: RiskInstrument,
    others: [RiskInstrument] = []
) -> HTML {
    let step = ReferralStep.checklist
    return questionsPage(
        frame, open, ChecklistForm.main(instrument), step.words, to: step.link(to: open.draft.id)
    ) {
        for other in others {
            insetText {
                p {
                    "There are questions for people of the victim’s age: “\(other.title)”. "
                    link(
                        "Ask those instead",
                        to: At.draftChecklist(open.draft.id, query: [("instrument", other.code)]),
                        about: "“\(other.title)”")
                }
            }
        }
    }
}

/// A set of questions that an answer of the checklist opened. It is optional.
package func draftFurtherSetPage(
    _ frame: PageFrame, _ open: OpenDraft, _ set: RiskInstrument
) -> HTML {
    questionsPage(
        frame, open, ChecklistForm.further(set), "\(set.title)",
        to: ChecklistForm.link(toSet: set, in: open.draft.id)
    ) {
        p {
            "An answer on the checklist opened these questions. You can leave them, and send "
            "the referral without them."
        }
    }
}

/// Questions at the start of each row and answers at its end: the whole width is theirs.
private func questionsPage(
    _ frame: PageFrame, _ open: OpenDraft, _ questions: ChecklistQuestions, _ words: Phrase,
    to address: Link, @HTMLBuilder before: () -> HTML = { .empty }
) -> HTML {
    let entered = questions.entered(open.draft.typed, open.problems)
    var ignored: [Problem] = []
    let soFar = questions.read(open.draft.typed, into: &ignored)
    return layout(
        frame, title: words, problems: open.problems, backTo: open.before, width: .wide
    ) {
        heading(words, above: "Referral")
        before()
        p {
            "Ask when it is safe to talk. A question that was not asked stays at “Not asked”, "
            "and a blank never counts as a no."
        }
        changedQuestions(questions, open.draft.typed)
        statusLine("So far: \(questions.instrument.countWords(of: soFar))")
        form(to: address, token: frame.token, asksBeforeLeaving: true) {
            keepingTheWayBack(open)
            checklistPart(questions, entered)
            checklistSource(questions.instrument)
            savingButtons(open)
        }
    }
}

/// What is shown when the area's checklist was not found among the files.
package func noChecklistPage(_ frame: PageFrame, _ open: OpenDraft) -> HTML {
    layout(frame, title: ReferralStep.checklist.words, backTo: open.before) {
        heading(ReferralStep.checklist.words, above: "Referral")
        p { "Your area has not set up a checklist. You can refer on the other reasons." }
        p { link("Go on", to: ReferralStep.checklist.next(in: open.draft)) }
    }
}

extension ChecklistForm {
    /// The page of a set. Its code came from a checked file and can stand in an address.
    static func link(
        toSet set: RiskInstrument, in draft: ID<ReferralDraft>,
        query: [(StaticString, String)] = [], fragment: String? = nil
    ) -> Link {
        guard let word = AddressWord(addressPart: set.code) else { return At.draftTasks(draft) }
        return At.draftFurtherSet(draft, word, query: query, fragment: fragment)
    }

    /// The page after the checklist or after a set: the next set that opened, or the next step.
    package static func next(
        after code: String?, in draft: ReferralDraft, _ instrument: RiskInstrument
    ) -> Link {
        let sets = setsOpened(draft, instrument)
        let place = code.flatMap { code in sets.firstIndex { $0.code == code } }
        let rest = place.map { sets.dropFirst($0 + 1) } ?? sets[...]
        let isLast = code != nil && place == nil
        guard let set = rest.first, !isLast else {
            return ReferralStep.checklist.next(in: draft)
        }
        return link(toSet: set, in: draft.id)
    }

    /// A line in the list of what is left to write for each set that opened.
    static func tasks(_ draft: ReferralDraft, _ instrument: RiskInstrument?) -> [TaskItem] {
        guard let instrument else { return [] }
        return setsOpened(draft, instrument).map { set in
            let isDone = !furtherAssessment(draft, set).isEmpty
            return TaskItem(
                "\(set.title)", to: link(toSet: set, in: draft.id),
                hint: "An answer on the checklist opened these. They are optional.",
                status: isDone ? "Done" : "Not started", isDone ? .plain : .grey)
        }
    }
}
