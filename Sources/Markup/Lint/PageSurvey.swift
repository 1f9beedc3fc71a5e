/// A page laid out for reading: every element in order, each knowing what it stands in.
struct PageSurvey {
    /// One element in its place.
    struct Placed {
        let element: Element
        let tag: String
        /// The elements around it, outermost first.
        let ancestors: [Element]

        func stands(in tags: String...) -> Bool { ancestors.contains { tags.contains($0.tag) } }

        /// How a finding names it, such as `<input name="phone">`.
        var described: String {
            let marks = ["id", "name", "href", "action"].compactMap { name in
                element.value(of: name).map { " \(name)=\"\($0)\"" }
            }
            return "<\(tag)\(marks.joined())>"
        }
    }

    let page: HTML
    private(set) var placed: [Placed] = []

    init(of page: HTML) {
        self.page = page
        place(page, inside: [])
    }

    func all(_ tags: String...) -> [Placed] { placed.filter { tags.contains($0.tag) } }

    var ids: [String] { placed.compactMap { $0.element.value(of: "id") } }

    private mutating func place(_ html: HTML, inside ancestors: [Element]) {
        switch html {
        case .empty, .words, .data: break
        case .group(let pieces): for piece in pieces { place(piece, inside: ancestors) }
        case .element(let element):
            placed.append(Placed(element: element, tag: element.tag, ancestors: ancestors))
            place(element.content, inside: ancestors + [element])
        }
    }
}

extension Element {
    /// The elements it holds, not counting those inside them.
    var children: [Element] { content.topElements }

    /// What is read out for it: its text, or the words that stand for a picture or a label.
    var hasWords: Bool {
        let spoken = ["aria-label", "aria-labelledby", "alt"].compactMap { value(of: $0) }
        return spoken.contains { !$0.isBlank } || content.hasWords
    }
}

extension HTML {
    var topElements: [Element] {
        switch self {
        case .empty, .words, .data: []
        case .element(let element): [element]
        case .group(let pieces): pieces.flatMap(\.topElements)
        }
    }

    var hasWords: Bool {
        switch self {
        case .empty: false
        case .words(let phrase): !phrase.english.isBlank
        case .data(let text): !text.isBlank
        case .element(let element): element.hasWords
        case .group(let pieces): pieces.contains(where: \.hasWords)
        }
    }
}

extension String {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
