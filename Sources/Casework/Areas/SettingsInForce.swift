/// The version of an area's settings by which something is judged on a day.
package struct SettingsInForce: Sendable, Hashable {
    package let settings: AreaSettings
    package let from: CalendarDate
    /// Its place in the order in which the area adopted them, from 1; 0 when it adopted none.
    package let number: Int

    package init(_ settings: AreaSettings, from: CalendarDate, number: Int) {
        self.settings = settings
        self.from = from
        self.number = number
    }
}

/// One version of an area's settings as its history tells it, with what it took the place of.
package struct SettingsVersion: Sendable, Hashable {
    package let number: Int
    package let adopted: SettingsAdopted
    /// What would have held from that day; nothing for the settings an area began with.
    package let former: AreaSettings?
    /// Whether a later one begins on the same day, so that this one never held or will hold.
    package let isReplaced: Bool
}

extension Area {
    /// The version in force on a day; the latest adopted of those that begin on the same day.
    ///
    /// Before the first of them the first is taken, because a day may be asked for that lies
    /// before the area began to use the program.
    package func settingsVersion(on day: CalendarDate) -> SettingsInForce {
        let begun = adopted.enumerated().filter { $0.element.from <= day }
        let latest = begun.map(\.element.from).max()
        let inForce = begun.last { $0.element.from == latest }
        guard let (index, version) = inForce ?? adopted.enumerated().first(where: { _ in true })
        else { return SettingsInForce(AreaSettings(), from: day, number: 0) }
        return SettingsInForce(version.settings, from: version.from, number: index + 1)
    }

    package func settings(on day: CalendarDate) -> AreaSettings {
        settingsVersion(on: day).settings
    }

    /// The versions that begin after a day and will come into force as things stand.
    package func settingsComing(after day: CalendarDate) -> [SettingsInForce] {
        Set(adopted.map(\.from)).filter { $0 > day }.sorted().map(settingsVersion)
    }

    /// Every version, in the order in which they were adopted.
    package var settingsHistory: [SettingsVersion] {
        var told = Area()
        return adopted.enumerated().map { index, version in
            let former = told.adopted.isEmpty ? nil : told.settings(on: version.from)
            told.apply(.settingsAdopted(version))
            let isReplaced = adopted.dropFirst(index + 1).contains { $0.from == version.from }
            return SettingsVersion(
                number: index + 1, adopted: version, former: former, isReplaced: isReplaced)
        }
    }
}
