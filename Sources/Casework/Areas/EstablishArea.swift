/// An operator sets an area up, with the settings it starts from.
package struct EstablishArea: Decision {
    package let name: String
    package let settings: AreaSettings

    package init(name: String, settings: AreaSettings) {
        self.name = name
        self.settings = settings
    }

    package enum Refusal: Error, Hashable {
        case alreadyEstablished, nameIsMissing
        case cannotBeWorkedWith(SettingFault)
    }

    package func decide(given area: Area, on occasion: Occasion) throws(Refusal) -> [AreaEvent] {
        guard !area.isEstablished else { throw .alreadyEstablished }
        guard !name.isEmpty else { throw .nameIsMissing }
        if let fault = settings.faults.first { throw .cannotBeWorkedWith(fault) }
        let stamp = Stamp(occasion)
        return [
            .established(AreaEstablished(name: name, stamp: stamp)),
            .settingsAdopted(
                SettingsAdopted(settings: settings, from: occasion.today, stamp: stamp)),
        ]
    }
}
