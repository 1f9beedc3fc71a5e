package import Casework
package import Markup

/// Where a coordinator changes one subject of the settings.
package func changeSettingsPage(
    _ frame: PageFrame, _ group: SettingsGroup, entered: Entered, names: InstrumentNames
) -> HTML {
    layout(
        frame, title: "Change: \(group.words)", problems: entered.problems,
        backTo: At.settings()
    ) {
        heading("Change: \(group.words)", above: "Settings")
        p { "Nothing changes until you have seen what would change and agreed to it." }
        form(to: At.changeSettings(group), token: frame.token, asksBeforeLeaving: true) {
            for row in group.rows { row.draw(entered, names) }
            dateInput(SettingsForm.from, entered)
            button("See what would change")
        }
    }
}

/// Where a coordinator takes settings over from those that come with the program.
package func settingsFromPresetPage(
    _ frame: PageFrame, among presets: [AreaPreset], entered: Entered
) -> HTML {
    let words: Phrase = "Start from another area’s settings"
    return layout(frame, title: words, problems: entered.problems, backTo: At.settings()) {
        heading(words, above: "Settings")
        p { "You see what would change before anything does, and can change it further later." }
        form(to: At.settingsFromPreset(), token: frame.token) {
            radios(PresetForm.preset, among: PresetForm.choices(presets), entered)
            checkboxes(PresetForm.groups, entered)
            dateInput(SettingsForm.from, entered)
            button("See what would change")
        }
    }
}

/// What a change would do, shown before it is adopted.
package struct SettingsPreview: Sendable {
    package struct Step: Sendable {
        let from: CalendarDate
        let former: AreaSettings
        let settings: AreaSettings

        package init(from: CalendarDate, former: AreaSettings, settings: AreaSettings) {
            self.from = from
            self.former = former
            self.settings = settings
        }
    }

    let steps: [Step]
    let versionsSeen: Int
    /// Where the answers were posted, and go again.
    let address: Link
    /// The answers as they were typed.
    let fields: FormFields

    package init(steps: [Step], versionsSeen: Int, address: Link, fields: FormFields) {
        self.steps = steps
        self.versionsSeen = versionsSeen
        self.address = address
        self.fields = fields
    }
}

/// The last look before settings change: what, from when, and what it does to later changes.
package func checkSettingsPage(
    _ frame: PageFrame, _ preview: SettingsPreview, names: InstrumentNames, today: CalendarDate
) -> HTML {
    layout(frame, title: "Check what changes", backTo: At.settings()) {
        heading("Check what changes", above: "Settings")
        for (index, step) in preview.steps.enumerated() {
            heading("From \(step.from.words(near: today))", .two)
            if index > 0 {
                p { "Another change begins on this day. From then on both hold." }
            }
            SettingsDifference(from: step.former, to: step.settings, names).html
        }
        insetText {
            p {
                "What is sent or decided before that day stays judged by the settings "
                "of its own day."
            }
        }
        form(to: preview.address, token: frame.token) {
            for (name, value) in preview.answers { hidden(name, value) }
            actionsRow {
                button("Adopt this change", name: "seen", value: "\(preview.versionsSeen)")
                button("Go back to the answers", .secondary, name: "again")
            }
        }
    }
}

extension SettingsPreview {
    /// What is sent again: the answers, without the token and without the buttons.
    fileprivate var answers: [(String, String)] {
        fields.all.filter { !["token", "seen", "again"].contains($0.key) }
            .sorted { $0.key < $1.key }
    }
}
