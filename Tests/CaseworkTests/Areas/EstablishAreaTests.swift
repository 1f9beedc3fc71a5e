import Specimens
import Testing

@testable import Casework

@Suite struct EstablishAreaTests {
    private let settings = AreaSettings(agendaLeadDays: 8)
    private let beginning = Specimen.systemOccasion(on: Specimen.areaBegins)

    @Test func `an area begins with a name and its first settings, in force the same day`() {
        let stamp = Stamp(beginning)
        given(new: Area.self)
            .when(EstablishArea(name: "Sampleshire", settings: settings), on: beginning)
            .then(
                .established(AreaEstablished(name: "Sampleshire", stamp: stamp)),
                .settingsAdopted(
                    SettingsAdopted(settings: settings, from: Specimen.areaBegins, stamp: stamp)))
    }

    @Test func `an area is not set up twice`() throws {
        try given(Specimen.establishedArea())
            .when(EstablishArea(name: "Sampleshire", settings: settings))
            .thenRefused(.alreadyEstablished)
    }

    @Test func `an area has a name`() {
        given(new: Area.self).when(EstablishArea(name: "", settings: settings))
            .thenRefused(.nameIsMissing)
    }

    @Test func `an area does not begin with settings that nobody could work with`() {
        let absurd = AreaSettings(daysToHearing: .max)
        given(new: Area.self).when(EstablishArea(name: "Sampleshire", settings: absurd))
            .thenRefused(.cannotBeWorkedWith(SettingFault(.daysToHearing, .outside(1...90))))
    }
}
