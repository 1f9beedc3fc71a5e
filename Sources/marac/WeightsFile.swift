import ArgumentParser
import Casework
import Foundation
import Linkage

/// The weights that areas estimated from their own decisions, kept in the data folder. There is
/// nothing personal in them: they are rates.
extension DataFolder {
    private typealias Rates = [String: [String: [String: Double]]]

    var weightsPath: String { path + "/linkage-weights.json" }

    /// Those of each area; an area that is not among them has those of the program.
    func weights() throws -> [ID<Area>: Weights] {
        var weights: [ID<Area>: Weights] = [:]
        for (area, rates) in try rates() {
            guard let id = ID<Area>(area), let read = Weights.preset.with(sameRates: rates) else {
                throw unreadable
            }
            weights[id] = read
        }
        return weights
    }

    func keep(_ weights: Weights, of area: ID<Area>) throws {
        var all = try rates()
        all[area.description] = weights.sameRates
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(all).write(to: URL(fileURLWithPath: weightsPath), options: .atomic)
    }

    private func rates() throws -> Rates {
        guard let content = FileManager.default.contents(atPath: weightsPath) else { return [:] }
        guard let rates = try? JSONDecoder().decode(Rates.self, from: content) else {
            throw unreadable
        }
        return rates
    }

    private var unreadable: ValidationError {
        ValidationError(
            "\(weightsPath) does not hold weights. Move it away to use those of the program.")
    }
}
