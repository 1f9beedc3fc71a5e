/// The language a page is written in: every English pattern with its translation.
///
/// A phrase without a translation is shown in English; so is one whose translation is blank or has
/// other holes than the English, because a fact that silently goes missing can put someone at risk.
package struct Wording: Sendable {
    package static let english = Wording(language: "en-GB", translations: [:])

    /// The language's tag for the `lang` attribute, such as `cy`.
    package let language: String

    /// English patterns whose translation was left aside as blank or unlike in its holes.
    package let faultyTranslations: [String]

    private let translations: [String: String]

    package init(language: String, translations: [String: String]) {
        let sound = translations.filter { Self.carriesTheSame($0.key, $0.value) }
        self.language = language
        self.translations = sound
        faultyTranslations = translations.keys.filter { sound[$0] == nil }.sorted()
    }

    /// The phrase as plain text in this language; not escaped, so not for use as markup.
    package func text(of phrase: Phrase) -> String {
        var text = ""
        Pattern.walk(template(for: phrase)) { part in
            switch part {
            case .words(let words): text += Substring(words)
            case .hole(let number): text += filling(number, of: phrase)
            }
        }
        return text
    }

    /// The patterns that this language has no sound translation of, each once, in order.
    package func missing(from phrases: [Phrase]) -> [String] {
        var seen: Set<String> = []
        return phrases.map(\.pattern).filter { pattern in
            Pattern.saysSomething(pattern) && translations[pattern] == nil
                && seen.insert(pattern).inserted
        }
    }

    func template(for phrase: Phrase) -> String {
        translations.isEmpty ? phrase.pattern : translations[phrase.pattern] ?? phrase.pattern
    }

    private func filling(_ number: Int, of phrase: Phrase) -> String {
        switch phrase.hole(number) {
        case .data(let data): data
        case .number(let number): String(number)
        case .phrase(let inner): text(of: inner)
        case nil: ""
        }
    }

    private static func carriesTheSame(_ pattern: String, _ translation: String) -> Bool {
        let isBlank = translation.allSatisfy(\.isWhitespace)
        return !isBlank && Pattern.holes(in: pattern) == Pattern.holes(in: translation)
    }
}

extension Phrase {
    /// What fills a hole; holes are counted from one.
    func hole(_ number: Int) -> Hole? {
        let index = number - 1
        return holes.indices.contains(index) ? holes[index] : nil
    }
}
