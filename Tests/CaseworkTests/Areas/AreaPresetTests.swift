import Casework
import Foundation
import Testing

/// The settings that come with the program.
enum ShippedPresets {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Areas")

    static func read(_ code: String) throws -> AreaPreset {
        let bytes = try Data(contentsOf: folder.appending(path: "\(code).json"))
        return try JSONDecoder().decode(AreaPreset.self, from: bytes)
    }

    static let codes = [
        "bexley", "caada-2010", "hub-daily", "northern-ireland", "safelives-current", "scotland",
        "sheffield", "wales", "weekly-urban",
    ]
}

@Suite struct AreaPresetTests {
    @Test func `these and no others come with the program`() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: ShippedPresets.folder.path(percentEncoded: false))
        #expect(names.sorted() == ShippedPresets.codes.map { $0 + ".json" })
    }

    @Test(arguments: ShippedPresets.codes)
    func `a preset says what it is, can be worked with, and has its checklist`(code: String) throws
    {
        let preset = try ShippedPresets.read(code)
        #expect(!preset.title.isEmpty && preset.about.hasSuffix("."))
        #expect(preset.settings.faults == [])
        let instruments = ShippedPresets.folder.appending(path: "../Instruments")
        for code in [preset.settings.instrument] + preset.settings.furtherInstruments {
            let file = instruments.appending(path: "\(code).json")
            #expect(FileManager.default.fileExists(atPath: file.path(percentEncoded: false)))
        }
    }

    @Test(arguments: ShippedPresets.codes)
    func `a preset says nothing that is no setting`(code: String) throws {
        let data = try Data(
            contentsOf: ShippedPresets.folder.appending(path: "\(code).json"))
        let written = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let usual =
            try JSONSerialization.jsonObject(
                with: JSONEncoder().encode(AreaSettings())) as? [String: Any]
        let known = Set((usual ?? [:]).keys).union(["title", "about"])
        #expect(Set((written ?? [:]).keys).subtracting(known).isEmpty)
    }

    @Test func `the presets differ where the field does`() throws {
        let current = try ShippedPresets.read("safelives-current").settings
        #expect(current.agendaLeadDays == 8 && current.visibleHighRiskCount == 14)
        #expect(current.repeatRule == RepeatRule())
        let older = try ShippedPresets.read("caada-2010").settings
        #expect(older.repeatRule.qualifyingIncident == .wouldBeCrime)
        #expect(older.labels.framework == "CAADA 10")
        let weekly = try ShippedPresets.read("weekly-urban").settings
        #expect(weekly.cadence == .weekly && weekly.rollingAgenda && weekly.daysToHearing == 14)
        #expect(weekly.escalation == EscalationRule(incidents: 5, mustBeRising: true))
        #expect(try ShippedPresets.read("hub-daily").settings.dailyTriageMeeting)
    }

    @Test func `the nations differ in names, law and where repeats are counted from`() throws {
        let wales = try ShippedPresets.read("wales").settings
        #expect(wales.labels.sharingAgreement.contains("WASPI"))
        #expect(wales.lawfulBases.contains { $0.words.contains("(Wales)") })
        let scotland = try ShippedPresets.read("scotland").settings
        #expect(scotland.labels.adviser == .idaa && scotland.minutesPerCase == 15)
        let ireland = try ShippedPresets.read("northern-ireland").settings
        #expect(ireland.labels.offenderScheme == .ppani && ireland.listsEndedFlags)
        #expect(ireland.repeatRule.anchor == .lastMeeting)
        #expect(ireland.instrument == "northern-ireland")
    }
}
