import Hummingbird
import NIOCore
import Pages

/// How somebody asks to follow a meeting: by a stream that stays open, or once.
struct FollowAsk: Sendable {
    let wantsStream: Bool
    /// The number of the last event that her browser has.
    let last: Int64?
    let channel: (any Channel)?

    init(_ request: Request, _ channel: (any Channel)?) {
        let headers = request.headers
        wantsStream =
            request.method == .get && headers[.accept]?.contains("text/event-stream") == true
        last = headers.value(named: "last-event-id").flatMap { Int64($0) }
        self.channel = channel
    }
}
