import Casework
import Foundation
import Testing

/// Settings lie in ledgers and in areas' own files for ever.
@Suite struct AreaSettingsReadingTests {
    private func read(_ json: String) throws -> AreaSettings {
        try JSONDecoder().decode(AreaSettings.self, from: Data(json.utf8))
    }

    @Test func `what a file leaves out has its usual value`() throws {
        #expect(try read("{}") == AreaSettings())
        let some = try read(#"{"agendaLeadDays": 3, "labels": {"adviser": "idaa"}}"#)
        #expect(some.agendaLeadDays == 3)
        #expect(some.labels.adviser == .idaa)
        #expect(some.labels.framework == "SafeLives 10")
        #expect(some.lawfulBases == LawfulBasis.usual)
    }

    @Test func `parts of a rule that a file leaves out have their usual values`() throws {
        let some = try read(
            #"{"repeatRule": {"anchor": "lastMeeting"}, "escalation": {"incidents": 5}}"#)
        #expect(some.repeatRule == RepeatRule(windowMonths: 12, anchor: .lastMeeting))
        #expect(some.escalation == EscalationRule(incidents: 5))
    }

    @Test func `the first ledgers wrote the number of incidents elsewhere`() throws {
        #expect(try read(#"{"escalationIncidents": 5}"#).escalation.incidents == 5)
        let both = try read(#"{"escalationIncidents": 5, "escalation": {"incidents": 4}}"#)
        #expect(both.escalation.incidents == 4)
    }

    @Test func `settings are read as they were written`() throws {
        var settings = AreaSettings(cadence: .weekly, agendaLeadDays: 3)
        settings.furtherInstruments = []
        settings.extraGrounds.mediumRiskExpectedToRise = true
        settings.lawfulBases = [LawfulBasis(code: "a", words: "A basis", kind: .gateway)]
        let written = try JSONEncoder().encode(settings)
        #expect(try JSONDecoder().decode(AreaSettings.self, from: written) == settings)
    }

    @Test(arguments: [
        #"{"cadence": "daily"}"#, #"{"agendaLeadDays": "8"}"#, #"{"agendaLeadDays": 1e40}"#,
        #"{"repeatRule": 12}"#, #"{"lawfulBases": [{"code": "a"}]}"#, "[]",
    ])
    func `what is no setting is not read`(json: String) {
        #expect(throws: DecodingError.self) { try read(json) }
    }
}
