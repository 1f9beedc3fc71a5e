/// Attributes that any element, link, picture, list or table may carry.
extension Attribute {
    package static func `class`(_ token: StaticString) -> Attribute { .token("class", token) }

    package static func id(_ token: StaticString) -> Attribute { .token("id", token) }

    package static func id(data text: String) -> Attribute { .text("id", text) }

    package static func lang(_ token: StaticString) -> Attribute { .token("lang", token) }

    /// The language of the wording that the page is written in; for the `html` element.
    package static var langOfWording: Attribute { Attribute("lang", .language) }

    package static func dir(_ token: StaticString) -> Attribute { .token("dir", token) }

    package static var hidden: Attribute { Attribute("hidden", .flag) }

    package static func tabindex(_ number: Int) -> Attribute { .number("tabindex", number) }

    package static func datetime(_ text: String) -> Attribute { .text("datetime", text) }

    /// Something our own script reads: `data-key`. The key is small letters, digits and hyphens.
    package static func data(_ key: StaticString, _ text: String) -> Attribute {
        precondition(isCustomKey(key), "a data- key is made of a-z, 0-9 and hyphens")
        return Attribute(key, .data(text), prefix: "data-")
    }

    package static func href(_ link: Link) -> Attribute { Attribute("href", .link(link)) }

    package static func src(_ link: Link) -> Attribute { Attribute("src", .link(link)) }

    package static func rel(_ token: StaticString) -> Attribute { .token("rel", token) }

    package static func target(_ token: StaticString) -> Attribute { .token("target", token) }

    package static func media(_ token: StaticString) -> Attribute { .token("media", token) }

    package static var `defer`: Attribute { Attribute("defer", .flag) }

    package static var download: Attribute { Attribute("download", .flag) }

    package static func alt(_ words: Phrase) -> Attribute { Attribute("alt", .words(words)) }

    package static func width(_ number: Int) -> Attribute { .number("width", number) }

    package static func height(_ number: Int) -> Attribute { .number("height", number) }

    package static func charset(_ token: StaticString) -> Attribute { .token("charset", token) }

    package static func content(_ token: StaticString) -> Attribute { .token("content", token) }

    package static func scope(_ token: StaticString) -> Attribute { .token("scope", token) }

    package static func colspan(_ number: Int) -> Attribute { .number("colspan", number) }

    package static func rowspan(_ number: Int) -> Attribute { .number("rowspan", number) }

    package static func headers(_ text: String) -> Attribute { .text("headers", text) }

    package static func start(_ number: Int) -> Attribute { .number("start", number) }

    package static var open: Attribute { Attribute("open", .flag) }

    private static func isCustomKey(_ key: StaticString) -> Bool {
        key.withUTF8Buffer { bytes in
            !bytes.isEmpty
                && bytes.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
                }
        }
    }
}
