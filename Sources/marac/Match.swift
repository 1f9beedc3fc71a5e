import ArgumentParser
import ClientLists
import Foundation
import Linkage

/// Matches an agency's own list of people with another one, or with itself, on its own machine.
struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the same people in two lists, or twice in one; nothing leaves the machine.",
        discussion: """
            Lists are CSV files in UTF-8 whose first line names any of rec_id, forename, middle, \
            surname, dob, sex, house, street, town, postcode and phone, in any order.
            """)

    @Option(help: "The list of people who are known.") var known: String?
    @Option(help: "The list of people to look for among them.") var new: String?
    @Option(help: "One list, to find who stands in it twice.") var within: String?
    @Option(help: "The file to write: new_id, known_id, probability, reasons.") var out: String
    @Option(help: "At most so many for each new record.") var top: Int?

    func validate() throws {
        let isPair = known != nil && new != nil && within == nil
        let isOne = known == nil && new == nil && within != nil
        guard isPair || isOne, (top ?? 1) > 0 else {
            throw ValidationError("Give --known and --new, or --within; --top is 1 or more.")
        }
        let read = [known, new, within].compactMap(\.self).map(Self.place)
        guard !read.contains(Self.place(out)) else {
            throw ValidationError("--out names one of the lists that are read.")
        }
    }

    /// One file has many names: "./a.csv", a link to it.
    private static func place(_ path: String) -> URL {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    }

    func run() throws {
        var table = Data(PairsTable.header.utf8)
        if let within {
            table.append(try pairs(within: within))
        } else if let known, let new {
            table.append(try pairs(known, new))
        }
        try table.write(to: URL(fileURLWithPath: out), options: .atomic)
    }

    private func pairs(_ known: String, _ new: String) throws -> Data {
        let list = try IndexedList(path: known)
        var match = ListMatch(list.index)
        var asked: [String] = []
        try PeopleFile(path: new, telling: "looked for").read { record, person in
            match.ask(person)
            asked.append(record)
        }
        var rows = ""
        for (record, candidates) in zip(asked, match.judged()) {
            for one in candidates.prefix(top ?? candidates.count) {
                let known = list.records[one.key]
                rows += PairsTable.row(record, known, one.probability, one.reasons)
            }
        }
        return Data(rows.utf8)
    }

    private func pairs(within path: String) throws -> Data {
        let list = try IndexedList(path: path)
        let progress = Progress("compared", of: list.records.count)
        var rows = ""
        var (last, count) = (-1, 0)
        for pair in list.index.pairsWithin(tell: progress.tell) {
            (last, count) = (pair.later, pair.later == last ? count + 1 : 1)
            guard count <= top ?? count else { continue }
            let (later, earlier) = (list.records[pair.later], list.records[pair.earlier])
            rows += PairsTable.row(later, earlier, pair.probability, pair.reasons)
        }
        return Data(rows.utf8)
    }
}

/// The people of a file in an index, by the number of their row.
private struct IndexedList {
    private(set) var index = PersonIndex<Int>()
    private(set) var records: [String] = []

    init(path: String) throws {
        var (index, records) = (PersonIndex<Int>(), [String]())
        try PeopleFile(path: path, telling: "read").read { record, person in
            index.add(person, as: records.count)
            records.append(record)
        }
        (self.index, self.records) = (index, records)
    }
}
