import Hummingbird
import Logging

/// Turns whatever is thrown behind it into a page. The page holds no data but a reference.
struct ErrorPages: RouterMiddleware {
    let writing: AnswerWriting
    let logger: Logger

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let reason = TurnedAway(error, reference: context.reference, logger)
            var response = writing.response(.turnedAway(reason, writing.premises))
            if reason.status == 405 { response.headers[.allow] = "GET, HEAD, POST" }
            return response
        }
    }
}
