package import Casework

/// What is read from files at start and never changes while the program runs: risk instruments and
/// the presets of areas.
package struct Library: Sendable {
    /// Every version of every instrument, for reading what was assessed on it.
    package let instruments: InstrumentShelf
    /// What an area's settings can start from, in the order of their titles.
    package var presets: [AreaPreset] = []

    package init(_ instruments: [RiskInstrument]) {
        self.instruments = InstrumentShelf(instruments)
    }
}
