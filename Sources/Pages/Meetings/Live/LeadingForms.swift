package import Casework
package import Markup

/// The forms by which the chair or the desk leads the meeting on; the same in both windows.
package struct LeadingForms: Sendable {
    package let meeting: ID<Meeting>
    package let sitting: SittingBriefing
    package let window: LiveWindow
    package let token: String

    package init(
        _ meeting: ID<Meeting>, _ sitting: SittingBriefing, from window: LiveWindow, token: String
    ) {
        self.meeting = meeting
        self.sitting = sitting
        self.window = window
        self.token = token
    }

    /// One press for each stage; the one that the meeting is at is pressed already.
    package var stages: HTML {
        let stages = MeetingStage.allCases.filter {
            $0.isOfACase == (sitting.currentCase != nil)
        }
        return leading(to: At.enterStage(meeting), "Stage", "stages") {
            for stage in stages {
                choice("stage", stage.rawValue, stage.words, isOn: sitting.stage == stage)
            }
        }
    }

    /// Show, blank, and blank for everybody.
    package var screen: HTML {
        leading(to: At.setScreen(meeting), "Shared screen", "screens") {
            if sitting.currentCase != nil {
                choice("screen", SharedScreen.caseOnTheTable, "Show the case")
            }
            choice("screen", SharedScreen.agenda, "Show the agenda")
            choice("screen", SharedScreen.blank, sitting.isVeiled ? "Go on" : "Blank")
            if !sitting.isVeiled {
                button(
                    "Blank all windows", .danger, name: "screen",
                    value: SharedScreen.nothingAnywhere.rawValue)
            }
        }
    }

    package var pause: HTML {
        buttonForm(
            sitting.isOnBreak ? "End the break" : "Take a break", to: At.pause(meeting),
            token: token,
            sending: [("pause", sitting.isOnBreak ? "end" : "take"), ("from", window.rawValue)])
    }

    /// What the room sees, in red while it sees anything of a case; in a break it sees nothing.
    package func screenLine(place: Int?) -> HTML {
        let screen = sitting.isOnBreak ? SharedScreen.blank : sitting.screen
        return p(.class(screen == .caseOnTheTable ? "on-screen shown" : "on-screen")) {
            if screen == .caseOnTheTable, let place {
                strong { "Shared screen is showing case \(place)" }
            } else {
                screen.words
            }
        }
    }

    func leading(
        to address: Link, _ words: Phrase, _ look: StaticString,
        @HTMLBuilder content: () -> HTML
    ) -> HTML {
        form(.method(.post), .action(address), .autocomplete("off"), .class("leading")) {
            hidden("token", token)
            hidden("from", window.rawValue)
            div(.class(look), .role("group"), .ariaLabel(words)) { content() }
        }
    }

    func choice(_ name: String, _ value: String, _ words: Phrase, isOn: Bool) -> HTML {
        button(
            .type("submit"), .class(isOn ? "button" : "button secondary"), .name(name),
            .value(value), .ariaPressed(isOn)
        ) { words }
    }

    private func choice(_ name: String, _ screen: SharedScreen, _ words: Phrase) -> HTML {
        choice(name, screen.rawValue, words, isOn: sitting.screen == screen)
    }
}

/// How long the case has been on the table, in words; the seconds are for the eye alone.
package func clockPart(_ pace: MeetingPace?, began: Instant?) -> HTML {
    div(.id("clock"), .class("clock")) {
        if let pace {
            p {
                span { pace.usedWords }
                if let began {
                    span(
                        .class("seconds"), .ariaHidden, .data("began", "\(began.milliseconds)"),
                        .data("minutes", "\(pace.budget)")
                    ) { HTML.empty }
                }
                if pace.isOver {
                    " "
                    tag("Over time", .amber)
                }
            }
            if let used = pace.used {
                progress(
                    .value(min(used, pace.budget)), .max(pace.budget),
                    .ariaLabel("Minutes used for this case")
                ) { HTML.empty }
            }
            p(.class("hint")) { pace.forecastWords }
        }
    }
}

/// In order: who brought the case, the advice service, and then the others.
package func speakersPart(
    _ agencies: [MeetingAgency], first: [String], _ forms: LeadingForms
) -> HTML {
    let here = agencies.filter { forms.sitting.isInTheRoom($0.agency) }
    let ordered = here.filter { first.contains($0.name) } + here.filter { !first.contains($0.name) }
    return div(.id("speakers")) {
        heading("Who speaks", .two)
        if ordered.isEmpty {
            p(.class("hint")) { "Nobody is recorded as here. " }
        } else {
            forms.leading(to: At.nameSpeaker(forms.meeting), "Who speaks", "speakers") {
                for agency in ordered { speaker(agency, forms) }
            }
        }
    }
}

private func speaker(_ agency: MeetingAgency, _ forms: LeadingForms) -> HTML {
    let isOn = forms.sitting.speaker == agency.agency
    return button(
        .type("submit"), .class(isOn ? "button" : "button secondary"), .name("agency"),
        .value(agency.agency.description), .ariaPressed(isOn)
    ) {
        data(agency.name)
        if forms.sitting.spoken.contains(agency.agency) { span(.class("spoke")) { " spoke" } }
    }
}
