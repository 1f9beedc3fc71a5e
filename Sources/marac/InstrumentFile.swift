import Casework
import Foundation

/// A file that holds one version of a risk instrument.
struct InstrumentFile {
    let path: String

    /// More than any instrument needs; a file that is larger is something else.
    private static let largest = 1_000_000

    /// The files of a folder, by name; none where there is no such folder.
    static func all(in folder: String) throws -> [InstrumentFile] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".json") }.sorted()
            .map { InstrumentFile(path: folder + "/" + $0) }
    }

    /// A file with something wrong in it stops the program, by name: questions about danger must
    /// not be asked half.
    static func read(_ files: [InstrumentFile]) throws -> [RiskInstrument] {
        var instruments: [RiskInstrument] = []
        for file in files {
            let instrument = try file.read()
            let isTwice = instruments.contains {
                $0.code == instrument.code && $0.version == instrument.version
            }
            guard !isTwice else {
                throw OperatorFault(
                    "\(file.path) is \(instrument.code), version \(instrument.version), which "
                        + "another file is already. Give a changed file a new version.")
            }
            instruments.append(instrument)
        }
        return instruments
    }

    func read() throws -> RiskInstrument {
        let data = try bytes()
        if let first = InstrumentCheck.findings(in: Array(data)).first {
            throw OperatorFault(
                "\(path): \(first) Run “marac instrument check” on it to see everything.")
        }
        guard let instrument = try? JSONDecoder().decode(RiskInstrument.self, from: data) else {
            throw OperatorFault("The file \(path) cannot be read as an instrument.")
        }
        return instrument
    }

    func findings() throws -> [InstrumentFinding] {
        InstrumentCheck.findings(in: Array(try bytes()))
    }

    private func bytes() throws -> Data {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw OperatorFault("The file \(path) cannot be opened.")
        }
        guard data.count <= Self.largest else {
            throw OperatorFault("The file \(path) is too large to be an instrument.")
        }
        return data
    }
}
