package import Casework
package import Markup

/// What a page of settings shows: what holds, what is to come, and how it came about.
package struct SettingsTold: Sendable {
    let today: SettingsInForce
    let coming: [SettingsInForce]
    let history: [SettingsVersion]
    /// Who adopted a version, by its number.
    let adopters: [Int: String]
    let names: InstrumentNames
    let mayChange: Bool

    package init(
        today: SettingsInForce, coming: [SettingsInForce], history: [SettingsVersion],
        adopters: [Int: String], names: InstrumentNames, mayChange: Bool
    ) {
        self.today = today
        self.coming = coming
        self.history = history
        self.adopters = adopters
        self.names = names
        self.mayChange = mayChange
    }
}

/// How an area works: its rules as they hold today, those to come, and their history.
package func settingsPage(
    _ frame: PageFrame, _ told: SettingsTold, hasAdopted: Bool = false, today: CalendarDate,
    clock: WallClock
) -> HTML {
    layout(frame, title: "Settings", width: .wide) {
        if hasAdopted { alert("The settings are changed.", .success) }
        heading("Settings")
        p {
            "Version \(told.today.number), in force since \(told.today.from.words). "
            "A referral is judged by the settings of the day on which it is sent."
        }
        if told.mayChange {
            actionsRow {
                buttonLink(
                    "Start from another area’s settings", to: At.settingsFromPreset(), .secondary)
            }
        }
        comingPart(told, today)
        heading("In force today", .two)
        cards { for group in SettingsGroup.allCases { card(group, told) } }
        historyPart(told, today, clock)
    }
}

private func card(_ group: SettingsGroup, _ told: SettingsTold) -> HTML {
    let change = Crumb("Change", At.changeSettings(group))
    return summaryCard(
        group.words, actions: told.mayChange ? [change] : [],
        rows: group.rows.map { row in
            let words = row.words(told.today.settings, told.names)
            return SummaryRow(row.key) { said(words) }
        })
}

/// One answer as it is; several are counted, and listed when asked for.
private func said(_ words: [Phrase]) -> HTML {
    if words.count == 1, let only = words.first { return .words(only) }
    guard !words.isEmpty else { return .words("None") }
    return helpDetails("\(words.count) on the list") {
        ul { for one in words { li { one } } }
    }
}

private func comingPart(_ told: SettingsTold, _ today: CalendarDate) -> HTML {
    let steps = zip([told.today] + told.coming, told.coming)
        .filter { former, next in former.settings != next.settings }
    return group {
        heading("To come", .two)
        if steps.isEmpty { p { "No change is adopted for a later day." } }
        for (former, next) in steps {
            heading("From \(next.from.words(near: today))", .three)
            SettingsDifference(from: former.settings, to: next.settings, told.names).html
        }
        if told.mayChange && !steps.isEmpty {
            hintText("To take a change back, set the former answer from the same day on.")
        }
    }
}

private func historyPart(
    _ told: SettingsTold, _ today: CalendarDate, _ clock: WallClock
) -> HTML {
    group {
        heading("History", .two)
        timeline(
            told.history.reversed().map { version in
                TimelineEntry(
                    at: clock(version.adopted.stamp.at), version.words(today),
                    by: told.adopters[version.number] ?? "set up by the operator"
                ) { changes(version, told.names) }
            }, today: today, .three)
    }
}

private func changes(_ version: SettingsVersion, _ names: InstrumentNames) -> HTML {
    guard let former = version.former else { return p { "The settings the area began with." } }
    let difference = SettingsDifference(from: former, to: version.adopted.settings, names)
    let count = difference.lines.count
    return helpDetails(counted(count, one: "1 setting", many: "\(count) settings")) {
        difference.html
    }
}

extension SettingsVersion {
    fileprivate func words(_ today: CalendarDate) -> Phrase {
        let from = adopted.from.words
        return isReplaced
            ? "Version \(number), from \(from), replaced by a later one of the same day"
            : "Version \(number), from \(from)"
    }
}
