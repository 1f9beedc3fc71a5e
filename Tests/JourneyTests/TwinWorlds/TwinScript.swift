import Casework
import Foundation
import Specimens
import Storage
import UseCases
import Website

/// The same requests in each of two worlds: every page there is, every form without an answer, and
/// what somebody might try who looks for a case that she suspects.
struct TwinScript {
    let world: TwinWorld
    let browser: TestBrowser

    /// What an answer looked like, without what is random in both worlds.
    struct Seen: Equatable {
        let asked: String
        let status: Int
        let headers: [String]
        let body: String
        /// Durable writes: what is noted of a refusal in one world is noted in the other.
        let writes: Int
    }

    func run() async throws -> [Seen] {
        var seen: [Seen] = []
        for path in pages { seen.append(try await get(path)) }
        for path in forms { seen.append(try await post(path, [:])) }
        seen += try await search()
        // Whatever the forms did is the same in both worlds, too.
        for path in pages { seen.append(try await get(path)) }
        return seen
    }

    /// "Am I in there?" by typing names (abuse case 1).
    private func search() async throws -> [Seen] {
        var seen: [Seen] = []
        for (name, day) in [("Ada Sampleton", "6"), ("Bram Mockridge", "2"), ("No Body", "1")] {
            seen.append(
                try await post(
                    "/referrals/find",
                    [
                        "find-name": name, "find-born-day": day, "find-born-month": "5",
                        "find-born-year": "1991",
                    ]))
            for words in [
                name, String(name.prefix(5)), "\(day)/5/1991", "M26-002", "Fictionby",
            ] {
                seen.append(try await post("/cases/find", ["words": words]))
            }
            seen.append(
                try await post(
                    "/conflicts/declare",
                    ["known-name": name, "known-as": "My cousin", "known-more": ""]))
        }
        return seen
    }

    private func get(_ path: String) async throws -> Seen {
        world.town.clock.seedIDs(after: TwinWorld.idsOfTheScript)
        let before = writes
        return seen("GET \(path)", try await browser.get(path), since: before)
    }

    private func post(_ path: String, _ fields: [String: String]) async throws -> Seen {
        let token = try await browser.get("/help").token
        world.town.clock.seedIDs(after: TwinWorld.idsOfTheScript + ids(of: path))
        var sent = fields
        sent["token"] = token
        let before = writes
        return seen("POST \(path)", try await browser.post(path, sent), since: before)
    }

    /// Something new gets an id of its own at each address.
    private func ids(of path: String) -> UInt64 {
        UInt64((forms.firstIndex(of: path) ?? forms.count) + 1) * 1000
    }

    private var writes: Int { world.town.office.store.tally.writes }

    private func seen(_ asked: String, _ reply: Reply, since before: Int) -> Seen {
        Seen(
            asked: asked, status: reply.status,
            headers: reply.headers.filter { !Self.random.contains($0.name) }
                .map { "\($0.name): \($0.value)" },
            body: reply.text.replacingTokens(), writes: writes - before)
    }

    /// The moment, and what a session is known by.
    private static let random: Set = ["date", "set-cookie"]

    private var pages: [String] {
        // A new secret for codes, and how long the whole ledger is with its hash, which a receipt
        // is there to tell (docs/conflicts.md), differ between any two worlds.
        let differ = ["/sign-in", "/notes", "/your-sign-in/codes", "/record/receipt"]
        return addresses(of: "GET").filter { path in !differ.contains { path.hasPrefix($0) } }
    }

    /// Those that end the session come at no time.
    private var forms: [String] {
        let ends = ["/sign-out", "/hide", "/sign-in", "/notes", "/prove", "/your-sign-in"]
        return addresses(of: "POST").filter { path in !ends.contains { path.hasPrefix($0) } }
    }

    private func addresses(of method: String) -> [String] {
        wholeSite().routes.filter { "\($0.line)".hasPrefix(method + " ") }
            .flatMap { filled("\($0.pattern)".split(separator: "/").map(String.init)) }
    }

    /// Every way of filling the holes of an address.
    private func filled(_ segments: [String]) -> [String] {
        segments.reduce([""]) { begun, segment in
            begun.flatMap { start in fillings(of: segment).map { start + "/" + $0 } }
        }.map { $0.isEmpty ? "/" : $0 }
    }

    private func fillings(of segment: String) -> [String] {
        switch segment {
        case "{caseFile}": [world.seenCase, world.hiddenCase].map(\.description)
        case "{referral}", "{referralDraft}":
            [world.seenReferral, world.hiddenReferral].map(\.description)
        case "{meeting}": [world.meeting, world.hiddenMeeting].map(\.description)
        case "{account}": [world.town.nurse.account.description]
        case "{settingsGroup}": ["meetings"]
        case "{word}": ["checklist-24"]
        default:
            segment.hasPrefix("{") ? [ID<Account>(high: 5, low: 5).description] : [segment]
        }
    }
}

extension String {
    /// Form tokens are masked anew each time.
    fileprivate func replacingTokens() -> String {
        let mark = "name=\"token\" value=\""
        var parts: [Substring] = []
        var rest = self[...]
        while let at = rest.range(of: mark) {
            parts.append(rest[..<at.upperBound])
            rest = rest[at.upperBound...].drop { $0 != "\"" }
        }
        return parts.joined() + rest
    }
}
