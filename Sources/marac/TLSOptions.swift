import ArgumentParser
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOSSL
import Website

/// How the way to the browser is kept private. Plain HTTP is served on this machine alone.
struct TLSOptions: ParsableArguments {
    @Option(help: "The certificate with its chain, as a PEM file.")
    var tlsCertificate: String?

    @Option(help: "The private key of the certificate, as a PEM file.")
    var tlsKey: String?

    @Flag(help: "A reverse proxy in front of this program speaks TLS.")
    var behindProxy = false
}

extension TLSOptions {
    var isUsed: Bool { tlsCertificate != nil && tlsKey != nil }
    var isBehindTLS: Bool { isUsed || behindProxy }

    func check(_ host: String) throws {
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError("Give --tls-certificate and --tls-key together.")
        }
        guard isBehindTLS || SiteSettings.loopback.contains(host) else {
            throw ValidationError(
                """
                Without TLS this program is served on 127.0.0.1 alone. Give --tls-certificate and \
                --tls-key, or --behind-proxy.
                """)
        }
    }

    /// Wraps the server in TLS when there is a certificate.
    func server() throws -> @Sendable (HTTPServerBuilder) throws -> HTTPServerBuilder {
        guard let tlsCertificate, let tlsKey else { return { $0 } }
        let chain = try NIOSSLCertificate.fromPEMFile(tlsCertificate)
        let key = try NIOSSLPrivateKey(file: tlsKey, format: .pem)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        let made = configuration
        return { try .tls($0, tlsConfiguration: made) }
    }
}
