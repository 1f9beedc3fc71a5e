package import Hummingbird

/// The doors that every request goes through, in order, and behind them the site.
package struct Doors: HTTPResponder {
    package typealias Door = any RouterMiddleware<SiteContext>

    let doors: [Door]
    let site: SiteResponder

    package func respond(to request: Request, context: SiteContext) async throws -> Response {
        try await step(doors[...], request, context)
    }

    private func step(
        _ doors: ArraySlice<Door>, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        guard let door = doors.first else {
            return try await site.respond(to: request, context: context)
        }
        return try await door.handle(request, context: context) { request, context in
            try await step(doors.dropFirst(), request, context)
        }
    }
}
