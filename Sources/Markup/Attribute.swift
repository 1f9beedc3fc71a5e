/// One attribute of an element; its name is a literal of this module and its value is escaped.
package struct Attribute: Sendable {
    /// What an attribute says, by where it came from.
    package enum Value: Sendable {
        case token(StaticString)
        case data(String)
        case words(Phrase)
        case link(Link)
        case flag
        /// The language tag of the wording that the page is written in.
        case language
        /// Not written at all.
        case absent
    }

    /// `data-` for the attributes our own script reads, else nothing.
    package let prefix: StaticString
    package let name: StaticString
    package let value: Value

    init(_ name: StaticString, _ value: Value, prefix: StaticString = "") {
        self.prefix = prefix
        self.name = name
        self.value = value
    }

    package var isAbsent: Bool {
        if case .absent = value { true } else { false }
    }

    /// The attribute if the condition holds, else nothing.
    package static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute {
        condition ? attribute : Attribute(attribute.name, .absent, prefix: attribute.prefix)
    }

    static func token(_ name: StaticString, _ token: StaticString) -> Attribute {
        Attribute(name, .token(token))
    }

    static func text(_ name: StaticString, _ text: String) -> Attribute {
        Attribute(name, .data(text))
    }

    static func number(_ name: StaticString, _ number: Int) -> Attribute {
        Attribute(name, .data(String(number)))
    }

    static func truth(_ name: StaticString, _ truth: Bool) -> Attribute {
        Attribute(name, .token(truth ? "true" : "false"))
    }

    static func ids(_ name: StaticString, _ ids: [String]) -> Attribute {
        Attribute(name, ids.isEmpty ? .absent : .data(ids.joined(separator: " ")))
    }
}
