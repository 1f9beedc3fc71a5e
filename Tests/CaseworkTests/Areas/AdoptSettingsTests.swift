import Specimens
import Testing

@testable import Casework

@Suite struct AdoptSettingsTests {
    private let weekly = AreaSettings(cadence: .weekly)

    @Test func `an area adopts settings from today or a later day`() throws {
        let area = try Specimen.establishedArea()
        for from in [Specimen.meetsOn, Specimen.meetsOn.adding(days: 40)] {
            given(area).when(AdoptSettings(weekly, from: from))
                .then(
                    .settingsAdopted(
                        SettingsAdopted(settings: weekly, from: from, stamp: stamp())))
        }
    }

    @Test func `an area that was never set up has no settings to change`() {
        given(new: Area.self).when(AdoptSettings(weekly, from: Specimen.meetsOn))
            .thenRefused(.noSuchArea)
    }

    @Test func `what was decided yesterday stays as it was`() throws {
        let yesterday = Specimen.meetsOn.adding(days: -1)
        try given(Specimen.establishedArea()).when(AdoptSettings(weekly, from: yesterday))
            .thenRefused(.beginsInThePast)
    }
}
