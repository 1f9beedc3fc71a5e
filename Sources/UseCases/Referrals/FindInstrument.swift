package import Casework

/// Which risk instrument is asked: the area's own, with the sets that open from its answers.
extension Office {
    /// The newest version of the area's instrument, or the one on which something was begun: a
    /// person goes on with the questions that she has already answered.
    package func instrument(
        for reader: Reader, begunOn begun: (code: String, version: String)? = nil
    ) async throws -> RiskInstrument? {
        let settings = try await settings(for: reader)
        let (shelf, today) = (library.instruments, world.day(world.now()))
        let sets = settings.furtherInstruments
        if let begun, let same = shelf.exact(begun.code, begun.version) {
            return shelf.opening(sets, from: same, on: today)
        }
        return shelf.instrument(settings.instrument, furtherSets: sets, on: today)
    }

    /// One of the instruments on which a case of the reader's area may be assessed anew.
    package func instrument(_ code: String, for reader: Reader) async throws -> RiskInstrument? {
        guard let areas = try await instrument(for: reader) else { return nil }
        return ([areas] + areas.furtherSets).first { $0.code == code }
    }
}
