import ArgumentParser
import ClientLists
import Foundation
import Linkage

/// How fast and how large an index of people is: made, asked about one after another, and
/// compared with itself.
struct Linking: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "linking", abstract: "Time an index of people; prints one line of JSON.")

    @Option(help: "The list of people who are known.") var known: String
    @Option(help: "The list of people to ask about.") var new: String
    @Flag(help: "Leave out comparing the known with themselves, which takes long for many.")
    var withoutPairs = false

    func run() throws {
        var people = try list(known)
        let asked = try list(new)
        let (before, start) = (try residentBytes(), ContinuousClock.now)
        var index = PersonIndex<Int>()
        for (number, person) in people.enumerated() { index.add(person, as: number) }
        let made = ContinuousClock.now - start
        let bytes = try residentBytes() - before
        let count = people.count
        people = []
        let times = asked.map { person in
            ContinuousClock().measure { _ = index.candidates(for: person) }
        }.sorted()
        let begin = ContinuousClock.now
        let compared = withoutPairs ? 0 : index.comparePairs()
        let took = ContinuousClock.now - begin
        print(
            "{\"people\": \(count), \"build_s\": \(made / .seconds(1)), ",
            "\"bytes_a_person\": \(bytes / max(count, 1)), ",
            "\"median_ms\": \(times[times.count / 2] / .milliseconds(1)), ",
            "\"p99_ms\": \(times[times.count * 99 / 100] / .milliseconds(1)), ",
            "\"pairs_a_second\": \(Double(compared) / (took / .seconds(1)))}", separator: "")
    }

    private func list(_ path: String) throws -> [PersonDescription] {
        var (reader, people) = (PeopleListReader(), [PersonDescription]())
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        try reader.read(bytes[...]) { people.append($1) }
        try reader.finish { people.append($1) }
        return people
    }

    private func residentBytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") }
        return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }
}
