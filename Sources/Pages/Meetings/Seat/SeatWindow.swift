package import Casework
package import Markup

/// A seat at the table as it stands at a moment.
package struct SeatScene: Sendable {
    package let briefing: SeatBriefing
    package let offer: ID<AgreedAction>
    package let note: ID<ResearchLine>
    package let now: Instant
    package let clock: WallTime
    package let entered: Entered?
    package let isNote: Bool

    package init(
        _ briefing: SeatBriefing, offer: ID<AgreedAction>, note: ID<ResearchLine>, now: Instant,
        clock: WallTime, entered: Entered? = nil, isNote: Bool = false
    ) {
        self.briefing = briefing
        self.offer = offer
        self.note = note
        self.now = now
        self.clock = clock
        self.entered = entered
        self.isNote = isNote
    }

    var id: ID<Meeting> { briefing.meeting.id }

    /// A case that she does not hear is not in her window.
    var place: LivePlace {
        let shown: LivePlace.Shown =
            briefing.sitting.isVeiled
            ? .veiled : briefing.hearing.map { .caseFile($0.file.id) } ?? .between
        return LivePlace(id, .seat, shown, now: now)
    }
}

/// The window of somebody who sits at the table for her agency: what her agency holds on one side,
/// the case on the other (ux 2.4.9).
package func seatWindow(_ frame: PageFrame, _ scene: SeatScene) -> HTML {
    layout(
        frame, title: "At the table", problems: scene.entered?.problems ?? [],
        backTo: At.agenda(scene.id), width: .wide
    ) {
        heading("At the table")
        liveStrip(scene.place)
        if let hearing = scene.briefing.hearing {
            seatCase(hearing, scene, frame.token)
        } else if !scene.briefing.sitting.isVeiled {
            noCase(scene)
        }
    }
}

/// Between cases, and while one is on the table that her agency does not hear: the same.
private func noCase(_ scene: SeatScene) -> HTML {
    div(.id("case")) {
        if scene.briefing.sitting.isInSession {
            p { "No case that your agency hears is on the table." }
            p { "This page says when the next one is opened." }
        } else {
            p { "The meeting is not in session." }
        }
        p { link("Agenda", to: At.agenda(scene.id)) }
    }
}

private func seatCase(_ hearing: SeatHearing, _ scene: SeatScene, _ token: String) -> HTML {
    div(.class("seat"), .data("scene", hearing.file.id.description)) {
        section(.class("seat-own"), .ariaLabel("What our agency holds")) {
            heading("What \(scene.briefing.agencyName) holds", .two)
            hintText("Nobody else sees this.")
            div(.id("mine")) { ownLines(hearing, scene, token) }
            noteForm(hearing, scene, token)
        }
        section(.class("seat-case"), .ariaLabel("Case on the table")) {
            div(.id("bar")) { caseHead(hearing, scene) }
            div(.id("case")) { saidSoFar(hearing, scene) }
            div(.id("plan")) { ourActions(hearing, scene, token) }
            offerForm(hearing, scene, token)
        }
    }
}

private func caseHead(_ hearing: SeatHearing, _ scene: SeatScene) -> HTML {
    group {
        h2(.class("chair-case")) {
            "Case \(hearing.place): "
            data(hearing.file.outline.reference.description)
        }
        p {
            if let stage = scene.briefing.sitting.stage { stage.words }
            if scene.briefing.sitting.speaker == scene.briefing.agency {
                " "
                strong { "Your agency speaks now." }
            }
        }
        dl(.class("people")) {
            for person in (hearing.file.people ?? []).filter({ $0.role != .otherAtRisk }) {
                div {
                    dt { person.role.words }
                    dd { data(person.name.revealed) }
                }
            }
        }
    }
}

@HTMLBuilder
private func ownLines(_ hearing: SeatHearing, _ scene: SeatScene, _ token: String) -> HTML {
    let lines = hearing.file.ownResearch?.lines ?? []
    if lines.isEmpty {
        emptyState("Your agency has recorded nothing about the people of this case.")
    } else {
        ol(.class("minutes")) {
            for (index, line) in lines.enumerated() {
                OwnLine(
                    line: line, number: index + 1,
                    address: At.ownLine(scene.id, hearing.file.id), token: token
                ).row
            }
        }
    }
}

