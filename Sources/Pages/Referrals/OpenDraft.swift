package import Casework
import Markup

/// A draft as one of its pages shows it: what was typed, when it was kept, and what is wrong there.
package struct OpenDraft: Sendable {
    package let draft: ReferralDraft
    let savedAt: WallTime?
    let problems: [Problem]
    /// She came from the check of all answers, and goes back there.
    let comesFromAnswers: Bool

    package init(
        _ draft: ReferralDraft, savedAt: WallTime?, problems: [Problem] = [],
        comesFromAnswers: Bool = false
    ) {
        self.draft = draft
        self.savedAt = savedAt
        self.problems = problems
        self.comesFromAnswers = comesFromAnswers
    }

    /// The same page with what is wrong on it.
    package func with(_ problems: [Problem]) -> OpenDraft {
        OpenDraft(
            draft, savedAt: savedAt, problems: problems, comesFromAnswers: comesFromAnswers)
    }

    var entered: Entered { Entered(draft.typed, problems) }

    /// Where the page's back link leads.
    var before: Link {
        comesFromAnswers ? At.draftAnswers(draft.id) : At.draftTasks(draft.id)
    }
}

/// One page of questions of a referral, with both ways to go on: everything is kept either way.
func stepPage(
    _ frame: PageFrame, _ open: OpenDraft, _ step: ReferralStep,
    @HTMLBuilder before: () -> HTML = { .empty }, @HTMLBuilder questions: () -> HTML
) -> HTML {
    layout(frame, title: step.words, problems: open.problems, backTo: open.before) {
        heading(step.words, above: "Referral")
        before()
        form(to: step.link(to: open.draft.id), token: frame.token, asksBeforeLeaving: true) {
            keepingTheWayBack(open)
            questions()
            savingButtons(open)
        }
    }
}

@HTMLBuilder
func keepingTheWayBack(_ open: OpenDraft) -> HTML {
    if open.comesFromAnswers { hidden("back", "answers") }
}

func savingButtons(_ open: OpenDraft) -> HTML {
    group {
        actionsRow {
            button("Save and continue")
            button("Save and finish later", .secondary, name: "later")
        }
        savedLine(open.savedAt?.time)
    }
}

/// Sending a form helps nobody tonight (SR-16).
func immediateDanger() -> HTML {
    insetText {
        p { "If somebody is in danger now, call 999." }
        p {
            "A referral does not take the place of steps for safety. If the case cannot wait for "
            "the next meeting, telephone the coordinator and ask for an emergency meeting."
        }
    }
}
