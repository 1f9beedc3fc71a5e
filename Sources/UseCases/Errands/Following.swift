package import Casework
import Synchronization

/// What somebody who follows a meeting in one window has been noted to have seen there.
///
/// Each case she is turned to is one entry of the record, durable before its first byte; the rows
/// that are then added to it are the same look (SR-13).
package final class Following: Sendable {
    private struct Look: Hashable {
        let matter: Matter
        let page: String
    }

    private let state = Mutex<(noted: Set<Look>, last: [AccessNote])>(([], []))

    package init() {}

    /// What was shown since this was last asked.
    package func takeShown() -> [AccessNote] {
        state.withLock { state in
            defer { state.last = [] }
            return state.last
        }
    }

    package func unnoted(_ notes: [AccessNote]) -> [AccessNote] {
        state.withLock { state in
            notes.filter { note in Self.look(note).map { !state.noted.contains($0) } ?? true }
        }
    }

    package func keep(_ notes: [AccessNote]) {
        state.withLock { state in
            state.noted.formUnion(notes.compactMap(Self.look))
            state.last += notes
        }
    }

    /// Only openings repeat; whoever is turned away or searches is noted each time.
    private static func look(_ note: AccessNote) -> Look? {
        guard case .opened(let entry) = note.event, entry.reveal == nil else { return nil }
        return Look(matter: note.matter, page: entry.page)
    }
}

extension AccessNote {
    /// The same look by somebody else, who is shown the same at the same moment.
    package func made(by occasion: Occasion) -> AccessNote? {
        guard case .opened(let entry) = event, entry.likeness == nil, entry.reveal == nil else {
            return nil
        }
        return AccessNote(
            matter, in: area, AccessEntry(page: entry.page, stamp: Stamp(occasion)))
    }
}
