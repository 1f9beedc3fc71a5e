import Casework
import Foundation
import UseCases

/// The files that come with the program: stylesheet and script, risk instruments, area presets.
struct HomeFolder {
    let path: String

    /// The folder that was named, or the nearest above the program or the current folder that has
    /// the stylesheet.
    static func find(_ named: String?) throws -> HomeFolder {
        let places = named.map { [$0] } ?? candidates
        for place in places where isHome(place) { return HomeFolder(path: place) }
        throw OperatorFault(
            "The files of the program were not found. Name their folder with --home.")
    }

    private static func isHome(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/Public/house.css")
    }

    private static var candidates: [String] {
        var folder = URL(fileURLWithPath: Bundle.main.executablePath ?? "/")
        var above: [String] = [FileManager.default.currentDirectoryPath]
        for _ in 0..<6 {
            folder = folder.deletingLastPathComponent().resolvingSymlinksInPath()
            above.append(folder.path)
        }
        return above
    }

    var publicFolder: String { path + "/Public" }

    /// Every instrument of the folder; a file that is not one stops the program, by name.
    func library() throws -> Library {
        let folder = path + "/Instruments"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".json") }.sorted()
        return Library(try names.map { try read(RiskInstrument.self, folder + "/" + $0) })
    }

    func preset(_ name: String) throws -> AreaSettings {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard isPlain else { throw OperatorFault("There is no preset of that name.") }
        return try read(AreaSettings.self, path + "/Areas/\(name).json")
    }

    private func read<Content: Decodable>(_ kind: Content.Type, _ path: String) throws -> Content {
        guard let data = FileManager.default.contents(atPath: path),
            let content = try? JSONDecoder().decode(kind, from: data)
        else { throw OperatorFault("The file \(path) cannot be read.") }
        return content
    }
}

/// Something the operator can put right, in words.
struct OperatorFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
