package import Casework
import Records
import Storage

/// An area's settings as those who run it read them: now, to come, and how they came about.
package struct AreaSettingsTold: Sendable {
    package let today: SettingsInForce
    package let coming: [SettingsInForce]
    package let history: [SettingsVersion]
    /// Who adopted a version, by its number; nobody where the program itself did.
    package let adopters: [Int: String]
}

/// What a change of settings would do, told before it is made.
package struct SettingsChange: Sendable {
    package let groups: Set<SettingsGroup>
    package let from: CalendarDate
    /// For each day from which something changes, what would have held and what then holds.
    package let steps: [Step]
    package let versionsSeen: Int

    package struct Step: Sendable {
        package let from: CalendarDate
        package let former: AreaSettings
        package let settings: AreaSettings
    }
}

extension Office {
    package func settingsTold(for reader: Reader) async throws -> AreaSettingsTold {
        let names = try await accountNames()
        return try await look(reader) { errand in
            try errand.only(to: .readSettings)
            let area = try errand.ownArea()
            let adopters = area.settingsHistory.compactMap { version in
                version.adopted.stamp.by.account.flatMap { names[$0] }
                    .map { (version.number, $0) }
            }
            return AreaSettingsTold(
                today: area.settingsVersion(on: errand.occasion.today),
                coming: area.settingsComing(after: errand.occasion.today),
                history: area.settingsHistory,
                adopters: Dictionary(adopters) { first, _ in first })
        }
    }

    /// What holds on a day as things stand: where a change that begins then starts from.
    package func settings(on day: CalendarDate, for reader: Reader) async throws -> AreaSettings {
        try await look(reader) { errand in
            try errand.only(to: .changeSettings)
            return try errand.ownArea().settings(on: day)
        }
    }

    /// Asks the rule without doing anything, so that a person sees what she is about to change.
    package func tryOut(
        _ settings: AreaSettings, only groups: Set<SettingsGroup>, from day: CalendarDate,
        for reader: Reader
    ) async throws -> Result<SettingsChange, Refused> {
        try await look(reader) { errand in
            try errand.only(to: .changeSettings)
            let area = try errand.ownArea()
            if let fault = unheld(settings, groups, in: area.settings(on: day), from: day) {
                return .failure(fault)
            }
            let decision = AdoptSettings(settings, only: groups, from: day)
            do {
                _ = try decision.decide(given: area, on: errand.occasion)
            } catch {
                return .failure(Refused(error))
            }
            let steps = decision.changes(to: area).map { change in
                SettingsChange.Step(
                    from: change.from, former: area.settings(on: change.from),
                    settings: change.settings)
            }
            return .success(
                SettingsChange(
                    groups: groups, from: day, steps: steps,
                    versionsSeen: area.settingsHistory.count))
        }
    }

    /// The coordinator changes some subjects of her area's settings from a day on.
    package func adoptSettings(
        _ settings: AreaSettings, only groups: Set<SettingsGroup>, from day: CalendarDate,
        versionsSeen: Int?, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .changeSettings)
            let former = try errand.ownArea().settings(on: day)
            if let fault = unheld(settings, groups, in: former, from: day) {
                return .failure(fault)
            }
            let grant = try AccessPolicy.open(errand.area.id, by: reader)
            let decision = AdoptSettings(
                settings, only: groups, from: day, versionsSeen: versionsSeen)
            return try errand.desk.decide(
                decision, on: errand.area.id, in: errand.area.id, grant, errand.occasion
            ).mapError(Refused.init)
        }
    }

    /// A change to a checklist that the program does not hold would leave referrers without one.
    private func unheld(
        _ settings: AreaSettings, _ groups: Set<SettingsGroup>, in former: AreaSettings,
        from day: CalendarDate
    ) -> Refused? {
        guard groups.contains(.referralForm), settings.instrument != former.instrument,
            library.instruments.newest(settings.instrument, on: day) == nil
        else { return nil }
        return Refused(
            AdoptSettings.Refusal.cannotBeWorkedWith(SettingFault(.instrument, .notHeld)))
    }

    package static let settingsReaders: Set<Role> = [.coordinator, .chair, .administrator]
}

extension Errand {
    fileprivate func ownArea() throws -> Area {
        try desk.record(Area.self, area.id, AccessPolicy.open(area.id, by: reader))
    }
}
