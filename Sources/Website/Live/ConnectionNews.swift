import NIOCore

/// Hears from a connection that its browser has gone or that the service is ending, which no
/// stream would notice before its next word.
final class ConnectionNews: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = Any

    private let rooms: MeetingRooms

    init(_ rooms: MeetingRooms) {
        self.rooms = rooms
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { rooms.close() }
        if let event = event as? ChannelEvent, event == .inputClosed { leave(context) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave(context)
        context.fireChannelInactive()
    }

    private func leave(_ context: ChannelHandlerContext) {
        rooms.leave(ObjectIdentifier(context.channel as AnyObject))
    }
}