/// One thing that her agency holds, with what can be done with it while the case is heard.
private struct OwnLine {
    let line: ResearchLine
    let number: Int
    let address: Link
    let token: String

    var row: HTML {
        let isSpoken = line.isSpoken == true
        return li(.class("minuted")) {
            p { data(line.words.revealed) }
            div(.class("line-ways")) {
                tag(line.isShared ? "To be shared" : "Kept back", line.isShared ? .green : .amber)
                if isSpoken { tag("Said", .blue) }
                way(isSpoken ? "Not said yet" : "Tick as said", isSpoken ? .unspoken : .spoken)
                way(line.isShared ? "Do not share" : "Share", line.isShared ? .keep : .share)
            }
        }
    }

    private func way(_ words: Phrase, _ deed: LineDeed) -> HTML {
        buttonForm(
            words, to: address, token: token, about: "line \(number)",
            sending: [("line", line.id.description), ("deed", deed.rawValue)], replacing: "mine")
    }
}

private func noteForm(_ hearing: SeatHearing, _ scene: SeatScene, _ token: String) -> HTML {
    let entered = scene.isNote ? scene.entered ?? .blank : .blank
    return form(
        to: At.ownLine(scene.id, hearing.file.id), token: token, asksBeforeLeaving: true
    ) {
        hidden("id", scene.note.description)
        captureRow(NoteForm.words, entered, button: "Add the note")
    }
}

@HTMLBuilder
private func saidSoFar(_ hearing: SeatHearing, _ scene: SeatScene) -> HTML {
    if let risks = hearing.file.risks {
        heading("Risks", .three)
        if risks.isEmpty { p(.class("hint")) { "No risk is named yet." } }
        ul { for risk in risks { li { "\(risk.risk.to.words): \(risk.risk.words.revealed)" } } }
    } else {
        p { "What is minuted is shown once your agency is recorded as here." }
    }
    if let actions = hearing.file.actions, !actions.isEmpty {
        heading("Actions", .three)
        ul {
            for action in actions {
                li { "\(action.agency): \(action.words.revealed), by \(action.dueOn.words)" }
            }
        }
    }
    if let minutes = hearing.file.minutes, !minutes.isEmpty {
        heading("What was said", .three)
        ul {
            for line in minutes.reversed() {
                li {
                    if line.line.kind == .victimsView { "Victim’s view: " }
                    if let agency = line.agency { "\(agency): " }
                    data(line.line.words.revealed)
                }
            }
        }
    }
}

/// Agree or query, in one press, for all that her agency was given.
@HTMLBuilder
private func ourActions(_ hearing: SeatHearing, _ scene: SeatScene, _ token: String) -> HTML {
    if !hearing.mine.isEmpty {
        heading("Our actions", .three)
        ol {
            for action in hearing.mine {
                li { "\(action.words.revealed), by \(action.dueOn.words)" }
            }
        }
        p {
            counted(
                hearing.mine.count, one: "\(scene.briefing.agencyName): 1 action. ",
                many: "\(scene.briefing.agencyName): \(hearing.mine.count) actions. ")
            if let answer = hearing.answer {
                tag(answer.words, answer == .agreed ? .green : .amber)
            }
        }
        form(to: At.answerActions(scene.id, hearing.file.id), token: token, replacing: "plan") {
            actionsRow {
                button("Agree", name: "answer", value: AnswerToActions.agreed.rawValue)
                button(
                    "Query", .secondary, name: "answer", value: AnswerToActions.queried.rawValue)
            }
        }
    }
}

private func offerForm(_ hearing: SeatHearing, _ scene: SeatScene, _ token: String) -> HTML {
    let usual = OfferForm.usual(hearing, today: scene.clock.day)
    let entered = scene.isNote ? usual : scene.entered ?? usual
    return group {
        heading("Offer an action", .three)
        form(
            to: At.offerAction(scene.id, hearing.file.id), token: token, asksBeforeLeaving: true
        ) {
            hidden("id", scene.offer.description)
            p { "\(scene.briefing.agencyName) will do it." }
            textInput(OfferForm.words, entered)
            radiosInARow(OfferForm.due, entered)
            if let risks = hearing.file.risks, !risks.isEmpty {
                select(OfferForm.answers, among: OfferForm.riskChoices(hearing), entered)
            }
            actionsRow { button("Offer the action", .secondary) }
        }
    }
}
