import Foundation

/// The table that was written by hand: who gets past each address, a line each.
///
/// `GET /cases/{caseFile}: @office referrer` lets those in and nobody else. `@office` is a group of
/// the head of the file, and `-chair` takes one out again; `freshly` stands first where a proof
/// given a moment ago is needed. `{referral:waiting}` says which of several is asked for, and
/// `POST /area area=area` what a form holds that is sent; `?kind=alert` goes with the address.
struct ExpectedRoutes {
    struct Line {
        let method: String
        /// As the site writes it, without what says which is asked for.
        let pattern: String
        let holes: [String]
        /// What the form holds beside its token; a value may be the name of a filling.
        let fields: [String: String]
        /// What follows the address after a question mark.
        let query: [String: String]
        let admitted: Set<MatrixPerson>
        /// Open to anybody, signed in or not.
        let isOpen: Bool
        /// Only with a proof that was given a moment ago.
        let isFresh: Bool

        var name: String { "\(method) \(pattern)" }
    }

    let lines: [String: Line]
    let faults: [String]

    static func read() throws -> ExpectedRoutes {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "routes.txt")
        return ExpectedRoutes(try String(contentsOf: file, encoding: .utf8))
    }

    init(_ text: String) {
        var (groups, lines): ([String: Set<MatrixPerson>], [String: Line]) = ([:], [:])
        var faults: [String] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            guard
                let colon = line.range(of: ": ", options: .backwards)
                    ?? line.range(of: ":", options: .backwards)
            else { continue }
            let head = String(line[..<colon.lowerBound])
            let words = line[colon.upperBound...].split(separator: " ").map(String.init)
            let people = Self.people(words, groups, &faults)
            if head.hasPrefix("@") {
                groups[head] = people
                continue
            }
            guard let route = Self.line(head, people, words) else {
                faults.append("not a line: \(line)")
                continue
            }
            if lines[route.name] != nil { faults.append("twice: \(route.name)") }
            lines[route.name] = route
        }
        (self.lines, self.faults) = (lines, faults)
    }

    private static func people(
        _ words: [String], _ groups: [String: Set<MatrixPerson>], _ faults: inout [String]
    ) -> Set<MatrixPerson> {
        var all: Set<MatrixPerson> = []
        for word in words where !["nobody", "anyone", "freshly"].contains(word) {
            let isOut = word.hasPrefix("-")
            let name = isOut ? String(word.dropFirst()) : word
            let meant = groups[name] ?? MatrixPerson(rawValue: name).map { [$0] }
            guard let meant else {
                faults.append("nobody is called \(name)")
                continue
            }
            if isOut { all.subtract(meant) } else { all.formUnion(meant) }
        }
        return all
    }

    private static func line(
        _ head: String, _ people: Set<MatrixPerson>, _ words: [String]
    ) -> Line? {
        let halves = head.split(separator: " ").map(String.init)
        guard halves.count >= 2 else { return nil }
        let fields = halves.dropFirst(2).map { $0.split(separator: "=").map(String.init) }
            .reduce(into: [String: String]()) { $0[$1.first ?? ""] = $1.last }
        let query = fields.filter { $0.key.hasPrefix("?") }
        let pieces = halves[1].split(separator: "/").map(String.init)
        let holes = pieces.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        let plain = pieces.map { piece in
            guard piece.hasPrefix("{"), let colon = piece.firstIndex(of: ":") else { return piece }
            return String(piece[..<colon]) + "}"
        }
        return Line(
            method: halves[0], pattern: "/" + plain.joined(separator: "/"), holes: holes,
            fields: fields.filter { !$0.key.hasPrefix("?") },
            query: query.reduce(into: [:]) { $0["\($1.key.dropFirst())"] = $1.value },
            admitted: people, isOpen: words == ["anyone"],
            isFresh: words.first == "freshly")
    }
}
