/// A page, or a piece of one, as a value that can be read, linted and written out.
///
/// There is no case for ready-made markup, so nothing that a person typed can become markup.
package enum HTML: Sendable {
    case empty
    case words(Phrase)
    case data(String)
    indirect case element(Element)
    case group([HTML])
}

/// One element of a page with its attributes and what it holds.
///
/// Only the functions of this module make one, so that an element or attribute which runs scripts
/// or carries its own style cannot be named anywhere else.
package struct Element: Sendable {
    package let name: StaticString
    package let attributes: [Attribute]
    package let content: HTML
    package let isVoid: Bool

    init(name: StaticString, attributes: [Attribute], content: HTML, isVoid: Bool) {
        self.name = name
        self.attributes =
            attributes.contains(where: \.isAbsent)
            ? attributes.filter { !$0.isAbsent } : attributes
        self.content = content
        self.isVoid = isVoid
    }
}

/// What somebody entered, shown as text.
package func data(_ text: String) -> HTML { .data(text) }

func container(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
    .element(Element(name: name, attributes: attributes, content: content, isVoid: false))
}

func void(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    .element(Element(name: name, attributes: attributes, content: .empty, isVoid: true))
}
