import ArgumentParser

/// The program: serving the website, and what an operator does beside it.
@main struct Marac: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marac",
        abstract: "The conference service: cases from referral to finished actions.",
        subcommands: [
            Serve.self, Demo.self, SignIns.self, Verify.self, ReceiptKey.self,
            RebuildTables.self, AreaCommand.self, AccountCommand.self, InstrumentCommand.self,
            Match.self, LinkageCommand.self, AccessTable.self,
        ])
}
