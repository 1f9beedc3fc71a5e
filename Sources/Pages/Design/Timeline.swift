package import Casework
package import Markup

/// One thing that happened in a case.
package struct TimelineEntry: Sendable {
    let at: WallTime
    let words: Phrase
    /// Who did it, as the reader may know them.
    let by: String
    let content: HTML

    package init(
        at: WallTime, _ words: Phrase, by: String, @HTMLBuilder content: () -> HTML = { .empty }
    ) {
        self.at = at
        self.words = words
        self.by = by
        self.content = content()
    }
}

/// What happened, newest day first and in the order of the day within it.
package func timeline(
    _ entries: [TimelineEntry], today: CalendarDate, _ level: HeadingLevel = .three
) -> HTML {
    let days = Dictionary(grouping: entries, by: \.at.day).sorted { $0.key > $1.key }
    return div(.class("timeline")) {
        for (day, entries) in days {
            section {
                heading(day.heading(on: today), level)
                ol { for entry in entries.sorted(by: { $0.at < $1.at }) { timelineRow(entry) } }
            }
        }
    }
}

private func timelineRow(_ entry: TimelineEntry) -> HTML {
    li {
        p {
            strong { entry.words }
            " "
            span(.class("hint")) {
                data(entry.by)
                ", "
                time(.datetime(entry.at.machineText)) { entry.at.time.words }
            }
        }
        entry.content
    }
}

extension WallTime {
    /// As machines read it: 2026-11-26T09:30.
    var machineText: String {
        let (hour, minute) = (time.hour, time.minute)
        return "\(day)T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
