/// An area changes its rules from a day on; what was decided before stays as it was.
package struct AdoptSettings: Decision {
    package let settings: AreaSettings
    /// The subjects that change. What is already adopted for later takes over what changes, and
    /// keeps everything else. Without them the settings are adopted whole, until the next begin.
    package let groups: Set<SettingsGroup>?
    package let from: CalendarDate
    /// How many versions there were when the change was written; nil asks nothing.
    package let versionsSeen: Int?

    package init(
        _ settings: AreaSettings, only groups: Set<SettingsGroup>? = nil, from: CalendarDate,
        versionsSeen: Int? = nil
    ) {
        self.settings = settings
        self.groups = groups
        self.from = from
        self.versionsSeen = versionsSeen
    }

    package enum Refusal: Error, Hashable {
        case noSuchArea, beginsInThePast, beginsTooFarAhead, changesNothing, changedMeanwhile
        case cannotBeWorkedWith(SettingFault)
    }

    package func decide(given area: Area, on occasion: Occasion) throws(Refusal) -> [AreaEvent] {
        guard area.isEstablished else { throw .noSuchArea }
        if let versionsSeen, versionsSeen != area.settingsHistory.count {
            throw .changedMeanwhile
        }
        guard from >= occasion.today else { throw .beginsInThePast }
        guard from <= occasion.today.adding(months: 24) else { throw .beginsTooFarAhead }
        if let fault = settings.faults.first { throw .cannotBeWorkedWith(fault) }
        let changes = changes(to: area)
        guard !changes.isEmpty else { throw .changesNothing }
        let stamp = Stamp(occasion)
        return changes.map {
            .settingsAdopted(SettingsAdopted(settings: $0.settings, from: $0.from, stamp: stamp))
        }
    }

    /// What is adopted from which day: the change itself, then what it does to later versions.
    package func changes(to area: Area) -> [(settings: AreaSettings, from: CalendarDate)] {
        let former = area.settings(on: from)
        let now = groups.map { former.taking($0, from: settings) } ?? settings
        let later = groups == nil ? [] : area.settingsComing(after: from)
        let versions = later.map { version in
            (
                version.settings.taking(groups ?? [], from: now, whereItDiffersFrom: former),
                version.from, version.settings
            )
        }
        return ([(now, from, former)] + versions).filter { $0.0 != $0.2 }.map { ($0.0, $0.1) }
    }
}
