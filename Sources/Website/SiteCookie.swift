/// The three cookies of the service. Only those it cannot do without: no banner is needed.
enum SiteCookie: String, CaseIterable {
    /// The session's token.
    case session = "marac"
    /// Guards the sign-in form before there is a session.
    case door = "marac-door"
    /// Marks a browser that somebody signed in from before.
    case device = "marac-device"

    /// Browsers let `__Host-` cookies be set only over TLS, by this host and for all of it. Over
    /// plain loopback some of them do not keep such a cookie, so there the name stands alone.
    func name(isBehindTLS: Bool) -> String { (isBehindTLS ? "__Host-" : "") + rawValue }

    /// The header that sets the cookie, or takes it away when there is no value.
    func header(_ value: String?, isBehindTLS: Bool) -> String {
        var header = "\(name(isBehindTLS: isBehindTLS))=\(value ?? "")"
        header += "; Path=/; HttpOnly; SameSite=Strict"
        if isBehindTLS { header += "; Secure" }
        if value == nil { header += "; Max-Age=0" }
        if value != nil && self == .device { header += "; Max-Age=15552000" }
        return header
    }
}

/// What the browser holds of ours, as it sent it and not yet believed.
package struct Browser: Sendable {
    var session: String?
    var door: String?
    var device: String?

    init(_ cookies: [String: String], isBehindTLS: Bool) {
        session = cookies[SiteCookie.session.name(isBehindTLS: isBehindTLS)]
        door = cookies[SiteCookie.door.name(isBehindTLS: isBehindTLS)]
        device = cookies[SiteCookie.device.name(isBehindTLS: isBehindTLS)]
    }

    init() {}
}
