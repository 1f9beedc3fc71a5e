package import Casework
package import Markup

/// Where a window of a meeting is: which meeting, and the case that it shows.
package struct LivePlace: Sendable {
    /// What stands in the window.
    package enum Shown: Sendable, Hashable {
        case between
        case caseFile(ID<CaseFile>)
        /// Nothing, because somebody shares a window that others must not see.
        case veiled

        package init(_ sitting: SittingBriefing) {
            if sitting.isVeiled {
                self = .veiled
            } else {
                self = sitting.currentCase.map(Shown.caseFile) ?? .between
            }
        }

        /// As it stands in the address of the stream.
        package init(word: String) {
            if word == "veiled" {
                self = .veiled
            } else {
                self = ID<CaseFile>(word).map(Shown.caseFile) ?? .between
            }
        }

        package var word: String {
            switch self {
            case .between: "between"
            case .caseFile(let id): id.description
            case .veiled: "veiled"
            }
        }
    }

    package let meeting: ID<Meeting>
    package let window: LiveWindow
    package let shown: Shown
    package let now: Instant

    package init(_ meeting: ID<Meeting>, _ window: LiveWindow, _ shown: Shown, now: Instant) {
        self.meeting = meeting
        self.window = window
        self.shown = shown
        self.now = now
    }
}

/// What a window needs to follow its meeting: where the news come from, whether they do, and that
/// the meeting has gone on to another case. It stands right under the page's heading.
package func liveStrip(_ place: LivePlace) -> HTML {
    group {
        veil(place.shown == .veiled, place.window, of: place.meeting)
        div(.id("moved"), .class("moved")) { HTML.empty }
        p(
            .id("state"), .class("state"),
            .data(
                "live",
                At.live(place.meeting, place.window, query: [("at", place.shown.word)]).address),
            .data("served", "\(place.now.milliseconds)")
        ) { HTML.empty }
        // The desk has a status line of its own.
        if place.window == .chair || place.window == .seat {
            p(.class("unseen"), .role("status")) { HTML.empty }
        }
        updateLink(to: place.window.page(of: place.meeting))
    }
}

/// Over everything while every window is blank; what was typed below it stays as it was.
package func veil(_ isDown: Bool, _ window: LiveWindow, of meeting: ID<Meeting>) -> HTML {
    div(.id("veil"), .class("veil")) {
        if isDown {
            if window == .chair {
                p { "Nothing is shown at the moment, in any window, until you go on." }
            } else {
                p { "Nothing is shown at the moment. The chair goes on in a minute." }
            }
            p { link("Look again", to: window.page(of: meeting)) }
        }
    }
}

/// That the meeting has gone on: a link, because nobody is moved while she writes.
package func movedNotice(to place: Int?, _ window: LiveWindow, of meeting: ID<Meeting>) -> HTML {
    div(.id("moved"), .class("moved")) {
        p {
            if let place {
                "The meeting has moved to case \(place). "
                a(.href(window.page(of: meeting))) { "Go to case \(place)" }
            } else {
                "The meeting has moved on. "
                a(.href(window.page(of: meeting))) { "Go on" }
            }
        }
    }
}

/// What is said aloud when the meeting goes on.
package func movedSentence(to place: Int?) -> Phrase {
    place.map { "The meeting has moved to case \($0)." } ?? "The meeting has moved on."
}
