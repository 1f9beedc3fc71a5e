import ArgumentParser
import Credentials
import UseCases
import Website

/// How people sign in at this installation.
struct SignInOptions: ParsableArguments {
    @Option(
        help: """
            The address people reach the service at, such as https://conference.example.org. \
            Passkeys are bound to it; changing its host later makes them useless.
            """)
    var publicAddress: String?

    @Flag(
        help: """
            A password alone is enough. A demonstration always allows it; anywhere else people \
            are led to set up a passkey or an app for codes.
            """)
    var allowPasswordAlone = false
}

extension SignInOptions {
    func terms(
        isDemonstration: Bool, isBehindTLS: Bool, port: Int
    ) throws -> SignInTerms {
        guard let site = RelyingParty(publicAddress: try address(isBehindTLS, port)) else {
            throw ValidationError(
                "Write --public-address like https://conference.example.org, without a path.")
        }
        guard site.origin.hasPrefix("https:") || !isBehindTLS else {
            throw ValidationError("Behind TLS the public address begins with https.")
        }
        return SignInTerms(
            allowsPasswordAlone: allowPasswordAlone || isDemonstration, site: site)
    }

    /// On this machine alone a browser may use passkeys without TLS, under the name localhost.
    private func address(_ isBehindTLS: Bool, _ port: Int) throws -> String {
        if let publicAddress { return publicAddress }
        guard !isBehindTLS else {
            throw ValidationError(
                "Give --public-address, to which passkeys are bound, or they would not work.")
        }
        return "http://localhost:\(port)"
    }
}
