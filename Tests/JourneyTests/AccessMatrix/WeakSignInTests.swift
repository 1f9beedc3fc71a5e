import Casework
import Credentials
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Where a password alone is not enough: every address asked for by somebody who has shown only
/// that, and by somebody who has shown a password and a code (trust 3.2).
@Suite struct WeakSignInTests {
    /// What there is to do before anything else, for herself.
    private static let settingUp: Set = [
        "GET /your-sign-in", "GET /your-sign-in/passkeys/add", "POST /your-sign-in/passkeys/add",
        "GET /your-sign-in/codes", "POST /your-sign-in/codes", "POST /your-sign-in/codes/remove",
        "POST /your-sign-in/recovery-codes", "GET /your-sign-in/password",
        "POST /your-sign-in/password",
    ]

    @Test(arguments: [MatrixPerson.coordinator, .rep, .adviser, .administrator, .stranger])
    func `a password alone leads to setting up a sign-in and nowhere else`(
        person: MatrixPerson
    ) async throws {
        try await withStrictMatrix { matrix in
            let browser = try await matrix.site.browser(of: person.userName)
            matrix.town.store.standStill()
            for line in matrix.lines where !line.isOpen && !Self.isOwnKey(line) {
                let reply = try await browser.asks(line, matrix.town.fillings)
                if Self.settingUp.contains(line.name) {
                    #expect([200, 303, 409, 422].contains(reply.status), "\(line.name)")
                    continue
                }
                let leads = reply.status == 303 && reply["location"] == "/your-sign-in"
                if !leads { Issue.record("\(line.name) for \(person): \(reply.status)") }
            }
        }
    }

    @Test(arguments: [MatrixPerson.coordinator, .rep, .adviser, .administrator, .stranger])
    func `a code opens what is hers and nothing that wants a fresh passkey`(
        person: MatrixPerson
    ) async throws {
        try await withStrictMatrix { matrix in
            let browser = try await matrix.browserWithCode(of: person)
            matrix.town.store.standStill()
            let visitor = try await MatrixVisitor(browser)
            for line in matrix.lines where !Self.isOwnKey(line) {
                let isKept = line.isFresh && !Self.settingUp.contains(line.name)
                let isHers = line.isOpen || line.admitted.contains(person)
                let answer = try await visitor.ask(
                    line, matrix.town, wanting: isHers ? .admitted : .nothing)
                // Whoever has the role is sent away before it is looked what is there.
                let wanted: Set<MatrixAnswer> =
                    isKept
                    ? (isHers ? [.setUp] : [.setUp, .nothing])
                    : isHers ? [.admitted] : [.nothing]
                if !wanted.contains(answer) {
                    Issue.record("\(line.name) for \(person) with a code: \(answer)")
                }
            }
        }
    }

    /// Of these there is only somebody else's.
    private static func isOwnKey(_ line: ExpectedRoutes.Line) -> Bool {
        line.pattern.contains("{passkey}")
    }
}

extension TestBrowser {
    /// Asks for an address and goes nowhere from there.
    fileprivate func asks(
        _ line: ExpectedRoutes.Line, _ fillings: [String: String]
    ) async throws -> Reply {
        let kept = cookies
        defer { cookies = kept }
        let path = line.path(fillings)
        guard line.method == "POST" else { return try await get(path) }
        let token = try await get("/your-sign-in/passkeys/add").token
        let fields = line.fields.mapValues { fillings[$0] ?? $0 }
        return try await post(path, fields.merging(["token": token]) { $1 })
    }
}

extension AccessMatrix {
    /// She sets an app for codes up, and signs in with her password and the next code.
    fileprivate func browserWithCode(of person: MatrixPerson) async throws -> TestBrowser {
        let office = town.town.office
        let signedIn = try await office.signIn(
            SignIn(
                userName: person.userName, password: TestTown.password, device: nil,
                previous: nil)
        ).get().signedIn
        let secret = [UInt8](repeating: 5, count: TimeCode.secretLength)
        let code = TimeCode(secret: secret)
        let offer = try #require(TimeCodeOffer(written: Base32.grouped(secret)))
        _ = try await office.setUpCodes(offer, showing: digits(code), by: signedIn).get()
        town.town.clock.move(minutes: 1)
        let browser = try await site.browser(of: person.userName)
        let page = try await browser.get("/prove")
        let proven = try await browser.post(
            "/prove/code", ["token": page.token, "code": digits(code)])
        guard proven.status == 303 else { throw NothingHere() }
        return browser
    }

    private func digits(_ code: TimeCode) -> String {
        code.digits(at: TimeCode.step(at: town.town.office.world.now().milliseconds / 1000))
    }
}

/// The town of the matrix where more than a password is asked for.
private func withStrictMatrix(
    _ body: @escaping @Sendable (AccessMatrix) async throws -> Void
) async throws {
    try await withMatrix(terms: SignInTerms(allowsPasswordAlone: false), body)
}
