import Casework
import Foundation
import Pages
import Specimens
import Website

/// Every page that can be asked for by its address alone, with what may fill its holes.
struct Walk {
    private var fillings: [String: Set<String>] = [:]
    private let site = wholeSite()

    mutating func add<Subject>(_ id: ID<Subject>) {
        fillings[ID<Subject>.placeholder, default: []].insert(id.description)
    }

    mutating func add(_ hole: String, _ words: [String]) {
        fillings[hole, default: []].formUnion(words)
    }

    /// Whatever a link or an answer leads to is walked too.
    mutating func follow(_ address: String) {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let segments = path.split(separator: "/").map(String.init)
        for route in site.routes {
            guard let words = route.pattern.fillings(in: segments) else { continue }
            let holes = route.pattern.pieces.compactMap { piece -> String? in
                guard case .hole(let name) = piece else { return nil }
                return name
            }
            for (hole, word) in zip(holes, words) { add(hole, [word]) }
        }
    }

    var addresses: [String] {
        site.routes.filter { $0.method == .get }.flatMap { route in
            route.pattern.pieces.reduce([""]) { begun, piece in
                switch piece {
                case .word(let word): begun.map { $0 + "/" + word }
                case .hole(let name):
                    begun.flatMap { start in
                        (fillings[name] ?? []).sorted().map { start + "/" + $0 }
                    }
                }
            }.map { $0.isEmpty ? "/" : $0 }
        }
    }
}

extension Walk {
    /// Opens every page as one person, and says which held one of the marks, by address.
    mutating func pages(
        in browser: TestBrowser, with marks: [String], except: (String) -> Bool = { _ in false }
    ) async throws -> (shown: Int, found: [String]) {
        var (shown, found): (Int, [String]) = (0, [])
        for address in addresses where !Self.leavesTheService(address) && !except(address) {
            let reply = try await browser.get(address)
            if reply.status == 200 { shown += 1 }
            for mark in marks where reply.text.contains(mark) {
                found.append("\(address): \(mark)")
            }
            for link in Self.links(in: reply.text) { follow(link) }
        }
        return (shown, found)
    }

    /// A page that ends the session would end the walk.
    private static func leavesTheService(_ address: String) -> Bool {
        ["/sign-out", "/notes", "/hide"].contains { address.hasPrefix($0) }
    }

    private static func links(in text: String) -> [String] {
        text.components(separatedBy: "href=\"").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }.filter { $0.hasPrefix("/") }
    }
}
