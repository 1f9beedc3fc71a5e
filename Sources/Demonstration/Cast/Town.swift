import Casework

/// A town that is on no map; its postcodes begin with ZZ, which no post office uses.
struct Town: Sendable {
    let name: String
    /// Counted from 1, as in ZZ1.
    let number: Int

    private static let names = [
        "Mockford", "Testerbury", "Samplehaven", "Drafton Vale", "Stencilby", "Patternmouth",
    ]

    init(number: Int) {
        let index = max(number, 1) - 1
        self.number = index + 1
        let known = Self.names.indices.contains(index) ? Self.names[index] : nil
        name = known ?? "Mockford \(index + 1)"
    }

    /// Where somebody says they come from who moved here.
    var neighbour: String { number == 1 ? "Testerbury" : "Mockford" }

    /// How this town's user names end; the first town's stand alone.
    var userNameEnding: String {
        guard number > 1 else { return "" }
        return "." + name.lowercased().filter { $0 != " " }
    }
}

extension Town {
    private static let streets = [
        "Sample Street", "Placeholder Road", "Specimen Lane", "Trial Crescent", "Pattern Close",
        "Outline Avenue", "Stencil Way", "Proof Terrace", "Draft Gardens", "Model Rise",
        "Blueprint Court", "Margin Walk", "Example Place", "Rehearsal Row", "Template Drive",
    ]

    func street(_ chance: inout Chance) -> String { chance.one(of: Self.streets) }

    func address(_ chance: inout Chance) -> String {
        let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
        let ending = (0..<2).compactMap { _ in letters.randomElement(using: &chance) }
        let house = chance.number(in: 1...148)
        let street = street(&chance)
        let sector = chance.number(in: 1...9)
        return "\(house) \(street), \(name), ZZ\(number) \(sector)\(String(ending))"
    }
}
