/// A value of a JSON file with the place where it begins, so that what is wrong with it can be
/// shown to whoever wrote the file.
struct PlacedJSON {
    let place: FilePlace
    let value: Value

    indirect enum Value {
        case object([Member])
        case array([PlacedJSON])
        case text(String)
        case number(String)
        case truth(Bool)
        case nothing
    }

    /// A name of an object and what stands behind it.
    struct Member {
        let name: String
        let place: FilePlace
        let value: PlacedJSON
    }
}

extension PlacedJSON {
    /// What a value is called in a sentence.
    var kind: String {
        switch value {
        case .object: "an object"
        case .array: "a list"
        case .text: "a text"
        case .number: "a number"
        case .truth: "true or false"
        case .nothing: "null"
        }
    }

    var members: [Member] {
        if case .object(let members) = value { members } else { [] }
    }

    subscript(_ name: String) -> PlacedJSON? { members.last { $0.name == name }?.value }

    var list: [PlacedJSON]? {
        if case .array(let list) = value { list } else { nil }
    }

    var text: String? {
        if case .text(let text) = value { text } else { nil }
    }

    var whole: Int? {
        if case .number(let digits) = value { Int(digits) } else { nil }
    }

    var truth: Bool? {
        if case .truth(let truth) = value { truth } else { nil }
    }
}

/// Where a file stops being JSON, and why.
struct NotJSON: Error {
    let place: FilePlace
    let sentence: String
}
