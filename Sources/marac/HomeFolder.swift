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

    /// Every instrument that came with the program, and those that an area keeps beside its data.
    func library(with data: DataFolder) throws -> Library {
        let files =
            try InstrumentFile.all(in: path + "/Instruments")
            + InstrumentFile.all(in: data.path + "/Instruments")
        var library = Library(try InstrumentFile.read(files))
        library.presets = try presets()
        return library
    }

    /// One of the settings that come with the program.
    func preset(_ name: String) throws -> AreaSettings {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard isPlain else { throw OperatorFault("There is no preset of that name.") }
        return try SettingsFile(path + "/Areas/\(name).json").preset().settings
    }

    /// Every preset of the folder, by title.
    func presets() throws -> [AreaPreset] {
        let folder = path + "/Areas"
        return try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".json") }
            .map { try SettingsFile(folder + "/" + $0).preset() }
            .sorted { $0.title < $1.title }
    }
}

/// Something the operator can put right, in words.
struct OperatorFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
