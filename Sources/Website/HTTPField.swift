import Hummingbird

/// A header of a request or answer; Hummingbird hands the type on without its name.
typealias HTTPField = HTTPFields.Element

extension HTTPFields {
    /// Every value of a header that has no name in the library.
    func values(named name: String) -> [String] {
        filter { $0.name.canonicalName == name }.map(\.value)
    }

    func value(named name: String) -> String? { values(named: name).first }

    /// Sets a header by a name that stands in the program.
    mutating func set(_ name: StaticString, to value: String) {
        guard let name = HTTPField.Name(name.description) else { return }
        self[name] = value
    }
}
