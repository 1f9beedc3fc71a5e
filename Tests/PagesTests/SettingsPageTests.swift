import Casework
import Markup
import Testing

@testable import Pages

struct SettingsPageTests {
    private let frame = sampleFrame()
    private let names = SettingsSpecimen.names

    private func page(_ told: SettingsTold, hasAdopted: Bool = false) -> HTML {
        settingsPage(
            frame, told, hasAdopted: hasAdopted, today: today, clock: SettingsSpecimen.clock)
    }

    private func check(_ steps: [SettingsPreview.Step]) -> HTML {
        let fields = FormFields(["cadence": "weekly", "token": "secret", "again": "yes"])
        let preview = SettingsPreview(
            steps: steps, versionsSeen: 2, address: At.changeSettings(.meetings), fields: fields)
        return checkSettingsPage(frame, preview, names: names, today: today)
    }

    @Test func `the settings keep the rules of pages, for those who change them and who read them`()
    {
        for mayChange in [true, false] {
            let told = SettingsSpecimen.told(mayChange: mayChange)
            #expect(PageLint.findings(in: page(told)) == [])
        }
        #expect(PageLint.findings(in: page(SettingsSpecimen.told(), hasAdopted: true)) == [])
        #expect(PageLint.findings(in: page(SettingsSpecimen.told(of: Area()))) == [])
    }

    @Test(arguments: SettingsGroup.allCases)
    func `every form keeps the rules of pages, filled in and with problems`(group: SettingsGroup) {
        let stored = SettingsForm.stored(group, AreaSettings())
        var problems: [Problem] = []
        if case .problems(let found) = SettingsForm.read(
            group, .none, changing: AreaSettings(), today: today)
        {
            problems = found
        }
        #expect(!problems.isEmpty)
        for entered in [stored, Entered(.none, problems)] {
            let page = changeSettingsPage(frame, group, entered: entered, names: names)
            #expect(PageLint.findings(in: page) == [])
        }
    }

    @Test func `the form of presets and the check keep the rules of pages`() {
        let step = SettingsPreview.Step(
            from: today, former: AreaSettings(), settings: SettingsSpecimen.weekly)
        let pages = [
            settingsFromPresetPage(
                frame, among: SettingsSpecimen.presets, entered: PresetForm.usual),
            check([step]), check([step, step]),
        ]
        for page in pages { #expect(PageLint.findings(in: page) == []) }
    }

    @Test func `what is in force is said in words, and what is to come with its day`() {
        let text = render(page(SettingsSpecimen.told()))
        #expect(text.contains("Every two weeks"))
        #expect(text.contains("From Saturday 12 December 2026"))
        #expect(text.contains("Until then: 28 days"))
        #expect(text.contains("Dana Okafor"))
        #expect(text.contains("Version 2, from 12 December 2026"))
    }

    @Test func `who may not change the settings is offered no change`() {
        let text = render(page(SettingsSpecimen.told(mayChange: false)))
        #expect(!text.contains(">Change") && !text.contains("Start from another"))
    }

    @Test func `the check says old and new, and sends the answers again without the token`() {
        let step = SettingsPreview.Step(
            from: today, former: AreaSettings(), settings: SettingsSpecimen.weekly)
        let text = render(check([step]))
        #expect(text.contains("Every week"))
        #expect(text.contains("Until then: Every two weeks"))
        #expect(text.contains(#"name="cadence" value="weekly""#))
        #expect(!text.contains("secret"))
        #expect(text.contains(#"name="seen" value="2""#))
    }

    @Test func `of lists only what comes and what goes is told`() {
        var fewer = AreaSettings()
        fewer.lawfulBases.removeFirst()
        fewer.lawfulBases.append(
            LawfulBasis(code: "ours", words: "An Act of our own", kind: .article6))
        let difference = SettingsDifference(from: AreaSettings(), to: fewer, names)
        let text = render(difference.html)
        #expect(text.contains("An Act of our own"))
        #expect(text.contains("a public task"))
        #expect(!text.contains("protect somebody"))
    }
}
