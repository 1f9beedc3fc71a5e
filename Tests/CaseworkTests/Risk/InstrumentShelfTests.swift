import Testing

@testable import Casework

@Suite struct InstrumentShelfTests {
    private func instrument(
        _ code: String, _ version: String, from day: String? = nil, opensOn prompts: [String] = []
    ) -> RiskInstrument {
        RiskInstrument(
            code: code, version: version, title: code, validFrom: day.map { Self.day($0) },
            opensOnPrompts: prompts,
            groups: [
                RiskGroup(
                    title: "All",
                    items: [RiskItem(number: 1, text: "Followed?", prompts: ["stalking"])])
            ])
    }

    private static func day(_ text: String) -> CalendarDate {
        CalendarDate(text) ?? CalendarDate(dayNumber: 0)
    }

    @Test func `the newest version that is valid on the day is asked`() {
        let shelf = InstrumentShelf([
            instrument("a", "2", from: "2026-06-01"), instrument("a", "1"),
            instrument("a", "3", from: "2027-01-01"),
        ])
        #expect(shelf.newest("a", on: Self.day("2026-05-31"))?.version == "1")
        #expect(shelf.newest("a", on: Self.day("2026-06-01"))?.version == "2")
        #expect(shelf.newest("b", on: Self.day("2026-06-01")) == nil)
    }

    @Test(arguments: [(12, 0), (13, 1), (17, 1), (18, 0)])
    func `an instrument made for an age is offered for that age`(age: Int, offered: Int) {
        let young = RiskInstrument(
            code: "young", version: "1", title: "Young", ages: AgeRange(from: 13, to: 17),
            groups: [])
        let grown = RiskInstrument(
            code: "grown", version: "1", title: "Grown", ages: AgeRange(from: 16, to: nil),
            groups: [])
        let shelf = InstrumentShelf([young, grown, instrument("a", "1")])
        let day = Self.day("2026-01-01")
        #expect(shelf.meant(forAge: age, besides: "a", on: day).count == offered)
        #expect(shelf.meant(forAge: age, besides: "young", on: day).isEmpty)
    }

    @Test func `settings that name an instrument without a file are not to be worked with`() {
        let shelf = InstrumentShelf([
            instrument("main", "1"), instrument("stalking-11", "1", opensOn: ["stalking"]),
        ])
        let day = Self.day("2026-01-01")
        var settings = AreaSettings(instrument: "main")
        settings.furtherInstruments = ["stalking-11"]
        #expect(settings.unheldNames(by: shelf, on: day) == [])
        settings.instrument = "mian"
        settings.furtherInstruments.append("honour")
        #expect(settings.unheldNames(by: shelf, on: day) == ["mian", "honour"])
    }

    @Test func `version 10 comes after version 9`() {
        let shelf = InstrumentShelf([instrument("a", "10"), instrument("a", "9")])
        #expect(shelf.newest("a", on: Self.day("2026-01-01"))?.version == "10")
    }

    @Test func `an old assessment is read on the version it was made on and no other`() {
        let shelf = InstrumentShelf([instrument("a", "1"), instrument("a", "2")])
        let old = RiskAssessment(instrument: "a", version: "1")
        #expect(shelf.exact(for: old)?.version == "1")
        #expect(shelf.exact("a", "3") == nil)
    }

    @Test func `a set opens on its prompts where the area uses it`() {
        let shelf = InstrumentShelf([
            instrument("main", "1"), instrument("stalking", "1", opensOn: ["stalking"]),
            instrument("honour", "1", opensOn: ["honourBased"]),
        ])
        let today = Self.day("2026-01-01")
        let all = shelf.instrument("main", on: today)
        #expect(all?.furtherSets.map(\.code) == ["honour", "stalking"])
        let yes = RiskAssessment(instrument: "main", version: "1", answers: [1: .yes])
        let no = RiskAssessment(instrument: "main", version: "1", answers: [1: .no])
        #expect(all?.setsOpened(by: yes).map(\.code) == ["stalking"])
        #expect(all?.setsOpened(by: no).isEmpty == true)
        let without = shelf.instrument("main", furtherSets: ["honour"], on: today)
        #expect(without?.setsOpened(by: yes).isEmpty == true)
    }
}
