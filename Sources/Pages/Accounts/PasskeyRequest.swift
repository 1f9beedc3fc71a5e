package import Markup

/// What a page asks of a passkey; the script of passkeys reads it and fills the form in.
package struct PasskeyRequest: Sendable, Hashable {
    /// The host that passkeys are bound to, and the address it must be reached at.
    package let party: String
    package let origin: String
    /// Which passkeys may answer; any that the browser finds for this host when empty.
    package let credentials: [String]
    /// Asked for when a passkey is made: whose it is.
    package let owner: Owner?

    package struct Owner: Sendable, Hashable {
        package let handle: String
        package let userName: String
        package let name: String

        package init(handle: String, userName: String, name: String) {
            self.handle = handle
            self.userName = userName
            self.name = name
        }
    }

    package init(party: String, origin: String, credentials: [String] = [], owner: Owner? = nil) {
        self.party = party
        self.origin = origin
        self.credentials = credentials
        self.owner = owner
    }
}

/// A form that a passkey fills in. Without scripts it says so: there is no other way to ask one.
package func passkeyForm(
    to address: Link, _ frame: PageFrame, _ request: PasskeyRequest,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    form(
        .method(.post), .action(address), .autocomplete("off"),
        .data("passkey", request.owner == nil ? "show" : "make"),
        .data("party", request.party), .data("origin", request.origin),
        .data("challenge", At.passkeyChallenge().address),
        .data("credentials", request.credentials.joined(separator: " ")),
        .data("owner", request.owner?.handle ?? ""),
        .data("user", request.owner?.userName ?? ""), .data("name", request.owner?.name ?? "")
    ) {
        hidden("token", frame.token)
        for name in PasskeyAnswer.names { hidden(name, "") }
        content()
        passkeyTroubles(request.origin)
        if let address = frame.addresses.passkeys {
            script(.type("module"), .src(address))
        }
    }
}

/// Sentences that the script shows when it must; the first is there until a script runs.
private func passkeyTroubles(_ origin: String) -> HTML {
    div(.class("passkey-troubles"), .role("status")) {
        p(.class("hint"), .data("trouble", "script")) {
            "A passkey needs scripts, and this browser runs none here."
        }
        p(.class("message"), .data("trouble", "browser"), .hidden) {
            "This browser cannot use passkeys."
        }
        p(.class("message"), .data("trouble", "origin"), .hidden) {
            "Passkeys work only at "
            data(origin)
        }
        p(.class("message"), .data("trouble", "known"), .hidden) {
            "This key is one of yours already."
        }
        p(.class("message"), .data("trouble", "none"), .hidden) {
            "The passkey did not answer. Try once more, or use another way."
        }
    }
}

/// What a passkey answered, as the form carries it: each field base64url.
package struct PasskeyAnswer: Sendable {
    package let credential: String
    package let clientData: String
    package let authenticatorData: String
    package let signature: String
    package let owner: String
    package let attestation: String

    static let names = [
        "passkey-credential", "passkey-client", "passkey-authenticator", "passkey-signature",
        "passkey-owner", "passkey-attestation",
    ]

    package init(_ fields: FormFields) {
        credential = fields["passkey-credential"]
        clientData = fields["passkey-client"]
        authenticatorData = fields["passkey-authenticator"]
        signature = fields["passkey-signature"]
        owner = fields["passkey-owner"]
        attestation = fields["passkey-attestation"]
    }
}
