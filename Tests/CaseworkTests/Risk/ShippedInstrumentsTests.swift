import Foundation
import Testing

@testable import Casework

/// The files of the folder `Instruments`, as the program reads them.
@Suite struct ShippedInstrumentsTests {
    static let names = [
        "checklist-24", "honour-based", "northern-ireland", "officer-frequency", "police-27",
        "stalking-11", "young-people",
    ]

    static func data(_ name: String) throws -> Data {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return try Data(
            contentsOf: folder.appending(path: "../../../Instruments/\(name).json"))
    }

    static func read(_ name: String) throws -> RiskInstrument {
        try JSONDecoder().decode(RiskInstrument.self, from: data(name))
    }

    @Test func `these are the files that are shipped`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Instruments").standardizedFileURL
        let found = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(found == Self.names.map { $0 + ".json" })
    }

    @Test(arguments: names)
    func `a shipped file has nothing wrong with it and reads`(name: String) throws {
        #expect(InstrumentCheck.findings(in: Array(try Self.data(name))) == [])
        let instrument = try Self.read(name)
        #expect(instrument.code == name)
        #expect(instrument.items.map(\.number) == Array(1...instrument.items.count))
        #expect(instrument.licence.contains("not the official wording"))
        #expect(instrument.usedBy != nil && instrument.validFrom != nil)
    }

    @Test(arguments: [
        ("checklist-24", 24), ("police-27", 27), ("northern-ireland", 30), ("stalking-11", 11),
        ("honour-based", 10), ("officer-frequency", 18), ("young-people", 27),
    ])
    func `each has the questions of its shape`(name: String, count: Int) throws {
        #expect(try Self.read(name).items.count == count)
    }

    @Test func `the police shape numbers other questions and marks high-risk factors`() throws {
        let (main, police) = (try Self.read("checklist-24"), try Self.read("police-27"))
        let stalking = { (one: RiskInstrument) in
            one.items.filter { $0.prompts.contains("strangulation") }.map(\.number)
        }
        #expect(stalking(main) == [15])
        #expect(stalking(police) == [18])
        #expect(police.items.filter(\.isHighRiskFactor).count > 10)
        #expect(main.items.filter(\.isHighRiskFactor).isEmpty)
    }

    @Test func `the officer's instrument grades, and 14 is not its number`() throws {
        let officer = try Self.read("officer-frequency")
        #expect(officer.scoring.method == .officersGrade)
        #expect(officer.thresholds.isEmpty && officer.visibleHighRiskCount == nil)
        #expect(officer.scoring.grades.filter(\.isVisibleHighRisk).map(\.code) == ["high"])
    }

    @Test func `stalking and honour questions open from each main instrument's own prompts`() throws
    {
        let all = try Self.names.map(Self.read)
        let shelf = InstrumentShelf(all)
        for code in ["checklist-24", "police-27", "northern-ireland", "young-people"] {
            let main = try #require(
                shelf.instrument(code, on: CalendarDate(dayNumber: 20_779)))
            #expect(main.furtherSets.map(\.code) == ["honour-based", "stalking-11"])
            let every = main.items.reduce(into: [:]) { $0[$1.number] = RiskAnswer.yes }
            let made = RiskAssessment(instrument: code, version: main.version, answers: every)
            #expect(main.setsOpened(by: made).count == 2)
            let none = RiskAssessment(instrument: code, version: main.version)
            #expect(main.setsOpened(by: none).isEmpty)
        }
    }

    @Test func `young people of 13 to 17 have their own, from 16 the others`() throws {
        let ages = try #require(try Self.read("young-people").ages)
        #expect(ages.holds(13) && ages.holds(17) && !ages.holds(12) && !ages.holds(18))
        #expect(try Self.read("checklist-24").ages?.holds(15) == false)
    }
}
