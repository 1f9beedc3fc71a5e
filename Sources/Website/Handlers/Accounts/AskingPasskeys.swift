import Credentials
import Pages
import Records
import UseCases

/// What the passkey of this browser has to sign next. The script asks for it when the button is
/// pressed, so that a page left open overnight still works.
@Sendable
func handOutChallenge(_ guest: Guest) async throws -> Answer {
    .challenge(guest.office.newChallenge(for: guest.asker))
}

extension Guest {
    /// Who asks for a challenge: the same before sign-in as whom her forms belong to.
    var asker: Challenges.Asker {
        Challenges.Asker(secret: secret, network: whereabouts.network)
    }
}

extension Office {
    /// Asks for any passkey of this installation that the browser finds, or for one of these.
    func passkeyRequest(among passkeys: [PasskeyRow] = []) -> PasskeyRequest {
        PasskeyRequest(
            party: signInTerms.site.id, origin: signInTerms.site.origin,
            credentials: passkeys.map { Base64URL.text(of: $0.credential) })
    }

    /// Asks for a new one, on a device that holds none of these yet.
    func newPasskeyRequest(of signedIn: SignedIn, besides passkeys: [PasskeyRow]) -> PasskeyRequest
    {
        PasskeyRequest(
            party: signInTerms.site.id, origin: signInTerms.site.origin,
            credentials: passkeys.map { Base64URL.text(of: $0.credential) },
            owner: .init(
                handle: Base64URL.text(of: ownerHandle(signedIn.account.id)),
                userName: signedIn.account.userName, name: signedIn.account.name))
    }
}

extension PasskeyShowing {
    /// Nil when a field is not what the script would have sent.
    init?(_ answer: PasskeyAnswer) {
        guard let credential = Base64URL.bytes(of: answer.credential, longest: 1023),
            let clientData = Base64URL.bytes(of: answer.clientData, longest: 4096),
            let authenticatorData = Base64URL.bytes(of: answer.authenticatorData, longest: 4096),
            let signature = Base64URL.bytes(of: answer.signature, longest: 1024),
            let owner = Base64URL.bytes(of: answer.owner, longest: 64), !credential.isEmpty
        else { return nil }
        self.init(
            credential: credential, clientData: clientData, authenticatorData: authenticatorData,
            signature: signature, owner: owner.isEmpty ? nil : owner)
    }
}

extension PasskeyMaking {
    init?(_ answer: PasskeyAnswer) {
        guard let credential = Base64URL.bytes(of: answer.credential, longest: 1023),
            let clientData = Base64URL.bytes(of: answer.clientData, longest: 4096),
            let attestation = Base64URL.bytes(of: answer.attestation, longest: 8192),
            !credential.isEmpty
        else { return nil }
        self.init(credential: credential, clientData: clientData, attestation: attestation)
    }
}
