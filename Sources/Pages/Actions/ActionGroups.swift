package import Casework

/// An agency's actions as its page shows them: its own undertakings, the standard ones that say the
/// same for case after case, and what was closed in the last weeks.
package struct ActionGroups: Sendable {
    /// A form may hold only so many fields, and each action has two.
    static let mostShown = 150

    package let undertaken: [ActionBriefing]
    package let standard: [[ActionBriefing]]
    /// The one group that may be marked done with one link: flagging an agency's own files. Telling
    /// the victim is never marked so (SR-24).
    package let flagging: Int?
    package let closed: [ActionBriefing]
    /// How many open ones wait until some of these are reported on.
    let heldBack: Int

    package init(_ actions: [ActionBriefing], flagFileWords: String) {
        let open = actions.filter(\.isOpen).sorted(by: Self.isMoreUrgent)
        let shown = open.prefix(Self.mostShown)
        let alike = Dictionary(grouping: shown.filter { $0.origin == .standard }) {
            $0.words.revealed
        }
        undertaken = shown.filter { $0.origin != .standard }
        let groups = alike.sorted { $0.key < $1.key }
        standard = groups.map(\.value)
        flagging = groups.firstIndex { $0.key == flagFileWords }
        closed = actions.filter { !$0.isOpen }
        heldBack = open.count - shown.count
    }

    /// Everything that can be reported on from the page.
    package var open: [ActionBriefing] { undertaken + standard.flatMap(\.self) }

    /// Flags that the agency is to set on its own files.
    var flags: [ActionBriefing] {
        guard let flagging, standard.indices.contains(flagging) else { return [] }
        return standard[flagging]
    }

    /// What is longest overdue comes first, whatever it is.
    private static func isMoreUrgent(_ left: ActionBriefing, _ right: ActionBriefing) -> Bool {
        (left.dueOn, left.reference, left.id) < (right.dueOn, right.reference, right.id)
    }
}
