import Foundation
import Specimens
import Testing

@testable import Casework

/// A coordinator changes one subject at a time; what is adopted for later takes the change over.
@Suite struct ChangingSomeSettingsTests {
    private let december = day("2026-12-01")
    private let january = day("2027-01-04")

    /// An area where meetings become weekly in January.
    private func area() throws -> Story<Area> {
        try Specimen.establishedArea().after(
            AdoptSettings(AreaSettings(cadence: .weekly), from: january),
            on: Specimen.occasion())
    }

    private let longer = AreaSettings(repeatRule: RepeatRule(windowMonths: 18), flagMonths: 18)

    @Test func `a change of one subject leaves the others as they are`() throws {
        var other = longer
        other.agendaLeadDays = 3
        try given(Specimen.establishedArea())
            .when(AdoptSettings(other, only: [.repeats], from: december))
            .then(
                .settingsAdopted(
                    SettingsAdopted(settings: longer, from: december, stamp: stamp())))
    }

    @Test func `what is adopted for later takes the change over and keeps the rest`() throws {
        var later = longer
        later.cadence = .weekly
        try given(area()).when(AdoptSettings(longer, only: [.repeats], from: december))
            .then(
                .settingsAdopted(
                    SettingsAdopted(settings: longer, from: december, stamp: stamp())),
                .settingsAdopted(SettingsAdopted(settings: later, from: january, stamp: stamp())))
    }

    @Test func `what is adopted for later on the same subject stays where nothing else is said`()
        throws
    {
        let fewer = AreaSettings(caseCapacity: 15)
        try given(area()).when(AdoptSettings(fewer, only: [.meetings], from: december))
            .then(
                .settingsAdopted(
                    SettingsAdopted(settings: fewer, from: december, stamp: stamp())),
                .settingsAdopted(
                    SettingsAdopted(
                        settings: AreaSettings(cadence: .weekly, caseCapacity: 15), from: january,
                        stamp: stamp())))
    }

    @Test func `a change already adopted for later is put right by adopting it again`() throws {
        let area = try area().after(
            AdoptSettings(AreaSettings(), only: [.meetings], from: january),
            on: Specimen.occasion())
        #expect(area.record.settings(on: january) == AreaSettings())
    }

    @Test func `settings adopted whole leave later ones alone`() throws {
        try given(area()).when(AdoptSettings(longer, from: december))
            .then(
                .settingsAdopted(
                    SettingsAdopted(settings: longer, from: december, stamp: stamp())))
    }

    @Test func `every setting belongs to exactly one subject`() throws {
        let other = try Self.everythingElse()
        #expect(AreaSettings().taking(Set(SettingsGroup.allCases), from: other) == other)
        let changed = try SettingsGroup.allCases.map { group in
            let taken = AreaSettings().taking([group], from: other)
            return try Self.names(Self.json(taken)).subtracting(Self.names(Self.json(.init())))
        }
        let all = try Self.names(Self.json(other)).subtracting(Self.names(Self.json(.init())))
        #expect(changed.reduce(Set(), { $0.union($1) }) == all)
        #expect(changed.map(\.count).reduce(0, +) == all.count)
    }

    private static func json(_ settings: AreaSettings) throws -> [String: Any] {
        let data = try JSONEncoder().encode(settings)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// Each setting with its value, as texts that sets can compare.
    private static func names(_ values: [String: Any]) throws -> Set<String> {
        try Set(
            values.map { name, value in
                let data = try JSONSerialization.data(
                    withJSONObject: [value], options: [.sortedKeys])
                return name + String(decoding: data, as: UTF8.self)
            })
    }

    /// Settings of which every one differs from the usual.
    private static func everythingElse() throws -> AreaSettings {
        var other = AreaSettings(
            serviceName: "Other", cadence: .weekly, agendaLeadDays: 3,
            meetingStartsAt: TimeOfDay(minutes: 600), minutesPerCase: 15, caseCapacity: 9,
            repeatRule: RepeatRule(windowMonths: 6), flagMonths: 6, daysToHearing: 14,
            visibleHighRiskCount: 10, escalation: EscalationRule(incidents: 5),
            instrument: "police-27", agreementGraceDays: 9, actionDays: 7,
            declarationVersion: "2", updateVictimWords: "Tell her", flagFileWords: "Flag it")
        other.labels.adviser = .idaa
        other.agendaDayKind = .working
        other.rollingAgenda = true
        other.keepsWithdrawnResearch = false
        other.dailyTriageMeeting = true
        other.listsEndedFlags = true
        other.hearingClock = .incident
        other.triageTargetDays = 3
        other.emergencyTargetDays = 3
        other.extraGrounds.mediumRiskExpectedToRise = true
        other.furtherInstruments = []
        other.referralForm.asksManagerSignOff = true
        other.lawfulBases = [LawfulBasis(code: "a", words: "A", kind: .article6)]
        other.stockActions = [StockAction(code: "lc", words: "Change the locks")]
        other.safeContactStaleDays = 60
        other.confirmationDays = 60
        other.confirmationGraceDays = 7
        other.referralsPerAdviserYear = 80
        other.takesInstrumentsCount = true
        let usual = try json(AreaSettings())
        for (name, value) in try json(other) {
            let same = try names([name: value]) == names([name: usual[name] ?? ""])
            #expect(!same, "\(name) is not changed by this test")
        }
        return other
    }
}
