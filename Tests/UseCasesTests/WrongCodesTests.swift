import Casework
import Credentials
import Records
import Specimens
import Storage
import Testing

@testable import UseCases

/// Wrong codes are counted durably, and a code is accepted and used up in one step (trust 3.2).
@Suite struct WrongCodesTests {
    @Test(arguments: Engine.present)
    func `a code that was used is refused after a restart`(engine: Engine) async throws {
        try await withCodes(on: engine) { desk in
            let digits = desk.digits
            try await desk.tries(digits, getting: .right)
            let restarted = desk.restarted()
            try await restarted.tries(digits, getting: .wrong)
            desk.town.clock.move(minutes: 1)
            try await restarted.tries(restarted.digits, getting: .right)
        }
    }

    @Test(arguments: Engine.present)
    func `ten wrong codes shut the door for five minutes, whatever restarts`(
        engine: Engine
    ) async throws {
        try await withCodes(on: engine) { desk in
            for _ in 0..<9 { try await desk.tries(desk.wrong, getting: .wrong) }
            let paper = try await desk.restarted().recover("not a code")
            #expect(paper == .wrong)
            let restarted = desk.restarted()
            try await restarted.tries(restarted.digits, getting: .wait(seconds: 300))
            desk.town.clock.move(minutes: 4)
            try await restarted.tries(restarted.digits, getting: .wait(seconds: 60))
            desk.town.clock.move(minutes: 1)
            try await restarted.tries(restarted.digits, getting: .right)
            for _ in 0..<9 { try await restarted.tries(desk.wrong, getting: .wrong) }
        }
    }

    @Test(arguments: Engine.present)
    func `of many tries at once ten are looked at, and one right code is taken once`(
        engine: Engine
    ) async throws {
        try await withCodes(on: engine) { desk in
            let hers = try await desk.signIn()
            let wrong = try await desk.atOnce(30) { try await desk.prove(desk.wrong, in: hers) }
            #expect(wrong.filter { $0 == .wrong }.count == 10)
            #expect(wrong.filter { $0 == .wait(seconds: 300) }.count == 20)
            desk.town.clock.move(minutes: 5)
            let digits = desk.digits
            let right = try await desk.atOnce(8) { try await desk.prove(digits, in: hers) }
            // The session goes on under one new token: the others find it gone, or the code used.
            #expect(right.filter { $0 == .right }.count == 1)
        }
    }

    private func withCodes(
        on engine: Engine, _ body: @Sendable (CodeDesk) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            try await body(try await CodeDesk.open(in: town))
        }
    }
}

/// A coordinator who signs in with codes, again and again.
private struct CodeDesk: Sendable {
    let town: TestTown
    let office: Office
    let secret: [UInt8]

    static func open(in town: TestTown) async throws -> CodeDesk {
        let desk = CodeDesk(
            town: town, office: town.office, secret: town.office.newTimeCode().secret)
        let offer = TimeCodeOffer(secret: desk.secret)
        _ = try await desk.office.setUpCodes(offer, showing: desk.digits, by: desk.signIn()).get()
        town.clock.move(minutes: 1)
        return desk
    }

    /// The same records under a program that was started anew, which remembers nothing else.
    func restarted() -> CodeDesk {
        let new = Office(
            store: office.store, ledger: office.ledger, drafts: office.drafts,
            library: office.library, world: office.world, accountKeys: office.accountKeys,
            passwords: PasswordDesk(cost: .cheap), signInTerms: office.signInTerms)
        return CodeDesk(town: town, office: new, secret: secret)
    }

    var digits: String {
        TimeCode(secret: secret).digits(
            at: TimeCode.step(at: office.world.now().milliseconds / 1000))
    }

    var wrong: String { digits == "000000" ? "000001" : "000000" }

    func tries(_ code: String, getting wanted: Tried) async throws {
        let got = try await prove(code)
        #expect(got == wanted)
    }

    func prove(_ code: String) async throws -> Tried { try await prove(code, in: signIn()) }

    func prove(_ code: String, in session: SignedIn) async throws -> Tried {
        tried(try await office.proveAgain(session, code: code, at: Whereabouts()))
    }

    func recover(_ code: String) async throws -> Tried {
        tried(try await office.proveAgain(try await signIn(), recovery: code, at: Whereabouts()))
    }

    func atOnce(
        _ count: Int, _ work: @escaping @Sendable () async throws -> Tried
    ) async throws -> [Tried] {
        try await withThrowingTaskGroup(of: Tried.self) { group in
            for _ in 0..<count { group.addTask { try await work() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    func signIn() async throws -> SignedIn {
        let request = SignIn(
            userName: "coordinator", password: TestTown.password, device: nil, previous: nil)
        return try await office.signIn(request).get().signedIn
    }

    private func tried(_ result: Result<ProvenSession, ProveRefusal>) -> Tried {
        switch result {
        case .success: .right
        case .failure(.tooManyTries(let seconds)): .wait(seconds: seconds)
        case .failure: .wrong
        }
    }
}
