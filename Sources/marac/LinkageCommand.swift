import ArgumentParser
import Casework
import Foundation
import Linkage
import Records
import Storage
import UseCases

/// How people are recognised.
struct LinkageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "linkage", abstract: "How people are recognised.",
        subcommands: [EstimateWeights.self])
}

/// Estimates how much each agreement should weigh from what an area's coordinators decided.
struct EstimateWeights: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Estimate the weights of an area from its own decisions.",
        discussion: """
            Prints the old figures beside the new, and what would change. Nothing is changed \
            unless --apply is given; then the figures are kept in the data folder and hold from \
            the next start of the service.
            """)

    @OptionGroup var options: DataOptions
    @Argument(help: "The area's id.") var area: String
    @ArgumentParser.Flag(help: "Keep the new figures.") var apply = false

    func run() async throws {
        let office = try await Wiring(options: options).office(
            .here(), home: HomeFolder.find(options.home))
        let id: ID<Area> = try readID(area, "area")
        let estimate = try await office.estimateWeights(in: id)
        await office.store.close()
        guard let estimate else { throw ValidationError("There is no area with this id.") }
        guard estimate.isEnough else {
            throw ValidationError(
                """
                So far \(estimate.decidedSame) decisions here were that two are one person; \
                \(WeightsEstimate.fewest) are needed, so the figures stay as they are.
                """)
        }
        print(estimate)
        guard apply else { return print("Nothing was changed. Give --apply to keep the figures.") }
        try options.folder.keep(estimate.weights, of: id)
        print("Kept in \(options.folder.weightsPath). They hold from the next start.")
    }

    private func print(_ estimate: WeightsEstimate) {
        print(
            "Decided: \(estimate.decidedSame) pairs are one person, "
                + "\(estimate.decidedOther) are not.\n")
        print("Seen between two records of one person, in a hundred pairs:")
        print("field       level             before   after")
        for one in estimate.changes {
            let name = one.field.padded(to: 12) + one.level.padded(to: 16)
            print(name + inHundred(one.before) + inHundred(one.after))
        }
        if estimate.changes.isEmpty { print("No figure changes.") }
        print("\nWhat would change:             before   after")
        print(row("One person, taken for one", estimate, \.sameTakenForOne))
        print(row("Two people, taken for one", estimate, \.othersTakenForOne))
        print(row("Waiting to be decided", estimate, \.waiting))
    }

    private func print(_ words: String) { Swift.print(words) }

    private func row(
        _ words: String, _ estimate: WeightsEstimate,
        _ count: KeyPath<WeightsEstimate.Expected, Int>
    ) -> String {
        let before = String(estimate.before[keyPath: count])
        let after = String(estimate.after[keyPath: count])
        return words.padded(to: 28) + before.padded(before: 9) + after.padded(before: 8)
    }

    private func inHundred(_ rate: Double) -> String {
        let tenths = Int((rate * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)".padded(before: 8)
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(width - count, 0))
    }

    fileprivate func padded(before width: Int) -> String {
        String(repeating: " ", count: max(width - count, 0)) + self
    }
}
