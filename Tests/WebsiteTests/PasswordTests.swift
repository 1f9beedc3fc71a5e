import Casework
import Crypto
import Testing

@testable import UseCases

struct PasswordTests {
    private let salt: [UInt8] = Array("somesalt".utf8)

    /// The reference implementation's own vector (argon2id, version 19, t=2, m=256, p=1).
    @Test func `the hash is Argon2id as its authors define it`() throws {
        let hash = try PasswordHash.make(
            of: Array("password".utf8), salt: salt,
            PasswordCost(rounds: 2, kibibytes: 256, lanes: 1))
        #expect(
            hash == "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
                + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
    }

    @Test(arguments: [72, 73, 256, 257])
    func `every byte counts`(_ position: Int) throws {
        let long = [UInt8](repeating: 97, count: 300)
        var other = long
        other[position] = 98
        let hash = try PasswordHash.make(of: long, salt: salt, .cheap)
        #expect(try PasswordHash.matches(hash, long))
        #expect(try !PasswordHash.matches(hash, other))
    }

    @Test func `two people with one password have two hashes, of no use without the pepper`()
        throws
    {
        let (one, two) = (ID<Account>(high: 1, low: 1), ID<Account>(high: 1, low: 2))
        let key = SymmetricKey(size: .bits256)
        let hash = try PasswordHash.make(of: [1, 2], salt: salt, .cheap)
        let sealed = try SealedPassword(sealing: hash, of: one, key)
        #expect(try sealed.hash(of: one, key) == hash)
        #expect(throws: PasswordFault.sealBroken) { try sealed.hash(of: two, key) }
        #expect(throws: PasswordFault.sealBroken) {
            try sealed.hash(of: one, SymmetricKey(size: .bits256))
        }
        #expect(try SealedPassword(sealing: hash, of: one, key).bytes != sealed.bytes)
    }

    @Test func `a hash is made anew when the cost rises`() async throws {
        let clock = TestClock()
        let old = try await testOffice(clock)
        let dearer = Office(
            store: old.store, ledger: old.ledger, drafts: old.drafts, library: old.library,
            world: old.world, accountKeys: old.accountKeys,
            passwords: PasswordDesk(cost: PasswordCost(rounds: 2, kibibytes: 16, lanes: 1)),
            signInTerms: old.signInTerms)
        let request = SignIn(
            userName: "advocate", password: Cast.password, device: nil, previous: nil)
        _ = try await dearer.signIn(request).get()
        let cost = try await dearer.costOfPassword(of: "advocate")
        #expect(cost == PasswordCost(rounds: 2, kibibytes: 16, lanes: 1))
        _ = try await old.signIn(request).get()
        #expect(try await old.costOfPassword(of: "advocate") == cost)
    }

    @Test func `letters typed in another form are the same letters`() throws {
        let composed = Password("caf\u{E9} by the river")
        let apart = Password("cafe\u{301} by the river")
        #expect(try #require(composed).bytes == #require(apart).bytes)
    }

    @Test(arguments: [
        ("short words", Password.Weakness.tooShort),
        (String(repeating: "ab cd ", count: 60), .tooLong),
        (String(repeating: "\u{301}", count: 100_000), .tooLong),
        ("aaaaaaaaaaaaaaaaaa", .easilyGuessed), ("password password", .easilyGuessed),
        ("dana.okafor2026", .easilyGuessed), ("openmarac openmarac1", .easilyGuessed),
    ])
    func `a weak password is refused`(_ typed: String, _ weakness: Password.Weakness) {
        guard case .failure(let found) = Password.chosen(typed, for: "dana.okafor") else {
            Issue.record("taken")
            return
        }
        #expect(found == weakness)
    }

    @Test func `three plain words are a good password`() throws {
        _ = try Password.chosen("nine wooden bridges", for: "dana.okafor").get()
    }

    @Test func `a password prints as dots`() throws {
        let password = try #require(Password("nine wooden bridges"))
        var dumped = "\(password)"
        dump(password, to: &dumped)
        #expect(!dumped.contains("wooden"))
    }
}
