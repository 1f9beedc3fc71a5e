import SoftKeys
import Testing

@testable import Credentials

struct GoodPasskeyTests {
    private let checks = PasskeyChecks(site: Answered.site, challenge: Answered.challenge)

    @Test(arguments: SoftAuthenticator.Kind.allCases)
    func `a passkey that was made can be shown`(_ kind: SoftAuthenticator.Kind) throws {
        let authenticator = try SoftAuthenticator(kind)
        let new = try checks.make(try Answered.making(authenticator).made(by: authenticator))
        #expect(new.credential == authenticator.credential)
        let shown = try checks.show(
            try Answered().shown(by: authenticator), by: kept(authenticator, new.publicKey, 6))
        #expect(shown == ShownPasskey(signCount: 7, isBackedUp: false, countWentBack: false))
    }

    @Test func `a counter that goes back is told and lets in`() throws {
        let authenticator = try SoftAuthenticator(.es256)
        let kept = kept(authenticator, try authenticator.publicKey(), 7)
        let shown = try checks.show(try Answered().shown(by: authenticator), by: kept)
        #expect(shown.countWentBack)
        var silent = Answered()
        silent.count = 0
        let never = KeptPasskey(
            credential: kept.credential, publicKey: kept.publicKey, owner: kept.owner,
            signCount: 0, isSyncable: false)
        let synced = try checks.show(try silent.shown(by: authenticator), by: never)
        #expect(!synced.countWentBack)
    }

    @Test func `a passkey that can be copied says so`() throws {
        let authenticator = try SoftAuthenticator(.es256)
        var making = try Answered.making(authenticator)
        making.flags = 0x5D
        let new = try checks.make(making.made(by: authenticator))
        #expect(new.isSyncable)
        #expect(new.isBackedUp)
    }

    @Test func `words that browsers add for later are passed over`() throws {
        let authenticator = try SoftAuthenticator(.es256)
        var answered = Answered()
        answered.more = ",\"other_keys_can_be_added_here\":\"do not compare\",\"x\":null"
        answered.crossOrigin = nil
        _ = try checks.show(
            try answered.shown(by: authenticator),
            by: kept(authenticator, try authenticator.publicKey(), 0))
    }

    @Test func `extensions are passed over when they are what they say`() throws {
        let authenticator = try SoftAuthenticator(.es256)
        var answered = Answered()
        answered.flags = 0x85
        answered.trailing = CBORWriting.bytes(.map([.text("credProtect"): .integer(2)]))
        _ = try checks.show(
            try answered.shown(by: authenticator),
            by: kept(authenticator, try authenticator.publicKey(), 0))
    }

    @Test func `another half of the same curve point signs as well`() throws {
        // Authenticators use either; refusing the higher one would refuse honest people by half.
        let authenticator = try SoftAuthenticator(.es256)
        let kept = kept(authenticator, try authenticator.publicKey(), 0)
        for _ in 0..<20 {
            _ = try checks.show(try Answered().shown(by: authenticator), by: kept)
        }
    }

    private func kept(
        _ authenticator: SoftAuthenticator, _ publicKey: [UInt8], _ count: UInt32
    ) -> KeptPasskey {
        KeptPasskey(
            credential: authenticator.credential, publicKey: publicKey, owner: Answered.owner,
            signCount: count, isSyncable: false)
    }
}
