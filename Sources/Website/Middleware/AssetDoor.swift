import Hummingbird

/// Answers for the stylesheet, the script and the icon, which belong to nobody's session.
struct AssetDoor: RouterMiddleware {
    let assets: Assets

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.method != .post, let file = assets.file(at: context.target.segments) else {
            return try await next(request, context)
        }
        context.note("/assets")
        let isVersioned = context.target.segments.first == "assets"
        var response = Response(
            status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
        response.headers[.contentType] = file.type
        response.headers[.cacheControl] =
            isVersioned ? "public, max-age=31536000, immutable" : "public, max-age=3600"
        return response
    }
}
