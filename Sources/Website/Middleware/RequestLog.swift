import Hummingbird
import Logging

/// One line a request: method, line of the table of addresses, status, milliseconds, reference.
///
/// Never the address itself, the query, a name or where it came from (trust 3.16).
struct RequestLog: RouterMiddleware {
    let logger: Logger

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let passed = start.duration(to: .now).components
        let milliseconds = passed.seconds &* 1000 &+ passed.attoseconds / 1_000_000_000_000_000
        logger.info(
            "request",
            metadata: [
                "method": "\(name(of: request.method))", "address": "\(context.template)",
                "status": "\(response.status.code)", "ms": "\(milliseconds)",
                "reference": "\(context.reference)",
            ])
        return response
    }

    /// A method is a word that anyone may make up.
    private func name(of method: HTTPRequest.Method) -> String {
        switch method {
        case .get: "GET"
        case .head: "HEAD"
        case .post: "POST"
        default: "OTHER"
        }
    }
}
