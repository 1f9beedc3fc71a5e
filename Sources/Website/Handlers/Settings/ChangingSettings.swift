import Casework
import Markup
import Pages
import UseCases

@Sendable
func showSettings(_ visit: Visit) async throws -> Answer {
    let told = try await visit.office.settingsTold(for: visit.reader)
    let page = SettingsTold(
        today: told.today, coming: told.coming, history: told.history, adopters: told.adopters,
        names: visit.instrumentNames, mayChange: visit.reader.holds(anyOf: [.coordinator]))
    return .page(
        settingsPage(
            try await visit.frame(), page, hasAdopted: visit.query.isTicked("adopted"),
            today: visit.today, clock: visit.london.wallTime))
}

@Sendable
func showChangeSettings(_ visit: Visit, _ group: SettingsGroup) async throws -> Answer {
    let settings = try await visit.office.settings(on: visit.today, for: visit.reader)
    return try await changePage(visit, group, SettingsForm.stored(group, settings))
}

/// Posted three times over: to see what would change, to go back to the answers, and to adopt.
@Sendable
func changeSettings(_ visit: Visit, _ group: SettingsGroup) async throws -> Answer {
    if visit.fields.isTicked("again") {
        return try await changePage(visit, group, Entered(visit.fields))
    }
    let former = try await visit.office.settings(on: visit.today, for: visit.reader)
    switch SettingsForm.read(group, visit.fields, changing: former, today: visit.today) {
    case .problems(let problems):
        return try await changePage(visit, group, Entered(visit.fields, problems), status: 422)
    case .value(let change):
        let proposed = ProposedSettings(
            settings: change.settings, groups: [group], from: change.from,
            address: At.changeSettings(group))
        return try await proceed(visit, proposed) { problem in
            try await changePage(visit, group, Entered(visit.fields, [problem]), status: 409)
        }
    }
}

@Sendable
func showSettingsFromPreset(_ visit: Visit) async throws -> Answer {
    try await presetPage(visit, PresetForm.usual)
}

@Sendable
func takeSettingsFromPreset(_ visit: Visit) async throws -> Answer {
    if visit.fields.isTicked("again") { return try await presetPage(visit, Entered(visit.fields)) }
    let presets = visit.office.library.presets
    switch PresetForm.read(visit.fields, among: presets, today: visit.today) {
    case .problems(let problems):
        return try await presetPage(visit, Entered(visit.fields, problems), status: 422)
    case .value(let choice):
        let proposed = ProposedSettings(
            settings: choice.preset.settings, groups: choice.groups, from: choice.from,
            address: At.settingsFromPreset())
        return try await proceed(visit, proposed) { problem in
            try await presetPage(visit, Entered(visit.fields, [problem]), status: 409)
        }
    }
}

/// Settings that a coordinator wants, read from either form.
private struct ProposedSettings {
    let settings: AreaSettings
    let groups: Set<SettingsGroup>
    let from: CalendarDate
    let address: Link
}

/// The page that says what would change; or, when she has seen that, the change itself.
private func proceed(
    _ visit: Visit, _ proposed: ProposedSettings, otherwise: (Problem) async throws -> Answer
) async throws -> Answer {
    guard visit.fields.holds("seen") else {
        return try await checkPage(visit, proposed, otherwise: otherwise)
    }
    // A number that was tampered with is no version, which is what the rule then says.
    let seen = Int(visit.fields["seen"]) ?? -1
    let result = try await visit.office.adoptSettings(
        proposed.settings, only: proposed.groups, from: proposed.from, versionsSeen: seen,
        by: visit.reader)
    switch result {
    case .success: return .seeOther(At.settings(query: [("adopted", "yes")]))
    case .failure(let refused): return try await otherwise(SettingsForm.refused(refused))
    }
}

private func checkPage(
    _ visit: Visit, _ proposed: ProposedSettings, otherwise: (Problem) async throws -> Answer
) async throws -> Answer {
    let tried = try await visit.office.tryOut(
        proposed.settings, only: proposed.groups, from: proposed.from, for: visit.reader)
    switch tried {
    case .failure(let refused): return try await otherwise(SettingsForm.refused(refused))
    case .success(let change):
        let preview = SettingsPreview(
            steps: change.steps.map {
                SettingsPreview.Step(from: $0.from, former: $0.former, settings: $0.settings)
            },
            versionsSeen: change.versionsSeen, address: proposed.address, fields: visit.fields)
        return .page(
            checkSettingsPage(
                try await visit.frame(), preview, names: visit.instrumentNames,
                today: visit.today))
    }
}

private func changePage(
    _ visit: Visit, _ group: SettingsGroup, _ entered: Entered, status: Int = 200
) async throws -> Answer {
    .page(
        changeSettingsPage(
            try await visit.frame(), group, entered: entered, names: visit.instrumentNames),
        status: status)
}

private func presetPage(
    _ visit: Visit, _ entered: Entered, status: Int = 200
) async throws -> Answer {
    .page(
        settingsFromPresetPage(
            try await visit.frame(), among: visit.office.library.presets, entered: entered),
        status: status)
}

extension Visit {
    fileprivate var instrumentNames: InstrumentNames {
        InstrumentNames(office.library.instruments, on: today)
    }
}
