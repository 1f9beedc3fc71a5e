import Casework
import Pages
import UseCases

extension Site {
    /// How the area works: those who run it read its settings, and the coordinator changes them.
    mutating func addSettings() {
        get(At.settings, for: .roles(Office.settingsReaders), showSettings)
        get(At.changeSettings, for: .roles([.coordinator]), showChangeSettings)
        post(At.changeSettings, for: .roles([.coordinator]), changeSettings)
        get(At.settingsFromPreset, for: .roles([.coordinator]), showSettingsFromPreset)
        post(At.settingsFromPreset, for: .roles([.coordinator]), takeSettingsFromPreset)
    }
}
