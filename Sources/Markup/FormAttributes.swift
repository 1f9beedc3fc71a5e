/// Attributes of forms and their controls.
extension Attribute {
    /// How a form is sent.
    package enum Method: Sendable {
        case get, post
    }

    package static func action(_ link: Link) -> Attribute { Attribute("action", .link(link)) }

    package static func method(_ method: Method) -> Attribute {
        .token("method", method == .post ? "post" : "get")
    }

    package static func enctype(_ token: StaticString) -> Attribute { .token("enctype", token) }

    package static var novalidate: Attribute { Attribute("novalidate", .flag) }

    package static func form(_ text: String) -> Attribute { .text("form", text) }

    package static func formaction(_ link: Link) -> Attribute {
        Attribute("formaction", .link(link))
    }

    package static func type(_ token: StaticString) -> Attribute { .token("type", token) }

    package static func name(_ text: String) -> Attribute { .text("name", text) }

    package static func value(_ text: String) -> Attribute { .text("value", text) }

    package static func value(_ number: Int) -> Attribute { .number("value", number) }

    package static func `for`(_ token: StaticString) -> Attribute { .token("for", token) }

    package static func `for`(data text: String) -> Attribute { .text("for", text) }

    package static var checked: Attribute { Attribute("checked", .flag) }

    package static var selected: Attribute { Attribute("selected", .flag) }

    package static var disabled: Attribute { Attribute("disabled", .flag) }

    package static var readonly: Attribute { Attribute("readonly", .flag) }

    package static var required: Attribute { Attribute("required", .flag) }

    package static var multiple: Attribute { Attribute("multiple", .flag) }

    package static var autofocus: Attribute { Attribute("autofocus", .flag) }

    package static func autocomplete(_ token: StaticString) -> Attribute {
        .token("autocomplete", token)
    }

    package static func autocapitalize(_ token: StaticString) -> Attribute {
        .token("autocapitalize", token)
    }

    package static func inputmode(_ token: StaticString) -> Attribute { .token("inputmode", token) }

    package static func spellcheck(_ truth: Bool) -> Attribute { .truth("spellcheck", truth) }

    package static func accept(_ token: StaticString) -> Attribute { .token("accept", token) }

    package static func rows(_ number: Int) -> Attribute { .number("rows", number) }

    package static func cols(_ number: Int) -> Attribute { .number("cols", number) }

    package static func size(_ number: Int) -> Attribute { .number("size", number) }

    package static func maxlength(_ number: Int) -> Attribute { .number("maxlength", number) }

    package static func min(_ number: Int) -> Attribute { .number("min", number) }

    package static func max(_ number: Int) -> Attribute { .number("max", number) }

    package static func step(_ number: Int) -> Attribute { .number("step", number) }
}
