package import Casework
package import Markup

/// The minutes of one case, a document of its own.
package func caseMinutesPage(
    _ frame: PageFrame, _ briefing: MinutesPaperBriefing, notice: MeetingNotice? = nil,
    today: CalendarDate, clock: WallClock
) -> HTML {
    let (meeting, reference) = (briefing.meeting.id, briefing.reference)
    return layout(
        frame, title: "Minutes of case \(reference)", backTo: At.minutes(meeting), width: .wide
    ) {
        heading("Minutes of case \(reference)", above: briefing.meeting.title)
        statusLine(notice?.words)
        versions(briefing, clock)
        minutesBody(briefing, today, clock, mayCorrect: briefing.mayCorrect)
        p {
            link(
                "Print view",
                to: At.caseMinutes(meeting, briefing.file.id, query: printed(briefing)))
        }
    }
}

/// The version that is looked at, and no other, goes on paper.
private func printed(_ briefing: MinutesPaperBriefing) -> [(StaticString, String)] {
    var query: [(StaticString, String)] = [("print", "yes")]
    if briefing.version > 0 { query.append(("version", "\(briefing.version)")) }
    return query
}

/// The same on paper; fetching it is what is recorded (SR-13).
package func caseMinutesPaper(
    _ frame: PageFrame, _ briefing: MinutesPaperBriefing, today: CalendarDate, clock: WallClock
) -> HTML {
    printLayout(
        frame, title: "Minutes of case \(briefing.reference)",
        backTo: At.caseMinutes(briefing.meeting.id, briefing.file.id)
    ) {
        heading("Minutes of case \(briefing.reference)", above: briefing.meeting.title)
        doNotPassOn()
        p { standing(briefing, clock) }
        minutesBody(briefing, today, clock, mayCorrect: false)
    }
}

/// Every case of a meeting, each on a sheet of its own, for those who convene.
package func wholeMinutesPaper(
    _ frame: PageFrame, _ meeting: MeetingLine, _ cases: [MinutesPaperBriefing],
    today: CalendarDate, clock: WallClock
) -> HTML {
    printLayout(frame, title: "Minutes", backTo: At.minutes(meeting.id)) {
        heading("Minutes", above: meeting.title)
        doNotPassOn()
        for one in cases {
            section(.class("sheet")) {
                heading("Case \(one.reference)", .two)
                p { standing(one, clock) }
                minutesBody(one, today, clock, mayCorrect: false, below: .three)
            }
        }
    }
}

func doNotPassOn() -> HTML {
    p { "Do not copy or pass on. Keep it where only those who may see it can reach it." }
}

extension MinutesPaperBriefing {
    var reference: String { file.outline.reference.description }
}

private func standing(_ briefing: MinutesPaperBriefing, _ clock: WallClock) -> Phrase {
    guard briefing.version > 0, briefing.versions.indices.contains(briefing.version - 1) else {
        return "Not approved by the chair yet."
    }
    let at = clock(briefing.versions[briefing.version - 1])
    return "Version \(briefing.version), approved by the chair on \(at.words)."
}

private func versions(_ briefing: MinutesPaperBriefing, _ clock: WallClock) -> HTML {
    group {
        p { standing(briefing, clock) }
        if briefing.versions.count > 1 || (briefing.version == 0 && !briefing.versions.isEmpty) {
            p {
                "Every version is kept: "
                for (index, _) in briefing.versions.enumerated() {
                    if index > 0 { ", " }
                    link(
                        "version \(index + 1)",
                        to: At.caseMinutes(
                            briefing.meeting.id, briefing.file.id,
                            query: [("version", String(index + 1))]))
                }
                "."
            }
        }
    }
}
