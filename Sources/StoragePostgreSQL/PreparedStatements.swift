import CPostgreSQL
import Storage

/// The statements a session has prepared, by their text and the types they bind.
struct PreparedStatements {
    private struct Key: Hashable {
        let text: String
        let types: [Oid]
    }

    /// Lists of many lengths make many statements; beyond this the session starts afresh.
    private static let bound = 200

    private var names: [Key: String] = [:]
    private var made = 0

    /// The name of a statement at the server, which is told of it first if need be.
    mutating func name(
        for text: String, _ parameters: Parameters, on link: Link, patience: Duration
    ) throws(StorageFault) -> String {
        let key = Key(text: text, types: parameters.types)
        if let name = names[key] { return name }
        if made % Self.bound == Self.bound - 1 {
            try link.run("DEALLOCATE ALL", patience: patience)
            names = [:]
        }
        made += 1
        let name = "s\(made)"
        try link.prepare(name, text, parameters, patience: patience)
        names[key] = name
        return name
    }

    mutating func forget(_ text: String, _ parameters: Parameters) {
        names[Key(text: text, types: parameters.types)] = nil
    }
}
