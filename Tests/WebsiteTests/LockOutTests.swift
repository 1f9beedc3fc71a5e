import Casework
import Foundation
import Records
import Testing

@testable import UseCases

/// A hundred thousand wrong passwords against fifty people, from two hundred networks, while those
/// people sign in from their own browsers. `MARAC_FAILURES` sets another number.
struct LockOutTests {
    private static let people = 50
    private static let failures =
        ProcessInfo.processInfo.environment["MARAC_FAILURES"].flatMap { Int($0) } ?? 4000

    @Test func `strangers cannot shut out anybody who was here before`() async throws {
        let office = try await testOffice(TestClock())
        for number in 0..<Self.people { try await hire("person.\(number)", .advocate, office) }
        let devices = try await devices(office)
        async let attack: Void = attack(office)
        var waits: [Duration] = []
        for round in 0..<4 {
            for (name, device) in devices {
                let took = try await ContinuousClock().measure {
                    _ = try await office.signIn(request(name, device, network: "home \(round)"))
                        .get()
                }
                waits.append(took)
            }
        }
        try await attack
        #expect(waits.count == Self.people * 4)
        #expect(try #require(waits.sorted().dropLast(2).last) < .seconds(2))
        #expect(office.failures.count <= 8192 * 3)
        // The strangers' own door is shut, for those who exist and those who do not alike.
        for _ in 0..<10 {
            _ = try await office.signIn(request("nobody.1", nil, password: "x", network: "other"))
        }
        let known = try await office.signIn(request("person.1", nil, network: "fresh"))
        let unknown = try await office.signIn(request("nobody.1", nil, network: "fresh"))
        #expect(known.isTurnedAway && unknown.isTurnedAway)
    }

    @Test func `strangers of one network have thirty between them, known browsers none of it`()
        async throws
    {
        let office = try await testOffice(TestClock())
        let device = try await office.signIn(request("coordinator", nil)).get().device.cookieValue
        for number in 0..<30 {
            _ = try await office.signIn(
                request("guess.\(number)", nil, password: "wrong", network: "council"))
        }
        let stranger = try await office.signIn(request("advocate", nil, network: "council"))
        #expect(stranger.isTurnedAway)
        #expect(
            try await office.signIn(request("advocate", nil, network: "other")).get().token.hash
                .count == 32)
        _ = try await office.signIn(request("coordinator", device, network: "council")).get()
    }

    @Test func `a hundred wrong ones in a row leave only known browsers and passkeys`()
        async throws
    {
        let clock = TestClock()
        let office = try await testOffice(clock)
        let device = try await office.signIn(request("coordinator", nil)).get().device.cookieValue
        for round in 0..<10 {
            for _ in 0..<10 {
                _ = try await office.signIn(
                    request("coordinator", nil, password: "wrong", network: "n \(round)"))
            }
            clock.pass(minutes: 6)
        }
        guard case .failure(.notRecognised) = try await office.signIn(request("coordinator", nil))
        else {
            Issue.record("The right password let a stranger's browser in.")
            return
        }
        _ = try await office.signIn(request("coordinator", device)).get()
        _ = try await office.signIn(request("coordinator", nil)).get()
    }

    @Test func `any number of askers fills a room of fixed size`() {
        let challenges = Challenges()
        let now = Instant(milliseconds: 0)
        let own = Challenges.Asker(secret: [1], network: "home")
        challenges.open([7], for: own, now)
        for number in 0..<20_000 {
            let secret = withUnsafeBytes(of: number) { Array($0) } + [9]
            challenges.open([1], for: .init(secret: secret, network: "flood"), now)
        }
        #expect(challenges.count <= 4096)
        #expect(challenges.take(for: own, now) == [7])
        #expect(challenges.take(for: own, now) == nil)
    }

    private func devices(_ office: Office) async throws -> [(String, String)] {
        var devices: [(String, String)] = []
        for number in 0..<Self.people {
            let name = "person.\(number)"
            let new = try await office.signIn(request(name, nil, network: "start \(number)")).get()
            devices.append((name, new.device.cookieValue))
        }
        return devices
    }

    private func attack(_ office: Office) async throws {
        for number in 0..<Self.failures {
            do {
                _ = try await office.signIn(
                    request(
                        "person.\(number % Self.people)", nil, password: "wrong \(number)",
                        network: "network \(number % 200)"))
            } catch PasswordFault.busy {
                continue
            }
        }
    }

    private func request(
        _ name: String, _ device: String?, password: String = Cast.password, network: String = ""
    ) -> SignIn {
        SignIn(
            userName: name, password: password, device: device, previous: nil,
            whereabouts: Whereabouts(browser: "A browser", network: network))
    }
}

extension Result<NewSignIn, SignIn.Refusal> {
    fileprivate var isTurnedAway: Bool {
        if case .failure(.tooManyTries) = self { true } else { false }
    }
}
