import Casework
import Foundation
import Pages

/// An area's settings in a file, with what is wrong with it said so that its writer can put it
/// right.
struct SettingsFile {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    func preset() throws -> AreaPreset {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw OperatorFault("The file \(path) cannot be read.")
        }
        do {
            var preset = try JSONDecoder().decode(AreaPreset.self, from: data)
            preset.code = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            return preset
        } catch {
            throw OperatorFault("\(path): \(Self.words(for: error))")
        }
    }

    /// What is wrong with the settings, a line each; nothing when an area can begin with them.
    func findings() throws -> [String] {
        let preset = try preset()
        return preset.settings.faults.map(\.line)
            + (try unknownNames()).map { "\($0): there is no setting of this name." }
    }

    /// A name that is written wrong would otherwise silently have its usual value.
    private func unknownNames() throws -> [String] {
        let data = FileManager.default.contents(atPath: path) ?? Data()
        let written = try JSONDecoder().decode(WrittenNames.self, from: data)
        let known = try JSONDecoder().decode(
            WrittenNames.self, from: JSONEncoder().encode(AreaSettings()))
        let besides: Set = ["title", "about", "escalationIncidents"]
        return written.unknown(beside: known).filter { !besides.contains($0) }
    }

    private static func words(for error: any Error) -> String {
        switch error as? DecodingError {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(place(context)): this is not the sort of value that the setting has."
        case .keyNotFound(let key, let context):
            "\(place(context)): \(key.stringValue) is missing."
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            "\(place(context)): this is not one of the words or numbers that the setting has."
        default: "This is not JSON."
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        context.codingPath.map { $0.intValue.map { "entry \($0 + 1)" } ?? $0.stringValue }
            .joined(separator: ".")
    }
}

/// The names in a file of JSON, and those inside of each; what they are set to does not matter.
private struct WrittenNames: Decodable {
    let names: [String: WrittenNames]

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        names = (try? value.decode([String: WrittenNames].self)) ?? [:]
    }

    func unknown(beside known: WrittenNames) -> [String] {
        names.keys.sorted().flatMap { name -> [String] in
            guard let expected = known.names[name] else { return [name] }
            return names[name]?.unknown(beside: expected).map { "\(name).\($0)" } ?? []
        }
    }
}
