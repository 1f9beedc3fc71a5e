import ArgumentParser

/// Where the records lie and what opens them; the same for every command.
struct DataOptions: ParsableArguments {
    @Option(help: "The data folder: the records, unless they are in PostgreSQL.")
    var data = "./data"

    @Option(help: "A PostgreSQL database instead: postgres://user@host/name")
    var database: String?

    @Option(help: "The file with the root key. A real installation keeps it on another disk.")
    var keyFile: String?

    @Option(help: "The folder with Public, Instruments and Areas; found by itself when left out.")
    var home: String?
}

extension DataOptions {
    var folder: DataFolder { DataFolder(path: data) }
    var keyPath: String { keyFile ?? folder.defaultKeyPath }
}
