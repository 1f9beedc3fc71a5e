import Hummingbird

/// What a request must be before anything looks at what it says (trust 6.4 nr 5).
struct RequestLimits: RouterMiddleware {
    let hostNames: Set<String>

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard [.get, .head, .post].contains(request.method) else { throw TurnedAway.methodUnknown }
        let path = request.head.path ?? ""
        guard path.utf8.count <= RequestTarget.longest else { throw TurnedAway.addressTooLong }
        guard isForUs(request) else { throw TurnedAway.badRequest }
        var context = context
        context.target = try RequestTarget(path)
        return try await next(request, context)
    }

    /// One host, and one of ours: the server lets through requests with none, two or a stranger's.
    private func isForUs(_ request: Request) -> Bool {
        guard let host = request.head.authority?.lowercased(),
            request.headers.values(named: "host").isEmpty
        else { return false }
        return hostNames.contains(Self.name(of: host))
    }

    /// The host without its port: `[::1]:8080` is `[::1]`.
    private static func name(of host: String) -> String {
        guard let colon = host.lastIndex(of: ":"),
            host[colon...].dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return host }
        return String(host[..<colon])
    }
}
