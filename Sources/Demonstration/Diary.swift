import Casework

/// Something that is to happen in the invented area at a moment.
struct Appointment {
    let at: Instant
    let step: StaticString
    let keep: () async throws -> Void
}

/// All that is to happen, kept in the order of time so that the ledger tells it in that order.
struct Diary {
    private(set) var appointments: [Appointment] = []

    mutating func note(
        _ step: StaticString, at moment: Instant, _ keep: @escaping () async throws -> Void
    ) {
        appointments.append(Appointment(at: moment, step: step, keep: keep))
    }

    /// Keeps them all. What is noted for the same moment happens in the order of noting.
    func keep(
        by clock: MovableClock, _ progress: (_ kept: Int, _ of: Int) -> Void
    ) async throws {
        let inOrder = appointments.enumerated().sorted {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }
        for (kept, entry) in inOrder.enumerated() {
            clock.move(to: entry.element.at)
            do {
                try await entry.element.keep()
            } catch {
                throw DemonstrationFault(at: entry.element.step, error)
            }
            progress(kept + 1, inOrder.count)
        }
    }
}
