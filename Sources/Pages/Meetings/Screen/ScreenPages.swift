package import Casework
package import Markup

/// The shared screen: its own template, and nothing but what a screen's briefing can hold
/// (ux 2.4.6).
package func screenPage(
    _ frame: PageFrame, _ place: LivePlace, _ briefing: ScreenBriefing
) -> HTML {
    wallLayout(frame, title: "Shared screen") {
        h1(.class("unseen")) { "Shared screen" }
        div(.id("wall")) { screenBody(briefing) }
        p(
            .id("state"), .class("unseen"),
            .data(
                "live", At.live(place.meeting, .screen, query: [("at", "between")]).address),
            .data("served", "\(place.now.milliseconds)"), .data("wall", "yes")
        ) { HTML.empty }
    }
}

/// What the room sees.
@HTMLBuilder
func screenBody(_ briefing: ScreenBriefing) -> HTML {
    switch briefing {
    case .blank: p(.class("wall-line")) { "Next case shortly" }
    case .agenda(let items): screenAgenda(items)
    case .caseOnTheTable(let shown): screenCase(shown)
    }
}

/// The same in small, for whoever leads the meeting; nothing while the screen is blank.
func whatOthersSee(_ briefing: ScreenBriefing) -> HTML {
    if briefing == .blank { return .empty }
    return div(.class("others"), .role("group"), .ariaLabel("What others see")) {
        screenBody(briefing)
    }
}

private func screenAgenda(_ items: [ScreenItem]) -> HTML {
    group {
        p(.class("wall-title")) { "Agenda" }
        ul(.class("wall-agenda")) {
            for item in items {
                li {
                    "Case \(item.place): "
                    item.outcome?.words ?? (item.isOnTheTable ? "Now" : "To come")
                }
            }
        }
    }
}

private func screenCase(_ shown: ScreenCase) -> HTML {
    group {
        p(.class("wall-title")) {
            "Case \(shown.place) of \(shown.cases): \(shown.reference.description)"
        }
        p(.class("wall-line")) {
            if let stage = shown.stage { stage.words }
            if let left = shown.minutesLeft {
                ", \(counted(left, one: "1 minute left", many: "\(left) minutes left"))"
            }
        }
        screenList("Risks", shown.risks.map { "\($0.to.words): \(forRoom($0.words))" })
        screenList(
            "Actions",
            shown.actions.map { "\($0.agency): \(forRoom($0.words)), by \($0.dueOn.words)" })
    }
}

/// The newest, as many as a room can read: what is spoken of now must not run below the edge.
@HTMLBuilder
private func screenList(_ title: Phrase, _ lines: [Phrase]) -> HTML {
    let newest = lines.suffix(4)
    if !lines.isEmpty {
        p(.class("wall-head")) { title }
        ul {
            if newest.count < lines.count { li { "\(lines.count - newest.count) before these" } }
            for line in newest { li { line } }
        }
    }
}

/// What would tell the room who it is or where stays with those who have the case open.
private func forRoom(_ words: PrivateText?) -> String {
    words?.revealed ?? "read it in your own window"
}

/// Before the meeting: how to put up the screen so that nothing else is seen.
package func setUpScreenPage(_ frame: PageFrame, _ meeting: ID<Meeting>) -> HTML {
    layout(frame, title: "Set up the shared screen", backTo: At.meeting(meeting)) {
        heading("Set up the shared screen")
        p { "The room sees one window, and that window can show only what is agreed for it." }
        ol {
            li { "Turn off notifications on this computer." }
            li { "Open the shared screen in a window of its own." }
            li { "In the call, share that window. Do not share the whole desktop." }
            li { "Ask somebody in the call what they see. It must say “Next case shortly”." }
            li {
                "Check that nobody records or transcribes. Captions may be on; they are not kept."
            }
        }
        actionsRow {
            a(
                .class("button"), .href(At.sharedScreen(meeting)), .target("_blank"),
                .rel("noopener")
            ) { "Open the shared screen in a new window" }
        }
        p {
            "It goes blank by itself at every change of case, and shows the next one when the "
            "chair presses Show."
        }
    }
}
