import Casework
package import Markup

/// Who the victim is, and how she may be reached without danger.
package func draftVictimPage(_ frame: PageFrame, _ open: OpenDraft) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .victim) {
        textInput(VictimForm.name, entered)
        VictimForm.person.boxes(entered)
        dateInput(VictimForm.born, entered)
        tickBox(VictimForm.bornNotKnown, entered)
        textInput(VictimForm.age, entered)
        textArea(VictimForm.address, entered, rows: 3)
        VictimForm.place.boxes(entered)
        tickBox(VictimForm.noFixedAddress, entered)
        fieldset("Safe contact") { VictimForm.contact.boxes(entered) }
    }
}

/// What happened, why it is referred, and what the agenda says of it.
package func draftReasonsPage(
    _ frame: PageFrame, _ open: OpenDraft, _ rules: ReferralRules
) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .reasons) {
        groundProposal(open.draft, rules)
    } questions: {
        textArea(ReasonsForm.whatHappened, entered, rows: 8)
        dateInput(ReasonsForm.incidentOn, entered)
        checkboxes(ReasonsForm.grounds.offering(rules.settings.groundsOffered), entered)
        textArea(ReasonsForm.judgement, entered)
        textArea(ReasonsForm.riskSummary, entered, rows: 3)
        checkboxes(ReasonsForm.markers(rules.settings), entered)
        ReasonsForm.cannotWait.box(entered)
        fieldset("More, if you know it") {
            ReasonsForm.incident(rules.settings).boxes(entered)
        }
    }
}

/// What was done already, and what the victim knows.
package func draftSafetyPage(
    _ frame: PageFrame, _ open: OpenDraft, _ rules: ReferralRules
) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .safety) {
        immediateDanger()
        if SafetyForm.needsChildrensStep(open.draft, today: rules.today) { childrensReminder() }
        if rules.settings.referralForm.showsPoliceWillRecordCrime { policeReminder() }
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
            SafetyForm.aboutPolice(rules.settings).boxes(entered)
        }
    }
}

/// Why it is shared although the victim does not agree or was not asked (SR-14).
package func draftSharingPage(
    _ frame: PageFrame, _ open: OpenDraft, _ rules: ReferralRules
) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .sharing) {
        p {
            "You can share without agreement when there is danger. The law asks you to say why, "
            "so that anybody who asks later can be answered."
        }
    } questions: {
        SharingForm.agreement.box(entered)
        fieldset("What in law allows it?") {
            hintText("Select all that you rely on. Your area’s lawyers keep this list.")
            for kind in LawfulBasis.Kind.allCases {
                basesPart(kind, rules.settings, entered)
            }
        }
        textArea(SharingForm.necessity, entered)
        textArea(SharingForm.proportionality, entered)
        SharingForm.more.boxes(entered)
        SharingForm.review(rules.today).box(entered)
    }
}

@HTMLBuilder
private func basesPart(
    _ kind: LawfulBasis.Kind, _ settings: AreaSettings, _ entered: Entered
) -> HTML {
    let (question, choices) = SharingForm.bases(kind, settings)
    if !choices.isEmpty { checkboxes(question, among: choices, entered) }
}

/// What helps agencies find their records and the area see whom it does not reach. All optional.
package func draftAboutPage(_ frame: PageFrame, _ open: OpenDraft) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .about) {
        p { "Everything here is optional. Leave out what you do not know." }
    } questions: {
        fieldset("What the victim says") { AboutForm.voice.boxes(entered) }
        fieldset("Earlier conferences") { AboutForm.earlier.boxes(entered) }
        fieldset("For the agencies’ own records") { AboutForm.victim.boxes(entered) }
        fieldset("Equality") {
            hintText("Counted only as totals. Ask only if it is right to ask now.")
            for characteristic in EqualityCharacteristic.allCases {
                let (question, choices) = AboutForm.equality(characteristic)
                select(question, among: choices, entered)
            }
        }
    }
}

/// Who refers, who will speak to the case, and who signed it off where that is asked.
package func draftPresentingPage(
    _ frame: PageFrame, _ open: OpenDraft, _ rules: ReferralRules
) -> HTML {
    let entered = open.entered
    return stepPage(frame, open, .presenting) {
        PresentingForm.signOff(rules).boxes(entered)
        PresentingForm.details.boxes(entered)
    }
}

/// Some areas' police record, and may look into, whatever crime a referral tells of (R13).
private func policeReminder() -> HTML {
    insetText {
        p {
            "The police here record any crime that a referral tells of, and may look into it. "
            "Ask the victim first, if it is safe, and say below what the answer was."
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
    _ draft: ReferralDraft, _ rules: ReferralRules, change: Link? = nil
) -> HTML {
    guard let instrument = rules.instrument else { return .empty }
    let needed = rules.settings.highRiskCount(of: instrument.visibleHighRiskCount)
    let made = ChecklistForm.assessment(draft, instrument)
    let box = ReasonsForm.grounds.boxName(.visibleHighRisk)
    guard
        instrument.proposesVisibleHighRisk(made, areasCount: needed.yes),
        !draft.typed.isTicked(box)
    else { return .empty }
    return insetText {
        p { "The checklist says \(made.count(on: instrument).runningWords)." }
        p {
            if instrument.scoring.method == .countOfYes {
                needed.isInstruments
                    ? "The checklist itself takes \(needed.yes) yes as a reason to refer. "
                    : "Your area takes \(needed.yes) yes as a reason to refer. "
            } else {
                "This reaches what your area takes as a reason to refer. "
            }
            "Tick “\(ReferralGround.visibleHighRisk.words)” if you agree."
        }
        if let change { p { link("Change the reasons", to: change) } }
    }
}
