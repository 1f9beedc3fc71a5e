import Crypto
import SoftKeys
import Testing

@testable import Credentials

/// A good answer of a passkey with one thing wrong, and the one reason that must refuse it.
struct Mutation: CustomTestStringConvertible, Sendable {
    let name: String
    let reason: PasskeyRefusal
    let answered: @Sendable (inout Answered) -> Void
    let sent: @Sendable (PasskeyShowing) -> PasskeyShowing
    let kept: @Sendable (KeptPasskey) -> KeptPasskey

    init(
        _ name: String, _ reason: PasskeyRefusal,
        answered: @escaping @Sendable (inout Answered) -> Void = { _ in },
        sent: @escaping @Sendable (PasskeyShowing) -> PasskeyShowing = { $0 },
        kept: @escaping @Sendable (KeptPasskey) -> KeptPasskey = { $0 }
    ) {
        self.name = name
        self.reason = reason
        self.answered = answered
        self.sent = sent
        self.kept = kept
    }

    var testDescription: String { name }
}

struct MutatedPasskeyTests {
    @Test(arguments: Mutation.ofShowing)
    func `each mutation of a good answer is refused for its own reason`(
        _ mutation: Mutation
    ) throws {
        let authenticator = try SoftAuthenticator(.es256)
        let checks = PasskeyChecks(site: Answered.site, challenge: Answered.challenge)
        let good = KeptPasskey(
            credential: authenticator.credential, publicKey: try authenticator.publicKey(),
            owner: Answered.owner, signCount: 6, isSyncable: false)
        var answered = Answered()
        _ = try checks.show(try answered.shown(by: authenticator), by: good)
        mutation.answered(&answered)
        let sent = mutation.sent(try answered.shown(by: authenticator))
        #expect(throws: mutation.reason) { try checks.show(sent, by: mutation.kept(good)) }
    }

    @Test func `there are forty of them`() {
        #expect(Mutation.ofShowing.count >= 40)
    }

    @Test func `what the authenticator said is refused cut off at any byte`() throws {
        let authenticator = try SoftAuthenticator(.es256)
        let whole = try Answered.making(authenticator)
        let checks = PasskeyChecks(site: Answered.site, challenge: Answered.challenge)
        let made = whole.made(by: authenticator)
        for count in made.attestation.indices {
            let cut = PasskeyMaking(
                credential: made.credential, clientData: made.clientData,
                attestation: Array(made.attestation.prefix(count)))
            #expect(throws: PasskeyRefusal.attestationUnreadable(.truncated)) {
                try checks.make(cut)
            }
        }
        for count in whole.authenticatorData.indices {
            #expect(throws: PasskeyRefusal.self) {
                try AuthenticatorData(Array(whole.authenticatorData.prefix(count)))
            }
        }
    }
}

extension Mutation {
    static let ofShowing: [Mutation] = ofClientData + ofAuthenticator + ofOwner + ofSignature

    private static let ofClientData: [Mutation] = [
        .init("made instead of shown", .wrongType, answered: { $0.type = "webauthn.create" }),
        .init("of a payment", .wrongType, answered: { $0.type = "payment.get" }),
        .init("another challenge", .wrongChallenge, answered: { $0.challenge[0] ^= 1 }),
        .init("a shorter challenge", .wrongChallenge, answered: { $0.challenge.removeLast() }),
        .init("no challenge", .wrongChallenge, answered: { $0.challenge = [] }),
        .init("over http", .wrongOrigin, answered: { $0.origin = "http://conference.example.org" }),
        .init("another host", .wrongOrigin, answered: { $0.origin = "https://example.net" }),
        .init("a sub-domain", .wrongOrigin) {
            $0.origin = "https://a.conference.example.org"
        },
        .init("the domain above", .wrongOrigin, answered: { $0.origin = "https://example.org" }),
        .init("another port", .wrongOrigin) {
            $0.origin = "https://conference.example.org:8443"
        },
        .init("a slash at the end", .wrongOrigin) {
            $0.origin = "https://conference.example.org/"
        },
        .init("a host that begins alike", .wrongOrigin) {
            $0.origin = "https://conference.example.org.evil.net"
        },
        .init("capitals", .wrongOrigin) { $0.origin = "https://Conference.example.org" },
        .init(
            "from within another site", .askedFromAnotherSite, answered: { $0.crossOrigin = "true" }
        ),
        .init("from within another site, as a word", .askedFromAnotherSite) {
            $0.crossOrigin = "\"false\""
        },
        .init("another site on top", .askedFromAnotherSite) {
            $0.more = ",\"topOrigin\":\"https://evil.net\""
        },
        .init("a name twice", .clientDataUnreadable) { $0.more = ",\"type\":\"webauthn.get\"" },
        .init("an object within", .clientDataUnreadable, answered: { $0.more = ",\"x\":{}" }),
        .init("a number", .clientDataUnreadable, answered: { $0.more = ",\"x\":1" }),
        .init(
            "something after it", .clientDataUnreadable, answered: { $0.more = "} {\"a\":\"b\"" }),
        .init("very long", .clientDataTooLong) {
            $0.more = ",\"x\":\"\(String(repeating: "a", count: 2048))\""
        },
    ]

