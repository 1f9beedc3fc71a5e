package import Casework
package import Markup

/// The chair's window as it stands at a moment.
package struct ChairScene: Sendable {
    package let briefing: ChairBriefing
    package let now: Instant
    package let clock: WallTime
    /// Why what was pressed could not be done.
    package let refusal: Phrase?

    package init(
        _ briefing: ChairBriefing, now: Instant, clock: WallTime, refusal: Phrase? = nil
    ) {
        self.briefing = briefing
        self.now = now
        self.clock = clock
        self.refusal = refusal
    }

    var id: ID<Meeting> { briefing.meeting.meeting.id }
    var pace: MeetingPace? { briefing.sitting.pace(at: now, clock: clock.time) }
    var place: LivePlace {
        LivePlace(id, .chair, LivePlace.Shown(briefing.sitting), now: now)
    }
    func forms(_ token: String) -> LeadingForms {
        LeadingForms(id, briefing.sitting, from: .chair, token: token)
    }
}

/// The chair's window: what to say now, the risks with the actions against each, who speaks, and
/// the end of the case. A whole meeting needs no typing here (ux 2.4.9).
package func chairPage(_ frame: PageFrame, _ scene: ChairScene) -> HTML {
    layout(
        frame, title: "Chair", problems: scene.problems, backTo: At.meeting(scene.id), width: .wide
    ) {
        heading("Chair")
        liveStrip(scene.place)
        if scene.briefing.sitting.isVeiled {
            scene.forms(frame.token).screen
        } else if let desk = scene.briefing.desk {
            chairCase(desk, scene, frame.token)
        } else {
            betweenForChair(scene, frame.token)
        }
    }
}

extension ChairScene {
    fileprivate var problems: [Problem] {
        refusal.map { [Problem(field: "finish", sentence: $0)] } ?? []
    }
}

private func chairCase(_ desk: DeskBriefing, _ scene: ChairScene, _ token: String) -> HTML {
    let forms = scene.forms(token)
    let place = desk.item.place
    return div(.class("chair")) {
        section(.class("chair-main"), .ariaLabel("Case on the table")) {
            div(.id("bar")) {
                h2(.class("chair-case")) {
                    "Case \(place) of \(desk.meeting.meeting.cases): "
                    data(desk.item.reference.description)
                }
                forms.stages
                if let stage = scene.briefing.sitting.stage {
                    p(.class("prompt")) { stage.prompt }
                }
            }
            peopleOf(desk)
            saidInWriting(desk.file.inWriting)
            div(.id("case")) { chairRisks(desk) }
        }
        section(.class("rail chair-side"), .ariaLabel("How the meeting stands")) {
            clockPart(scene.pace, began: scene.briefing.sitting.began)
            div(.id("told")) {
                forms.screenLine(place: place)
                forms.screen
                whatOthersSee(scene.briefing.othersSee)
            }
            finishForChair(desk, scene, token)
            speakersPart(
                desk.meeting.agencies, first: [desk.item.referringAgency], forms)
            forms.pause
            chairAgenda(scene, token)
        }
    }
}

private func peopleOf(_ desk: DeskBriefing) -> HTML {
    let people = (desk.file.people ?? []).filter { $0.role != .otherAtRisk }
    return identityBar(
        Identity(
            reference: desk.item.reference.description,
            status: "\(desk.item.kind.words), from \(desk.item.referringAgency)",
            people: people.map { ($0.role.words, $0.name.revealed) }))
}

@HTMLBuilder
private func chairRisks(_ desk: DeskBriefing) -> HTML {
    let risks = desk.file.risks ?? []
    heading("Risks and what answers them", .two)
    if risks.isEmpty {
        emptyState("No risk is named yet.")
    } else {
        ol(.class("minutes")) {
            for risk in risks {
                li(.class("minuted")) {
                    p { "\(risk.risk.to.words): \(risk.risk.words.revealed)" }
                    answered(risk)
                }
            }
        }
    }
    let actions = desk.file.actions ?? []
    p {
        counted(
            actions.count, one: "1 action is agreed.", many: "\(actions.count) actions are agreed.")
    }
}

