package import Casework

/// Where an area's settings are read and changed.
extension At {
    package static let settings = root / "settings"
    package static let changeSettings = root / "settings" / "change" / SettingsGroup.self
    package static let settingsFromPreset = root / "settings" / "preset"
}

extension SettingsGroup: AddressPart {}
