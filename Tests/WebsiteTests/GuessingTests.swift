import Casework
import Specimens
import Testing

@testable import UseCases

struct GuessingTests {
    @Test func `ten wrong guesses shut out strangers and not the owner's own browser`()
        async throws
    {
        try await withSite { site in
            let own = try await site.browser(of: "coordinator")
            own.cookies["marac"] = nil
            let stranger = site.browser()
            for _ in 0..<10 {
                let reply = try await stranger.signIn("coordinator", password: "guess after guess")
                #expect(reply.status == 422)
            }
            let shut = try await stranger.signIn("coordinator")
            #expect(shut.status == 429)
            #expect(shut["retry-after"] == "300")
            #expect(shut.text.contains("Try again in 5 minutes."))
            #expect(try await own.signIn("coordinator").status == 303)
            #expect(try await stranger.signIn("advocate").status == 303)
            site.clock.pass(minutes: 5)
            #expect(try await site.browser().signIn("coordinator").status == 303)
        }
    }

    @Test func `a name that is nobody's is treated alike`() async throws {
        try await withSite { site in
            let stranger = site.browser()
            for _ in 0..<10 { _ = try await stranger.signIn("no.such.person") }
            #expect(try await stranger.signIn("no.such.person").status == 429)
        }
    }

    @Test func `another account's mark is no known browser`() async throws {
        let office = try await testOffice(TestClock())
        let (one, two) = (ID<Account>(high: 1, low: 1), ID<Account>(high: 1, low: 2))
        let key = office.accountKeys.device
        let device = KnownDevice(of: one, office.world, key)
        #expect(KnownDevice(cookieValue: device.cookieValue, of: one, key) == device)
        #expect(KnownDevice(cookieValue: device.cookieValue, of: two, key) == nil)
        #expect(KnownDevice(cookieValue: "", of: one, key) == nil)
    }

    @Test func `any number of names fills a room of fixed size`() {
        let counts = FailureCounts()
        let now = Instant(milliseconds: 0)
        for number in 0..<12_000 {
            counts.note(at: .init(userKey: "name \(number)", device: nil), now)
        }
        #expect(counts.count <= 8192)
    }

    @Test func `a long queue for the hashing is answered with busy`() async throws {
        let desk = PasswordDesk(cost: PasswordCost(rounds: 4, kibibytes: 1024, lanes: 1))
        let password = try #require(Password("nine wooden bridges"))
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 {
                group.addTask { (try? await desk.hash(password, salt: [UInt8](1...16))) != nil }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.contains(true))
        #expect(outcomes.contains(false))
        #expect(try await !desk.hash(password, salt: [UInt8](1...16)).isEmpty)
    }
}