private func answered(_ risk: RiskBriefing) -> HTML {
    if risk.actions > 0 {
        return p(.class("hint")) {
            counted(risk.actions, one: "1 action", many: "\(risk.actions) actions")
        }
    }
    if risk.reasonWithoutAction != nil { return p(.class("hint")) { "No action, with a reason" } }
    if risk.risk.aspect == .protective { return p(.class("hint")) { "It protects" } }
    return p { tag("No action yet", .amber) }
}

private func finishForChair(_ desk: DeskBriefing, _ scene: ChairScene, _ token: String) -> HTML {
    div(.id("finish")) {
        if let next = desk.nextItem {
            buttonForm(
                "Finish, and open case \(next.place)",
                to: At.finishFromChair(scene.id, desk.item.caseID), token: token, .primary)
        } else {
            buttonForm(
                "Finish this case", to: At.finishFromChair(scene.id, desk.item.caseID),
                token: token, .primary)
        }
        hintText("Putting a case off, and reasons for leaving a risk, are written at the desk.")
    }
}

/// Cases open by themselves when the one before is finished; one finished by mistake is taken up
/// again here.
private func chairAgenda(_ scene: ChairScene, _ token: String) -> HTML {
    let meeting = scene.briefing.meeting
    let isOpen = scene.briefing.sitting.isInSession
    return div(.id("rail")) {
        heading("Agenda", .two)
        ol {
            for item in meeting.items {
                li {
                    data("\(item.place). \(item.reference.description) ")
                    itemState(item, current: meeting.currentCase)
                    if isOpen && item.outcome != nil {
                        turnButton(item, scene.id, token, from: .chair)
                    }
                }
            }
        }
    }
}

/// Between cases: the opening words first, then what earlier meetings left, then the next case.
private func betweenForChair(_ scene: ChairScene, _ token: String) -> HTML {
    let forms = scene.forms(token)
    let next = scene.briefing.meeting.items.first { $0.outcome == nil }
    return div(.class("chair")) {
        section(.class("chair-main"), .ariaLabel("Between cases")) {
            if scene.briefing.sitting.isInSession {
                div(.id("bar")) {
                    forms.stages
                    if let stage = scene.briefing.sitting.stage {
                        p(.class("prompt")) { stage.prompt }
                    }
                }
                if scene.briefing.sitting.stage == .opening { openingWords() }
                outstandingLine(scene)
                turnTo(next, scene, token)
            } else {
                p { "The meeting is not in session." }
                p { link("Go to the meeting", to: At.meeting(scene.id)) }
            }
        }
        section(.class("rail chair-side"), .ariaLabel("How the meeting stands")) {
            clockPart(scene.pace, began: nil)
            div(.id("told")) {
                if scene.briefing.sitting.isInSession {
                    forms.screenLine(place: nil)
                    forms.screen
                    whatOthersSee(scene.briefing.othersSee)
                }
            }
            p { link("Set up the shared screen", to: At.setUpScreen(scene.id)) }
            if scene.briefing.sitting.isInSession { forms.pause }
            chairAgenda(scene, token)
        }
    }
}

private func openingWords() -> HTML {
    group {
        heading("Opening words", .two)
        ol {
            li {
                "What is said here stays here. It is shared to keep people safe, and each of us "
                "has made the declaration."
            }
            li { "We treat everybody we speak of with respect, and every community alike." }
            li {
                "If you know somebody in a case, say so to me before it is opened, and leave for "
                "that case."
            }
            li { "Recording and transcription are off. Tell me if yours is on." }
            li { "Say what is fact and what is opinion. Say the risk, and then what you will do." }
        }
    }
}

private func outstandingLine(_ scene: ChairScene) -> HTML {
    let count = scene.briefing.outstanding
    return p {
        counted(
            count, one: "1 action of an earlier meeting is open. ",
            many: "\(count) actions of earlier meetings are open. ")
        if count > 0 { link("Go through them", to: At.outstanding(scene.id)) }
    }
}

@HTMLBuilder
private func turnTo(_ next: AgendaLine?, _ scene: ChairScene, _ token: String) -> HTML {
    if let next {
        buttonForm(
            "Open case \(next.place)", to: At.openItem(scene.id, next.caseID), token: token,
            .primary, sending: [("from", LiveWindow.chair.rawValue)])
    } else {
        p { "Every case was heard or put off. The meeting is closed from the desk." }
        p { link("Go to the desk", to: At.desk(scene.id)) }
    }
}