    private static let ofAuthenticator: [Mutation] = [
        .init("for another host", .wrongParty, answered: { $0.party = "example.org" }),
        .init("nobody present", .nobodyPresent, answered: { $0.flags = 0x04 }),
        .init("nobody verified", .nobodyVerified, answered: { $0.flags = 0x01 }),
        .init("backed up and not syncable", .backedUpButNotSyncable, answered: { $0.flags = 0x15 }),
        .init("syncable of a sudden", .syncableHasChanged, answered: { $0.flags = 0x0D }),
        .init("a new key", .keyWhereNoneIsDue) {
            $0.flags = 0x45
            $0.newKey = Answered.newKey([UInt8](repeating: 1, count: 16), [0xA0])
        },
        .init("a new key that is cut off", .authenticatorDataTruncated) { $0.flags = 0x45 },
        .init("a new key that is none", .keyUnreadable(.tag)) {
            $0.flags = 0x45
            $0.newKey = Answered.newKey([UInt8](repeating: 1, count: 16), [0xC0, 0xA0])
        },
        .init("extensions that are none", .extensionsUnreadable(.truncated)) { $0.flags = 0x85 },
        .init("extensions that are no map", .extensionsUnreadable(.unknownKind)) {
            $0.flags = 0x85
            $0.trailing = [0x01]
        },
        .init("a byte too many", .authenticatorDataTrailing, answered: { $0.trailing = [0] }),
    ]

    private static let ofOwner: [Mutation] = [
        .init("another credential", .anotherCredential) {
            $0.with(credential: [UInt8](repeating: 3, count: 32))
        },
        .init("another owner", .anotherOwner) { $0.with(owner: [UInt8](repeating: 3, count: 32)) },
        .init("no owner's name in it", .anotherOwner) { $0.with(owner: []) },
    ]

    private static let ofSignature: [Mutation] = [
        .init("all zero", .signatureMalformed) {
            $0.with(signature: [UInt8](repeating: 0, count: 70))
        },
        .init("zero numbers", .signatureWrong) { $0.with(signature: [0x30, 6, 2, 1, 0, 2, 1, 0]) },
        .init("empty", .signatureMalformed) { $0.with(signature: []) },
        .init("cut off", .signatureMalformed) { $0.with(signature: $0.signature.dropLast()) },
        .init("a byte too many", .signatureMalformed) { $0.with(signature: $0.signature + [0]) },
        .init("another last byte", .signatureWrong) {
            $0.with(signature: $0.signature.dropLast() + [($0.signature.last ?? 0) ^ 1])
        },
        .init("words that were not signed", .signatureWrong) { shown in
            var other = Answered()
            other.more = ",\"x\":\"y\""
            return shown.with(clientData: other.clientData)
        },
        .init("a count that was not signed", .signatureWrong) { shown in
            var other = Answered()
            other.count = 99
            return shown.with(authenticatorData: other.authenticatorData)
        },
        .init(
            "another person's key", .signatureWrong,
            kept: { $0.with(try? SoftAuthenticator(.es256)) }),
        .init(
            "a key of another kind", .signatureMalformed,
            kept: { $0.with(try? SoftAuthenticator(.edDSA)) }),
        .init(
            "a key of a third kind", .signatureMalformed,
            kept: { $0.with(try? SoftAuthenticator(.rs256)) }),
        .init("a key that is none", .keyUnreadable(.truncated), kept: { $0.with(publicKey: []) }),
    ]

    private init(
        _ name: String, _ reason: PasskeyRefusal,
        _ sent: @escaping @Sendable (PasskeyShowing) -> PasskeyShowing
    ) {
        self.init(name, reason, sent: sent)
    }

    private init(
        _ name: String, _ reason: PasskeyRefusal,
        _ answered: @escaping @Sendable (inout Answered) -> Void
    ) {
        self.init(name, reason, answered: answered)
    }
}

extension PasskeyShowing {
    func with(
        credential: [UInt8]? = nil, clientData: [UInt8]? = nil, authenticatorData: [UInt8]? = nil,
        signature: [UInt8]? = nil, owner: [UInt8]? = nil
    ) -> PasskeyShowing {
        PasskeyShowing(
            credential: credential ?? self.credential, clientData: clientData ?? self.clientData,
            authenticatorData: authenticatorData ?? self.authenticatorData,
            signature: signature ?? self.signature, owner: owner ?? self.owner)
    }
}

extension KeptPasskey {
    func with(publicKey: [UInt8]) -> KeptPasskey {
        KeptPasskey(
            credential: credential, publicKey: publicKey, owner: owner, signCount: signCount,
            isSyncable: isSyncable)
    }

    func with(_ other: SoftAuthenticator?) -> KeptPasskey {
        with(publicKey: (try? other?.publicKey()) ?? [])
    }
}
