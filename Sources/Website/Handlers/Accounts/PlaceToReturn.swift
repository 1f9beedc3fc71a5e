import Markup
import Pages

extension Link {
    /// A place that came from a form or a query: whatever it says, the link stays inside the
    /// service.
    static func inside(_ place: String) -> Link {
        let segments = place.prefix(500).split(separator: "/").map(String.init)
        return place.utf8.first == UInt8(ascii: "/") ? Link(path: segments) : At.home()
    }
}
