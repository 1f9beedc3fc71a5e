import ArgumentParser

/// The measurements of `scripts/bench`, and the writer and reader of the durability test.
@main struct MaracBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marac-bench", abstract: "Measures the parts of the conference service.",
        subcommands: [
            Hello.self, Appending.self, Sharing.self, Loading.self, Linking.self, Writes.self,
            Recall.self, Auditing.self, Judging.self, Proposing.self, Telling.self,
        ])
}
