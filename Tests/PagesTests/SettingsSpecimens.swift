@testable import Casework
@testable import Pages

/// An invented area's settings, as pages of these tests tell them.
enum SettingsSpecimen {
    static let names = InstrumentNames(
        InstrumentShelf([
            RiskInstrument(
                code: "checklist-24", version: "1", title: "Checklist of 24 questions", groups: []),
            RiskInstrument(
                code: "police-27", version: "1", title: "Police checklist", groups: []),
            RiskInstrument(
                code: "stalking-11", version: "1", title: "Stalking questions",
                opensOnPrompts: ["stalking"], groups: []),
        ]), on: today)

    static let begins = CalendarDate(dayNumber: 20_458)
    static let later = today.adding(days: 20)

    /// An area that began in January, and will meet weekly in December.
    static let area: Area = {
        var area = Area()
        area.apply(.established(AreaEstablished(name: "Northbridge", stamp: stamp(begins))))
        for (settings, from, on) in [
            (AreaSettings(), begins, begins), (weekly, later, today),
        ] {
            area.apply(
                .settingsAdopted(SettingsAdopted(settings: settings, from: from, stamp: stamp(on))))
        }
        return area
    }()

    static let weekly = AreaSettings(cadence: .weekly, daysToHearing: 14)

    static func told(mayChange: Bool = true, of area: Area = area) -> SettingsTold {
        SettingsTold(
            today: area.settingsVersion(on: today), coming: area.settingsComing(after: today),
            history: area.settingsHistory, adopters: [2: "Dana Okafor"], names: names,
            mayChange: mayChange)
    }

    static let presets = [
        AreaPreset(
            code: "weekly-urban", title: "Weekly, in a city", about: "A meeting every week.",
            settings: weekly)
    ]

    static let clock: WallClock = {
        WallTime(
            CalendarDate(dayNumber: Int($0.milliseconds / 86_400_000)), TimeOfDay(minutes: 600))
    }

    private static func stamp(_ day: CalendarDate) -> Stamp {
        Stamp(
            Occasion(
                by: .system, at: Instant(milliseconds: Int64(day.dayNumber) * 86_400_000),
                today: day))
    }
}
