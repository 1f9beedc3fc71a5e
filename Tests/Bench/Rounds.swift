/// How often something happened in a second, in each of several rounds.
struct Rounds {
    private(set) var rates: [Double] = []

    /// Does a piece of work that does something so many times.
    mutating func add(_ times: Int, _ work: () async throws -> Void) async rethrows {
        let clock = ContinuousClock()
        let begin = clock.now
        try await work()
        rates.append(Double(times) / ((clock.now - begin) / .seconds(1)))
    }

    /// The median rate.
    var rate: Double {
        let sorted = rates.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    /// How long one takes at the median rate.
    var microseconds: Double { 1_000_000 / rate }
}

/// One line of a table in Markdown.
func row(_ cells: String...) {
    print("| " + cells.joined(separator: " | ") + " |")
}

/// The head of a table in Markdown, with the ratio first.
func table(_ title: String, _ columns: String...) {
    print("\n\(title)\n\n| " + columns.joined(separator: " | ") + " |")
    print(String(repeating: "|---", count: columns.count) + "|")
}

/// A number as people write it: 0.52, 5.2, 52, 5,200.
func figure(_ value: Double) -> String {
    guard value < 1000 else { return thousands(Int(value.rounded())) }
    guard value < 20 else { return String(Int(value.rounded())) }
    let tenths = Int((value * (value < 1 ? 100 : 10)).rounded())
    guard value < 1 else { return "\(tenths / 10).\(tenths % 10)" }
    return tenths == 100 ? "1.0" : "0.\(tenths < 10 ? "0" : "")\(tenths)"
}

private func thousands(_ value: Int) -> String {
    let rest = value % 1000
    let padding = rest < 10 ? "00" : rest < 100 ? "0" : ""
    return value < 1000 ? String(value) : thousands(value / 1000) + ",\(padding)\(rest)"
}
