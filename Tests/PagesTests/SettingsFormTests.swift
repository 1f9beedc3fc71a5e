import Casework
import Markup
import Testing

@testable import Pages

struct SettingsFormTests {
    private let day = ["from-day": "1", "from-month": "12", "from-year": "2026"]

    private func typed(_ group: SettingsGroup, _ changes: [String: String] = [:]) -> FormFields {
        let stored = group.rows.flatMap { $0.stored(AreaSettings()).texts }
        let texts = Dictionary(stored) { _, last in last }.merging(day) { $1 }
        return FormFields(texts.merging(changes) { $1 })
    }

    private func read(
        _ group: SettingsGroup, _ fields: FormFields
    ) -> FormReading<SettingsForm.Change> {
        SettingsForm.read(group, fields, changing: AreaSettings(), today: today)
    }

    private func settings(_ group: SettingsGroup, _ changes: [String: String]) -> AreaSettings? {
        guard case .value(let change) = read(group, typed(group, changes)) else { return nil }
        return change.settings
    }

    private func problems(_ group: SettingsGroup, _ changes: [String: String]) -> [String] {
        guard case .problems(let problems) = read(group, typed(group, changes)) else { return [] }
        return problems.map { "\($0.field): \($0.sentence.english)" }
    }

    @Test(arguments: SettingsGroup.allCases)
    func `a form that is sent as it was shown changes nothing`(group: SettingsGroup) throws {
        let change = try #require(
            { if case .value(let value) = read(group, typed(group)) { value } else { nil } }())
        #expect(change.settings == AreaSettings())
        #expect(change.from == CalendarDate("2026-12-01"))
    }

    @Test func `answers become settings`() {
        let meetings = settings(
            .meetings,
            [
                "cadence": "weekly", "meetingStartsAt": "10am", "agendaLeadDays": "5",
                "agendaDayKind": "working", "rollingAgenda": "yes",
            ])
        #expect(meetings?.cadence == .weekly)
        #expect(meetings?.meetingStartsAt == TimeOfDay(minutes: 600))
        #expect(meetings?.agendaLeadDays == 5)
        #expect(meetings?.agendaDayKind == .working)
        #expect(meetings?.rollingAgenda == true)
        let repeats = settings(
            .repeats, ["repeatAnchor": "lastMeeting", "qualifyingIncident": "wouldBeCrime"])
        #expect(
            repeats?.repeatRule
                == RepeatRule(anchor: .lastMeeting, qualifyingIncident: .wouldBeCrime))
    }

    @Test func `a number out of its limits is a problem beside its box`() {
        #expect(
            problems(.times, ["daysToHearing": "999999999999999999999"]) == [
                "daysToHearing: Days until a case is heard must be between 1 and 90"
            ])
        #expect(
            problems(.times, ["from-year": "2025"]) == [
                "from-day: The first day must be today or in the future"
            ])
    }

    @Test func `lines of the law that stay keep their codes, and new ones get one`() throws {
        let lines =
            "UK GDPR Article 6(1)(e): a public task\r\n\r\nOur own Act 2026\nOur own Act 2026"
        let bases = try #require(settings(.law, ["law-article6": lines])).lawfulBases
            .filter { $0.kind == .article6 }
        #expect(bases.map(\.code) == ["article-6-1-e", "our-own-act-2026"])
        #expect(bases.map(\.words).last == "Our own Act 2026")
    }

    @Test func `a code that is taken is not given twice, in any script`() throws {
        let changed = try #require(
            settings(.law, ["law-gateway": "Care Act 2014\nCare act!\n保護\nДія"]))
        let codes = changed.lawfulBases.filter { $0.kind == .gateway }.map(\.code)
        #expect(codes == ["care-act", "care-act-2", "basis", "basis-2"])
        #expect(changed.faults == [])
    }

    @Test func `further questions are those that are ticked`() {
        let some = settings(.referralForm, ["further-honour-based": " "])
        #expect(some?.furtherInstruments == ["stalking-11"])
        let more = settings(.referralForm, ["further-x": "yes"])
        #expect(more?.furtherInstruments == ["stalking-11", "honour-based", "x"])
    }

    @Test func `a preset is taken over by subject, without what an area words for itself`() throws {
        var fields = ["preset": "weekly-urban"].merging(day) { $1 }
        for (name, value) in PresetForm.groups.answer(
            SettingsGroup.allCases.filter { !SettingsGroup.areasOwn.contains($0) }
        ).texts {
            fields[name] = value
        }
        let reading = PresetForm.read(
            FormFields(fields), among: SettingsSpecimen.presets, today: today)
        guard case .value(let choice) = reading else {
            Issue.record("it was not read")
            return
        }
        #expect(choice.preset.code == "weekly-urban")
        #expect(!choice.groups.contains(.law) && choice.groups.contains(.meetings))
    }

    @Test func `a preset form that is empty names what is missing`() {
        guard
            case .problems(let problems) = PresetForm.read(
                .none, among: SettingsSpecimen.presets, today: today)
        else { return }
        #expect(problems.map(\.field) == ["preset", "take", "from-day"])
    }

    @Test func `a rule's no stands at the setting it is about`() {
        let fault = AdoptSettings.Refusal.cannotBeWorkedWith(SettingFault(.lawfulBases, .empty))
        #expect(SettingsForm.refused(Refused(fault)).field == "law-article6")
        let late = AdoptSettings.Refusal.beginsTooFarAhead
        #expect(SettingsForm.refused(Refused(late)).field == "from-day")
        let same = AdoptSettings.Refusal.changesNothing
        #expect(SettingsForm.refused(Refused(same)).field == "main")
    }
}
