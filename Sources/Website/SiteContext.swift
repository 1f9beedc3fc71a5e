package import Hummingbird
import NIOCore
import Pages
import Records
import UseCases

/// What is known of one request on its way through the doors.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Under what a fault is logged and told to the reader; it says nothing about either.
    let reference: String
    var target = RequestTarget(segments: [], query: .none)
    var browser = Browser()
    var state = SessionState.none
    var fields = FormFields.none
    /// From where the request came, without an address.
    var whereabouts = Whereabouts()
    let peer: String?
    let channel: any Channel

    package init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        peer = source.channel.remoteAddress?.ipAddress
        reference = HexDigits.text(of: (0..<6).map { _ in UInt8.random(in: 0...UInt8.max) })
    }

    /// Which line of the table of addresses answers, for the log.
    func note(_ template: String) { coreContext.endpointPath.value = template }

    var template: String { coreContext.endpointPath.value ?? "none" }
}
