/// A page being written out in one language, into one run of bytes.
package struct Rendering {
    private let wording: Wording
    private var page = PageBytes()

    package init(wording: Wording = .english, capacity: Int = 4096) {
        self.wording = wording
        page.reserve(capacity)
    }

    package var bytes: [UInt8] { page.bytes }

    package mutating func append(_ html: HTML) {
        switch html {
        case .empty: break
        case .words(let phrase): append(phrase)
        case .data(let text): page.escaped(text)
        case .element(let element): append(element)
        case .group(let pieces): for piece in pieces { append(piece) }
        }
    }

    fileprivate mutating func appendDocumentType() { page.markup("<!DOCTYPE html>\n") }

    private mutating func append(_ element: Element) {
        page.markup("<")
        page.markup(element.name)
        for attribute in element.attributes { append(attribute) }
        page.markup(">")
        guard !element.isVoid else { return }
        append(element.content)
        page.markup("</")
        page.markup(element.name)
        page.markup(">")
    }

    private mutating func append(_ attribute: Attribute) {
        guard !attribute.isAbsent else { return }
        page.markup(" ")
        page.markup(attribute.prefix)
        page.markup(attribute.name)
        if case .flag = attribute.value { return }
        page.markup("=\"")
        append(attribute.value)
        page.markup("\"")
    }

    private mutating func append(_ value: Attribute.Value) {
        switch value {
        case .token(let token): page.escaped(token: token)
        case .data(let text): page.escaped(text)
        case .words(let phrase): append(phrase)
        case .link(let link): page.escaped(link.address)
        case .language: page.escaped(wording.language)
        case .flag, .absent: break
        }
    }

    /// Words of a catalogue are escaped like everything else: a translation is a file, not code.
    private mutating func append(_ phrase: Phrase) {
        let template = wording.template(for: phrase)
        guard Pattern.hasBraces(template) else { return page.escaped(template) }
        Pattern.walk(template) { part in
            switch part {
            case .words(let words): page.escaped(words)
            case .hole(let number): fill(phrase.hole(number))
            }
        }
    }

    private mutating func fill(_ hole: Phrase.Hole?) {
        switch hole {
        case .data(let text): page.escaped(text)
        case .number(let number): page.escaped(String(number))
        case .phrase(let phrase): append(phrase)
        case nil: break
        }
    }
}

/// The bytes of a piece of a page.
package func renderBytes(_ html: HTML, wording: Wording = .english) -> [UInt8] {
    var rendering = Rendering(wording: wording)
    rendering.append(html)
    return rendering.bytes
}

/// A piece of a page as text, for tests and goldens.
package func render(_ html: HTML, wording: Wording = .english) -> String {
    String(decoding: renderBytes(html, wording: wording), as: UTF8.self)
}

/// The bytes of a whole page, beginning with its document type.
package func document(_ html: HTML, wording: Wording = .english) -> [UInt8] {
    var rendering = Rendering(wording: wording, capacity: 32_768)
    rendering.appendDocumentType()
    rendering.append(html)
    return rendering.bytes
}
