import ArgumentParser
import Casework
import Demonstration
import Foundation
import Storage
import UseCases
import Website

/// Makes an area of invented people in an empty data folder.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a demonstration: an area of invented people, in an empty data folder.")

    @OptionGroup var options: DataOptions
    @Option(help: "The same seed and moment make the same people and events.") var seed: UInt64 = 1
    @Option(help: "How many areas.") var areas = 1
    @Option(help: "How many years of earlier meetings.") var years = 0

    func run() async throws {
        guard !options.folder.holdsRecords, (1...20).contains(areas), (0...50).contains(years)
        else {
            throw ValidationError("The data folder must be empty, areas 1 to 20, years 0 to 50.")
        }
        let home = try HomeFolder.find(options.home)
        let london = LondonTime()
        let demonstration = Demonstration(
            seed: seed, now: World.here().now(), day: { london.today(at: $0) },
            areas: try presets(home), years: years)
        let wiring = Wiring(options: options)
        try options.folder.make()
        let (keys, store) = (try wiring.keys(), try await wiring.openStore())
        let signIns = try await demonstration.make(
            in: { try await wiring.office($0, home: home, store, keys) }, progress: tell)
        try options.folder.markAsDemonstration()
        await store.close()
        SignIns.show(signIns)
    }

    private func presets(_ home: HomeFolder) throws -> [AreaSettings] {
        try (0..<areas).map { try home.preset($0 % 2 == 0 ? "sheffield" : "bexley") }
    }

    private func tell(_ done: Int, of all: Int) {
        guard isatty(2) == 1, done % 20 == 0 || done == all else { return }
        FileHandle.standardError.write(Data("\r\(done) of \(all) days of invented work".utf8))
        if done == all { FileHandle.standardError.write(Data("\n".utf8)) }
    }
}
