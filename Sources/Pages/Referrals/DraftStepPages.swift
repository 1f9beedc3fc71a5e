package import Casework
package import Markup

/// Who the victim is, and how she may be reached without danger.
package func draftVictimPage(_ frame: PageFrame, _ open: OpenDraft) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .victim) {
        textInput(VictimForm.name, entered)
        textInput(VictimForm.otherNames, entered)
        dateInput(VictimForm.born, entered)
        tickBox(VictimForm.bornNotKnown, entered)
        textArea(VictimForm.address, entered, rows: 3)
        fieldset("Safe contact") {
            textInput(VictimForm.telephone, entered)
            radios(VictimForm.safeToCall, entered)
            textInput(VictimForm.safeTimes, entered)
            textArea(VictimForm.whoMustNotKnow, entered, rows: 2)
        }
    }
}

/// What happened, why it is referred, and what the agenda says of it.
package func draftReasonsPage(
    _ frame: PageFrame, _ open: OpenDraft, _ instrument: RiskInstrument?, _ settings: AreaSettings
) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .reasons) {
        groundProposal(open.draft, instrument, settings)
    } questions: {
        textArea(ReasonsForm.whatHappened, entered, rows: 8)
        dateInput(ReasonsForm.incidentOn, entered)
        checkboxes(ReasonsForm.grounds, entered)
        textArea(ReasonsForm.judgement, entered)
        textArea(ReasonsForm.riskSummary, entered, rows: 3)
        checkboxes(ReasonsForm.markers, entered)
    }
}

/// What was done already, and what the victim knows.
package func draftSafetyPage(_ frame: PageFrame, _ open: OpenDraft, today: CalendarDate) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .safety) {
        immediateDanger()
        if SafetyForm.needsChildrensStep(open.draft, today: today) { childrensReminder() }
    } questions: {
        fieldset("Steps that do not wait for the meeting") {
            radios(SafetyForm.children, entered)
            radios(SafetyForm.adults, entered)
            radios(SafetyForm.police, entered)
            textArea(SafetyForm.notes, entered, rows: 3)
        }
        fieldset("What the victim knows") {
            yesNo(SafetyForm.wasTold, entered)
            textArea(SafetyForm.reasonNotTold, entered, rows: 3)
            radios(SafetyForm.agrees, entered)
        }
    }
}

/// SR-17 and SR-18: the duty to refer children stays with the referrer.
private func childrensReminder() -> HTML {
    insetText {
        p {
            "Somebody under 18 is in this case. Telling children’s social care stays your "
            "agency’s duty, whatever the conference decides."
        }
    }
}

/// The count reaches the area's number: this is said, and ticking the ground is left to the person.
func groundProposal(
    _ draft: ReferralDraft, _ instrument: RiskInstrument?, _ settings: AreaSettings,
    change: Link? = nil
) -> HTML {
    guard let instrument else { return .empty }
    let count = ChecklistForm.count(draft, instrument)
    let box = ReasonsForm.grounds.boxName(.visibleHighRisk)
    guard count.yes >= settings.visibleHighRiskCount, !draft.typed.isTicked(box) else {
        return .empty
    }
    return insetText {
        p { "The checklist says \(count.runningWords)." }
        p {
            "Your area takes \(settings.visibleHighRiskCount) yes as a reason to refer. Tick "
            "“\(ReferralGround.visibleHighRisk.words)” if you agree."
        }
        if let change { p { link("Change the reasons", to: change) } }
    }
}
