package import Casework

/// Which risk instrument is asked: the area's own, with the sets that open from its answers.
extension Office {
    /// The newest version of the area's instrument, or the one on which something was begun: a
    /// person goes on with the questions that she has already answered.
    ///
    /// Where the area's own is not meant for the victim's age, and another is, that other is asked.
    package func instrument(
        for reader: Reader, begunOn begun: (code: String, version: String)? = nil,
        forAge age: Int? = nil
    ) async throws -> RiskInstrument? {
        let settings = try await settings(for: reader)
        let (shelf, today) = (library.instruments, world.day(world.now()))
        let sets = settings.furtherInstruments
        if let begun, let same = shelf.exact(begun.code, begun.version) {
            return shelf.opening(sets, from: same, on: today)
        }
        let own = shelf.instrument(settings.instrument, furtherSets: sets, on: today)
        if let age, let ages = own?.ages, !ages.holds(age),
            let other = shelf.meant(forAge: age, besides: settings.instrument, on: today).first
        {
            return shelf.opening(sets, from: other, on: today)
        }
        return own
    }

    /// Instruments that are meant for the victim's age, beside the one that is asked.
    package func instruments(
        forAge age: Int?, besides asked: RiskInstrument?
    ) -> [RiskInstrument] {
        guard let age else { return [] }
        let today = world.day(world.now())
        return library.instruments.meant(forAge: age, besides: asked?.code ?? "", on: today)
    }

    /// One of the instruments on which a case of the reader's area may be assessed anew.
    package func instrument(_ code: String, for reader: Reader) async throws -> RiskInstrument? {
        guard let areas = try await instrument(for: reader) else { return nil }
        return ([areas] + areas.furtherSets).first { $0.code == code }
    }
}
