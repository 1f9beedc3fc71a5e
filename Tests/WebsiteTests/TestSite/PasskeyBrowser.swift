import Credentials
import SoftKeys
import Specimens
import UseCases

@testable import Website

/// What the script of passkeys does in a browser, with an authenticator made of software.
struct PasskeyBrowser {
    let browser: TestBrowser
    let authenticator: SoftAuthenticator
    let site: TestSite

    init(_ browser: TestBrowser, _ site: TestSite, _ kind: SoftAuthenticator.Kind = .es256) throws {
        self.browser = browser
        self.site = site
        authenticator = try SoftAuthenticator(kind)
    }

    func challenge(_ token: String) async throws -> [UInt8] {
        let reply = try await browser.post("/sign-in/challenge", ["token": token])
        return Base64URL.bytes(of: reply.text, longest: 64) ?? []
    }

    func make(named name: String) async throws -> Reply {
        let page = try await browser.get("/your-sign-in/passkeys/add")
        var making = try Answered.making(authenticator)
        making.challenge = try await challenge(page.token)
        making.origin = site.office.signInTerms.site.origin
        making.party = site.office.signInTerms.site.id
        let made = making.made(by: authenticator)
        return try await browser.post(
            "/your-sign-in/passkeys/add",
            [
                "token": page.token, "key-name": name,
                "passkey-credential": Base64URL.text(of: made.credential),
                "passkey-client": Base64URL.text(of: made.clientData),
                "passkey-attestation": Base64URL.text(of: made.attestation),
            ])
    }

    /// Shows it at an address; `change` may spoil the answer before it is signed.
    func show(
        at path: String, from place: String, owner: [UInt8]?, count: UInt32,
        more: [String: String] = [:], _ change: (inout Answered) -> Void = { _ in }
    ) async throws -> Reply {
        let page = try await browser.get(place)
        var showing = Answered()
        showing.challenge = try await challenge(page.token)
        showing.origin = site.office.signInTerms.site.origin
        showing.party = site.office.signInTerms.site.id
        showing.count = count
        showing.owner = owner
        change(&showing)
        let shown = try showing.shown(by: authenticator)
        return try await browser.post(
            path, fields(shown, page.token).merging(more) { _, other in other })
    }

    func fields(_ shown: PasskeyShowing, _ token: String) -> [String: String] {
        [
            "token": token, "passkey-credential": Base64URL.text(of: shown.credential),
            "passkey-client": Base64URL.text(of: shown.clientData),
            "passkey-authenticator": Base64URL.text(of: shown.authenticatorData),
            "passkey-signature": Base64URL.text(of: shown.signature),
            "passkey-owner": Base64URL.text(of: shown.owner ?? []),
        ]
    }
}
