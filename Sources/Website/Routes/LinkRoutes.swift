import Casework
import Pages

extension Site {
    /// Whether people of two cases are one person; whose cases they are is settled when it is
    /// decided.
    mutating func addLinks() {
        get(At.possibleRepeats, for: .roles(.who(may: .decideReferral)), showPossibleRepeats)
        post(At.link, for: .roles(.who(may: .decideReferral)), decideLink)
    }
}
