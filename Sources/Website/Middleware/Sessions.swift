import Hummingbird
import UseCases

/// Finds out who is behind a request; her rights are read anew each time (trust 3.5).
struct Sessions: RouterMiddleware {
    let office: Office
    let isBehindTLS: Bool

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let cookies = CookieDecoder.cookies(request.headers[values: .cookie])
        context.browser = Browser(cookies, isBehindTLS: isBehindTLS)
        context.state = try await office.session(
            for: context.browser.session.flatMap(SessionToken.init(cookieValue:)),
            at: office.world.now(), isSignOfLife: !cameOfItself(request),
            from: context.whereabouts)
        return try await next(request, context)
    }

    /// Our script says so when an open page asks for news: that must not keep a session alive.
    private func cameOfItself(_ request: Request) -> Bool {
        request.headers.value(named: "x-background") != nil
            || request.headers[.accept]?.contains("text/event-stream") == true
    }
}
