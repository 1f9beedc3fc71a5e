package import Casework
import Markup

/// What a coordinator changes in one subject of the settings, and from when.
package enum SettingsForm {
    /// The settings with her changes in them, and the day from which they hold.
    package typealias Change = (settings: AreaSettings, from: CalendarDate)

    static let from = DateQuestion(
        "from", "From which day?",
        hint: "Today or later. What was decided before stays as it was.",
        missing: "Enter the day from which the change holds", called: "The first day",
        period: .future)

    package static func read(
        _ group: SettingsGroup, _ fields: FormFields, changing former: AreaSettings,
        today: CalendarDate
    ) -> FormReading<Change> {
        var problems: [Problem] = []
        var settings = former
        for row in group.rows { row.read(fields, &settings, &problems) }
        let from = from.read(fields, today: today, into: &problems)
        return FormReading(from.map { (settings, $0) }, problems)
    }

    package static func stored(_ group: SettingsGroup, _ settings: AreaSettings) -> Entered {
        .stored(group.rows.map { $0.stored(settings) })
    }

    /// A rule's no stands at the setting that it is about, or at the day.
    package static func refused(_ refused: Refused) -> Problem {
        switch refused.reason as? AdoptSettings.Refusal {
        case .cannotBeWorkedWith(let fault): .refused(refused, at: fault.setting.field)
        case .beginsInThePast, .beginsTooFarAhead: .refused(refused, at: from.dayName)
        default: .refused(refused)
        }
    }
}

extension Setting {
    fileprivate var field: String { self == .lawfulBases ? "law-article6" : rawValue }
}

extension SettingsGroup {
    var rows: [SettingRow] {
        switch self {
        case .meetings: meetingRows
        case .grounds: groundRows
        case .repeats: repeatRows
        case .times: timeRows
        case .referralForm: referralFormRows
        case .law: lawRows
        case .names: nameRows
        case .words: wordRows
        }
    }
}

/// What a coordinator takes over from settings that come with the program, and from when.
package enum PresetForm {
    package typealias Choice = (
        preset: AreaPreset, groups: Set<SettingsGroup>, from: CalendarDate
    )

    static let preset = PickQuestion(
        "preset", "Whose settings do you want to start from?", missing: "Select settings")
    static let groups = TicksQuestion<SettingsGroup>(
        "take", "What do you want to take over?",
        hint: "Your own reasons in law and your own words stay unless you tick them.",
        missing: "Select what to take over"
    ) { $0.words }

    package static func read(
        _ fields: FormFields, among presets: [AreaPreset], today: CalendarDate
    ) -> FormReading<Choice> {
        var problems: [Problem] = []
        let code = preset.read(fields, among: choices(presets), into: &problems)
        let groups = groups.read(fields, into: &problems)
        let from = SettingsForm.from.read(fields, today: today, into: &problems)
        guard let chosen = presets.first(where: { $0.code == code }), let groups, let from else {
            return FormReading(nil, problems)
        }
        return FormReading((chosen, Set(groups), from), problems)
    }

    /// At first everything is ticked but what an area words for itself.
    package static var usual: Entered {
        .stored(
            groups.answer(
                SettingsGroup.allCases.filter { !SettingsGroup.areasOwn.contains($0) }))
    }

    static func choices(_ presets: [AreaPreset]) -> [Pages.Choice] {
        presets.map { Pages.Choice($0.code, data: $0.title, hint: "\($0.about)") }
    }
}
