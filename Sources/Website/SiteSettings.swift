/// How one installation presents itself and where it stands.
package struct SiteSettings: Sendable {
    /// The neutral name on screens and in browser histories; an installation may change it.
    package var serviceName: String
    /// What stands beside it before it is known which area somebody belongs to.
    package var installationName: String
    /// Served by TLS itself or behind a proxy that is: cookies are Secure and HSTS is sent.
    package var isBehindTLS: Bool
    /// A proxy on the same machine says who is calling; nobody else is believed.
    package var isBehindProxy: Bool
    /// The names people reach it by, without ports; a request for any other is refused.
    package var hostNames: Set<String>
    package var address: String
    package var port: Int
    /// The folder with the stylesheet and the script, read once at start.
    package var publicFolder: String
    package var liveLimits = LiveLimits()

    package init(
        serviceName: String = "Conference", installationName: String = "Multi-agency",
        isBehindTLS: Bool = false, isBehindProxy: Bool = false,
        hostNames: Set<String> = SiteSettings.loopback,
        address: String = "127.0.0.1", port: Int = 8080, publicFolder: String = "Public"
    ) {
        self.serviceName = serviceName
        self.installationName = installationName
        self.isBehindTLS = isBehindTLS
        self.isBehindProxy = isBehindProxy
        self.hostNames = Set(hostNames.map { $0.lowercased() })
        self.address = address
        self.port = port
        self.publicFolder = publicFolder
    }

    package static let loopback: Set<String> = ["127.0.0.1", "localhost", "[::1]"]
}
