/// Questions that a test may ask of a page.
extension HTML {
    /// Every element, in the order of the page.
    package var elements: [Element] {
        switch self {
        case .empty, .words, .data: []
        case .element(let element): [element] + element.content.elements
        case .group(let pieces): pieces.flatMap(\.elements)
        }
    }

    package func elements(named tag: String) -> [Element] { elements.filter { $0.tag == tag } }

    /// The text that a reader sees, in English, with runs of blanks as one.
    package var english: String {
        looseText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    fileprivate var looseText: String {
        switch self {
        case .empty: ""
        case .words(let phrase): phrase.english
        case .data(let text): text
        case .element(let element): element.looseText
        case .group(let pieces): pieces.map(\.looseText).joined()
        }
    }
}

extension Element {
    package var tag: String { name.description }

    /// What an attribute says, in English; an attribute without a value says the empty text.
    package func value(of attribute: String) -> String? {
        attributes.first { $0.fullName == attribute }?.english
    }

    package func has(_ attribute: String) -> Bool { value(of: attribute) != nil }

    /// Pieces of running text join up; anything else stands apart from what comes before it.
    fileprivate var looseText: String {
        let runsOn = ["a", "abbr", "bdi", "em", "kbd", "span", "strong", "time"].contains(tag)
        return runsOn ? content.looseText : " \(content.looseText) "
    }
}

extension Attribute {
    package var fullName: String { prefix.description + name.description }

    package var english: String {
        switch value {
        case .token(let token): token.description
        case .data(let text): text
        case .words(let phrase): phrase.english
        case .link(let link): link.address
        case .language: Wording.english.language
        case .flag, .absent: ""
        }
    }
}

/// Every phrase of a page in its order, those in attributes and inside other phrases too.
package func phrases(in page: HTML) -> [Phrase] {
    switch page {
    case .empty, .data: []
    case .words(let phrase): phrase.withInnerPhrases
    case .element(let element):
        element.attributes.flatMap(\.phrases) + phrases(in: element.content)
    case .group(let pieces): pieces.flatMap { phrases(in: $0) }
    }
}

extension Attribute {
    fileprivate var phrases: [Phrase] {
        if case .words(let phrase) = value { phrase.withInnerPhrases } else { [] }
    }
}

extension Phrase {
    fileprivate var withInnerPhrases: [Phrase] {
        [self]
            + holes.flatMap { hole in
                if case .phrase(let inner) = hole { inner.withInnerPhrases } else { [Phrase]() }
            }
    }
}
