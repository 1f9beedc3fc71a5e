/// An area changes its rules from a day on; what was decided before stays as it was.
package struct AdoptSettings: Decision {
    package let settings: AreaSettings
    package let from: CalendarDate

    package init(_ settings: AreaSettings, from: CalendarDate) {
        self.settings = settings
        self.from = from
    }

    package enum Refusal: Error, Equatable { case noSuchArea, beginsInThePast }

    package func decide(given area: Area, on occasion: Occasion) throws(Refusal) -> [AreaEvent] {
        guard area.isEstablished else { throw .noSuchArea }
        guard from >= occasion.today else { throw .beginsInThePast }
        let stamp = Stamp(occasion)
        return [.settingsAdopted(SettingsAdopted(settings: settings, from: from, stamp: stamp))]
    }
}
