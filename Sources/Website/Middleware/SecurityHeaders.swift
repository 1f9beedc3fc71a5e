import Hummingbird

/// What every answer tells the browser, whatever its status (trust 3.7, ux 3.3).
struct SecurityHeaders: RouterMiddleware {
    let isBehindTLS: Bool

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.always { response.headers.set(name, to: value) }
        if isBehindTLS { response.headers.set("Strict-Transport-Security", to: Self.twoYears) }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return request.method == .head ? response.createHeadResponse() : response
    }

    private static let twoYears = "max-age=63072000; includeSubDomains"

    private static let always: [(StaticString, String)] = [
        ("Content-Security-Policy", contentPolicy),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("X-Robots-Tag", "noindex, nofollow"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", permissions),
    ]

    /// No inline script, style or handler exists, so nothing inline is allowed.
    private static let contentPolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
        "font-src 'self'", "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'",
        "base-uri 'none'", "object-src 'none'", "require-trusted-types-for 'script'",
        "trusted-types frag",
    ].joined(separator: "; ")

    private static let permissions =
        [
            "accelerometer", "autoplay", "bluetooth", "camera", "clipboard-read", "display-capture",
            "geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi", "payment",
            "serial", "usb",
        ].map { "\($0)=()" }.joined(separator: ", ")
        + ", publickey-credentials-create=(self), publickey-credentials-get=(self)"
}
