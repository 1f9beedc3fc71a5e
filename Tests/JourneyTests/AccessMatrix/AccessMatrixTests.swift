import Casework
import Foundation
import Pages
import Records
import Specimens
import Storage
import Testing
import UseCases
import Website

/// Every address of the service asked for by everybody of the town, over HTTP, and held against
/// the table that was written by hand (trust 3.9).
@Suite struct AccessMatrixTests {
    @Test func `every address has a line in the table, and every line an address`() throws {
        let expected = try ExpectedRoutes.read()
        #expect(expected.faults == [])
        let here = Set(wholeSite().routes.map { "\($0.method.rawValue) \($0.pattern)" })
        for name in here.subtracting(expected.lines.keys).sorted() {
            Issue.record(
                """
                \(name) has no line. Say in Tests/JourneyTests/AccessMatrix/routes.txt who gets \
                past it, as in “\(name): coordinator chair”, thinking of the field and not of the \
                code.
                """)
        }
        for name in Set(expected.lines.keys).subtracting(here).sorted() {
            Issue.record("\(name) is in routes.txt and is no address any more: take its line out.")
        }
    }

    @Test func `nobody gets past an address that is not hers, and everybody past her own`()
        async throws
    {
        try await withMatrix { matrix in
            for person in MatrixPerson.visitors {
                let visitor = try await matrix.visitor(person)
                for line in matrix.lines {
                    let wanted = line.answer(for: person)
                    let answer = try await visitor.ask(line, matrix.town, wanting: wanted)
                    if answer != wanted {
                        Issue.record("\(line.name) for \(person): \(answer), not \(wanted)")
                    }
                }
            }
        }
    }

    @Test func `what needs a fresh proof opens to nobody whose last one is old`() async throws {
        try await withMatrix { matrix in
            for person in MatrixPerson.visitors where person != .anonymous {
                let visitor = try await matrix.visitor(person)
                matrix.town.town.clock.move(minutes: 6)
                for line in matrix.lines where line.isFresh {
                    let answer = try await visitor.ask(
                        line, matrix.town, wanting: .proveAgain)
                    if answer == .admitted
                        || (line.admitted.contains(person) && answer != .proveAgain)
                    {
                        Issue.record("\(line.name) for \(person) with an old proof: \(answer)")
                    }
                }
            }
        }
    }
}

extension ExpectedRoutes.Line {
    /// What a visitor is to get there.
    func answer(for person: MatrixPerson) -> MatrixAnswer {
        if isOpen || admitted.contains(person) { return .admitted }
        return person == .anonymous ? .signIn : .nothing
    }
}

/// What became of a request, as far as access goes.
enum MatrixAnswer: Hashable, CustomStringConvertible {
    case admitted, nothing, signIn, proveAgain
    /// Sent to set up what she signs in with.
    case setUp
    /// Denied, but not as if there were nothing: somebody could tell the difference.
    case tells(status: Int)
    case fault

    var description: String {
        switch self {
        case .admitted: "let in"
        case .nothing: "nothing here"
        case .signIn: "sent to sign in"
        case .proveAgain: "sent to prove again who she is"
        case .setUp: "sent to set up her sign-in"
        case .tells(let status): "a denial that is not the page for nothing (\(status))"
        case .fault: "a fault of the program"
        }
    }
}

/// One person at her browser.
struct MatrixVisitor {
    let browser: TestBrowser
    private let token: String
    private let nothing: [String: Reply]

    init(_ browser: TestBrowser) async throws {
        self.browser = browser
        let first = try await browser.get("/")
        token = first.status == 200 ? first.token : try await browser.get("/sign-in").token
        nothing = [
            "GET": try await browser.get("/nowhere/at/all"),
            "POST": try await browser.post("/nowhere/at/all", ["token": token]),
        ]
    }

    /// Asks for an address. An answer that is the same for a matter that never was tells nothing of
    /// this one, whatever it is.
    func ask(
        _ line: ExpectedRoutes.Line, _ town: MatrixTown, wanting wanted: MatrixAnswer
    ) async throws -> MatrixAnswer {
        let reply = try await send(line, town.fillings)
        let answer = answer(reply, line)
        let absent = line.naming(ID<CaseFile>(high: 9, low: 9).description, in: town.fillings)
        guard wanted == .nothing, answer == .admitted, absent != town.fillings else {
            return answer
        }
        let other = try await send(line, absent)
        return told(reply, line, town.fillings) == told(other, line, absent) ? .nothing : answer
    }

    private func send(
        _ line: ExpectedRoutes.Line, _ fillings: [String: String]
    ) async throws -> Reply {
        let cookies = browser.cookies
        defer { browser.cookies = cookies }
        let path = line.path(fillings)
        guard line.method == "POST" else { return try await browser.get(path) }
        var fields = ["token": token]
        for (name, filling) in line.fields { fields[name] = fillings[filling] ?? filling }
        return try await browser.post(path, fields)
    }

