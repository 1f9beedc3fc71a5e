import Casework
import Pages
import UseCases

extension LiveWindow {
    /// Whether somebody's roles lead to the page of this window at all. What she then sees on it is
    /// for the page.
    func isFor(_ reader: Reader) -> Bool {
        switch self {
        case .desk, .chair, .screen: reader.holds(anyOf: .who(may: .runMeeting))
        case .seat: reader.holds(anyOf: .who(may: .takeSeat))
        case .waiting: reader.holds(anyOf: .forOneMeeting)
        }
    }

    /// Whether a meeting that stands so for somebody may be followed by her in this window: but for
    /// the waiting room, where she declares, only after her declaration (SR-02).
    func isOpen(to reader: Reader, _ stands: Followed) -> Bool {
        isFor(reader) && stands.mayStay && (self == .waiting || stands.crowd.hasDeclared)
    }
}
