import ArgumentParser
import Casework

/// What an operator does with risk instruments.
struct InstrumentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "instrument", abstract: "Look at risk instruments, which are files.",
        subcommands: [CheckInstrument.self])
}

/// Says line by line what is wrong with an area's own instrument, or what it holds.
struct CheckInstrument: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check an instrument's file: findings and exit code 1, or a summary and 0.")

    @Argument(help: "The file, such as Instruments/checklist-24.json.") var file: String

    func run() throws {
        let file = InstrumentFile(path: file)
        let findings = try file.findings()
        guard findings.isEmpty else {
            for finding in findings { print(finding) }
            throw ExitCode(1)
        }
        for line in try Self.summary(of: file.read()) { print(line) }
    }

    static func summary(of instrument: RiskInstrument) -> [String] {
        let items = instrument.items
        let prompts = Set(items.flatMap(\.prompts)).count
        var lines = [
            "\(instrument.title)",
            "\(instrument.code), version \(instrument.version)"
                + (instrument.validFrom.map { ", valid from \($0)" } ?? ""),
            "\(items.count) questions in \(instrument.groups.count) sections; "
                + "\(items.filter(\.detailIsRequired).count) need words with a yes; "
                + "\(items.filter(\.isHighRiskFactor).count) high-risk factors; "
                + "\(prompts) prompts",
            "Scoring: \(instrument.scoring.method.rawValue)",
        ]
        lines += instrument.thresholds.map { "\($0.ground.rawValue) from \($0.atLeast)" }
        if instrument.isFurtherSet {
            lines.append("Opens on: \(instrument.opensOnPrompts.joined(separator: ", "))")
        }
        return lines + ["Nothing is wrong with it."]
    }
}
