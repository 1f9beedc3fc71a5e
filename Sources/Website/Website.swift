package import Hummingbird
package import HummingbirdCore
package import Logging
package import UseCases

/// The whole website as an application that can be run.
///
/// `server` may wrap the plain server, as in TLS. `onReady` is told the port once the server
/// listens; asking for port 0 takes any that is free.
package func website(
    _ site: Site, office: Office, settings: SiteSettings, logger: Logger,
    server: @Sendable (HTTPServerBuilder) throws -> HTTPServerBuilder = { $0 },
    onReady: @escaping @Sendable (Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let rooms = MeetingRooms(office, limits: settings.liveLimits)
    let doors = try doors(
        site, office: office, settings: settings, logger: logger, rooms: rooms)
    var serverLogger = logger
    // At a lower level the server writes the words of errors, which may hold people's data.
    serverLogger.logLevel = .warning
    return Application(
        responder: doors,
        server: try server(.http1(configuration: connectionLimits(rooms))),
        configuration: ApplicationConfiguration(
            address: .hostname(settings.address, port: settings.port),
            availableConnectionsDelegate: .maximum(2000, logger: serverLogger)),
        onServerRunning: { channel in await onReady(channel.localAddress?.port ?? settings.port) },
        logger: serverLogger)
}

/// The doors in their order, which is part of what they do (architecture 2.5, stop 1).
func doors(
    _ site: Site, office: Office, settings: SiteSettings, logger: Logger, rooms: MeetingRooms
) throws -> Doors {
    let premises = try Premises(settings)
    let writing = AnswerWriting(premises: premises)
    let responder = SiteResponder(
        site: site, office: office, premises: premises, rooms: rooms, writing: writing,
        logger: logger)
    return Doors(
        doors: [
            RequestLog(logger: logger),
            SecurityHeaders(isBehindTLS: settings.isBehindTLS),
            ErrorPages(writing: writing, logger: logger),
            RequestLimits(hostNames: settings.hostNames),
            AssetDoor(assets: premises.assets),
            Origins(office: office, isBehindProxy: settings.isBehindProxy),
            Sessions(office: office, isBehindTLS: settings.isBehindTLS),
            ForgeryGuard(office: office, isBehindTLS: settings.isBehindTLS),
        ],
        site: responder)
}

/// Headers of 16 KiB in 64 fields, and half a minute of silence (trust 6.4 nr 5). An answer that is
/// still being written, as to an open window of a meeting, is not silence.
private func connectionLimits(_ rooms: MeetingRooms) -> HTTP1Channel.Configuration {
    var limits = HTTP1Channel.Configuration(
        additionalChannelHandlers: [ConnectionNews(rooms)], idleTimeout: .seconds(30))
    limits.httpDecoder = .init(
        maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 64)
    return limits
}
