import Specimens
import Testing

@testable import Casework

@Suite struct AdoptSettingsTests {
    private let weekly = AreaSettings(cadence: .weekly)
    private let longer = AreaSettings(repeatRule: RepeatRule(windowMonths: 18), flagMonths: 18)
    private let december = day("2026-12-01")

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

    @Test func `a change that changes nothing is refused`() throws {
        try given(Specimen.establishedArea())
            .when(AdoptSettings(longer, only: [.words, .law], from: december))
            .thenRefused(.changesNothing)
        try given(Specimen.establishedArea()).when(AdoptSettings(AreaSettings(), from: december))
            .thenRefused(.changesNothing)
    }

    @Test func `a change written before somebody else's is refused`() throws {
        let area = try Specimen.establishedArea().after(
            AdoptSettings(weekly, from: december.adding(days: 9)), on: Specimen.occasion())
        given(area).when(AdoptSettings(longer, from: december, versionsSeen: 1))
            .thenRefused(.changedMeanwhile)
        let seen = area.record.settingsHistory.count
        given(area).when(AdoptSettings(longer, from: december, versionsSeen: seen))
            .then(
                .settingsAdopted(
                    SettingsAdopted(settings: longer, from: december, stamp: stamp())))
    }

    @Test func `a first day years ahead is a slip`() throws {
        let area = try Specimen.establishedArea()
        let last = Specimen.meetsOn.adding(months: 24)
        given(area).when(AdoptSettings(longer, from: last.adding(days: 1)))
            .thenRefused(.beginsTooFarAhead)
        given(area).when(AdoptSettings(longer, from: last))
            .then(.settingsAdopted(SettingsAdopted(settings: longer, from: last, stamp: stamp())))
    }

    @Test func `settings that no area could work with are refused by name`() throws {
        let absurd = AreaSettings(caseCapacity: .max)
        let fault = SettingFault(.caseCapacity, .outside(1...60))
        try given(Specimen.establishedArea()).when(AdoptSettings(absurd, from: december))
            .thenRefused(.cannotBeWorkedWith(fault))
    }
}
