import Casework
import Markup

/// What one version of an area's settings says otherwise than another, line by line.
struct SettingsDifference {
    struct Line {
        let key: Phrase
        let former: [Phrase]
        let now: [Phrase]
    }

    let lines: [Line]

    init(from former: AreaSettings, to settings: AreaSettings, _ names: InstrumentNames) {
        lines = SettingsGroup.allCases.flatMap(\.rows).compactMap { row in
            let (before, after) = (row.words(former, names), row.words(settings, names))
            return before == after ? nil : Line(key: row.key, former: before, now: after)
        }
    }

    /// Each line with what it said before below it; of lists only what came and what went.
    var html: HTML {
        guard !lines.isEmpty else { return p { "Nothing that is shown here changes." } }
        return summaryList(lines.map { line in SummaryRow(line.key) { div { line.html } } })
    }
}

extension SettingsDifference.Line {
    @HTMLBuilder var html: HTML {
        if let now = only(now), let former = only(former) {
            p { strong { now } }
            hintText("Until then: \(former)")
        } else {
            changed("Comes in:", now.filter { !former.contains($0) })
            changed("Goes out:", former.filter { !now.contains($0) })
        }
    }

    private func only(_ words: [Phrase]) -> Phrase? { words.count == 1 ? words.first : nil }

    private func changed(_ words: Phrase, _ items: [Phrase]) -> HTML {
        guard !items.isEmpty else { return .empty }
        return group {
            p { words }
            ul { for item in items { li { item } } }
        }
    }
}