    /// Where it leads and what it says, without the ids that were asked for and the form's token,
    /// which is another in every answer.
    private func told(
        _ reply: Reply, _ line: ExpectedRoutes.Line, _ fillings: [String: String]
    ) -> [String] {
        let asked = line.path(fillings).split(separator: "/").filter { $0.count == 26 }
        let texts = [reply["location"] ?? "", withoutTokens(reply.text)].map { text in
            asked.reduce(text) { $0.replacing($1, with: "id") }
        }
        return texts + ["\(reply.status)"]
    }

    private func withoutTokens(_ page: String) -> String {
        page.components(separatedBy: #"name="token" value=""#).enumerated().map { place, part in
            place == 0 ? part : String(part.drop { $0 != "\"" })
        }.joined()
    }

    private func answer(_ reply: Reply, _ line: ExpectedRoutes.Line) -> MatrixAnswer {
        if reply.status >= 500 { return .fault }
        if reply.status == 404 {
            return isNothing(reply, line.method) ? .nothing : .tells(status: 404)
        }
        // What is open to anybody leads on as it likes.
        if line.isOpen { return .admitted }
        if reply.status == 403 { return .tells(status: 403) }
        let place = reply["location"] ?? ""
        if reply.status == 303, place.hasPrefix("/sign-in") { return .signIn }
        if reply.status == 303, place.hasPrefix("/prove") { return .proveAgain }
        if reply.status == 303, isSentToSetUp(place, line) { return .setUp }
        return .admitted
    }

    /// Forms of her own sign-in lead back there of themselves.
    private func isSentToSetUp(_ place: String, _ line: ExpectedRoutes.Line) -> Bool {
        place.hasPrefix("/your-sign-in") && !line.pattern.hasPrefix("/your-sign-in")
    }

    /// The same page to the last byte, under the same headers.
    private func isNothing(_ reply: Reply, _ method: String) -> Bool {
        guard let none = nothing[method] else { return false }
        let names = { (one: Reply) in one.headers.map(\.name).filter { $0 != "date" } }
        return reply.status == none.status && reply.body == none.body && names(reply) == names(none)
    }
}

extension ExpectedRoutes.Line {
    /// What is asked for when the matter that its last hole or its form names never was. A hole for
    /// a word, such as which entry of a case, stays as it is.
    func naming(_ id: String, in fillings: [String: String]) -> [String: String] {
        Set(fields.values).union(holes.suffix(1)).reduce(into: fillings) { absent, name in
            let filled = filling(of: name, in: fillings)
            if filled?.count == id.count { absent[name] = id }
        }
    }

    private func filling(of hole: String, in fillings: [String: String]) -> String? {
        fillings[hole] ?? fillings[String(hole.prefix { $0 != ":" })]
    }

    func path(_ fillings: [String: String]) -> String {
        var holes = holes[...]
        let pieces = pattern.split(separator: "/").map { piece -> String in
            guard piece.hasPrefix("{"), let hole = holes.popFirst() else { return String(piece) }
            return filling(of: hole, in: fillings) ?? "unfilled"
        }
        let asked = query.map { "\($0.key)=\(fillings[$0.value] ?? $0.value)" }.sorted()
        let path = "/" + pieces.joined(separator: "/")
        return asked.isEmpty ? path : path + "?" + asked.joined(separator: "&")
    }
}

/// The town with its website running and everybody signed in, and nothing that changes any more.
struct AccessMatrix: Sendable {
    let site: TownWebsite
    let town: MatrixTown
    let lines: [ExpectedRoutes.Line]

    func visitor(_ person: MatrixPerson) async throws -> MatrixVisitor {
        town.store.standStill(false)
        let browser =
            switch person {
            case .anonymous: site.browser()
            case .keyHolder: try await browserWithKey(of: person)
            default: try await site.browser(of: person.userName)
            }
        town.store.standStill()
        return try await MatrixVisitor(browser)
    }
}

extension AccessMatrix {
    /// A browser in which she has just shown her passkey; how that goes is told elsewhere.
    private func browserWithKey(of person: MatrixPerson) async throws -> TestBrowser {
        let (office, reader) = (town.town.office, town.reader(person))
        let (token, now) = (SessionToken(office.world), office.world.now())
        let session = SessionRow(
            tokenHash: token.hash, account: reader.account, area: reader.area,
            secret: office.world.randomBytes(32), begunAt: now, seenAt: now,
            proof: Proof(.passkey, at: now))
        try await office.store.write { try SessionTable.begin(session, $0) }
        let browser = site.browser()
        browser.cookies = ["marac": token.cookieValue]
        return browser
    }
}

func withMatrix(
    terms: SignInTerms = SignInTerms(allowsPasswordAlone: true),
    _ body: @escaping @Sendable (AccessMatrix) async throws -> Void
) async throws {
    try await Engine.sqliteMemory.withStore { store in
        let town = try await MatrixTown.settle(in: store, terms)
        let lines = try ExpectedRoutes.read().lines.values.sorted { $0.name < $1.name }
        try await TownWebsite.serve(town.town) { site in
            try await body(AccessMatrix(site: site, town: town, lines: lines))
        }
    }
}
