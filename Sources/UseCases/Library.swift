package import Casework

/// What is read from files at start and never changes while the program runs: risk instruments.
package struct Library: Sendable {
    private let instruments: [String: RiskInstrument]

    package init(_ instruments: [RiskInstrument]) {
        self.instruments = instruments.reduce(into: [:]) { $0[$1.code] = $1 }
    }

    package func instrument(_ code: String) -> RiskInstrument? { instruments[code] }
}
