/// The words of one part of a name, without titles, and what they are run together.
struct NameWords: Hashable {
    /// Everything, without spaces, so that "Mc Donald" and "McDonald" are one.
    let whole: [UInt8]
    /// Each word that can stand alone, when there are several.
    let parts: [[UInt8]]

    init(_ text: String) {
        let words = NameWords.withoutTitles(LetterFolding.words(of: text))
        whole = Array(words.joined().prefix(LetterFolding.longestWord))
        guard words.count > 1 else {
            parts = []
            return
        }
        parts = words.filter { !NameWords.isParticle([$0]) }
    }

    /// A title that stands alone is somebody's name.
    static func withoutTitles(_ words: [[UInt8]]) -> [[UInt8]] {
        let names = words.filter { !isTitle($0) }
        return names.isEmpty ? words.suffix(1) : names
    }

    static func isTitle(_ word: [UInt8]) -> Bool {
        titles.contains(word)
    }

    static func isParticle(_ words: [[UInt8]]) -> Bool {
        words.count == 1 && words.allSatisfy(particles.contains)
    }

    static func isByCustom(_ word: [UInt8]) -> Bool {
        byCustom.contains(word)
    }

    /// Names borne beside a family's name or instead of it: by Sikhs, and by Muslim women of South
    /// Asia.
    private static let byCustom = set("kaur singh begum begam bibi khatun khatoon bano banu")

    /// Forms of address and of respect, which are written or left out as it happens.
    private static let titles = set(
        "mr mrs ms miss mx dr prof professor rev revd sir dame lady lord master haji hajji hajja "
            + "alhaj alhaji hafiz hafiza moulana maulana mufti sri shri smt shrimati pan pani")

    /// Small words of a surname, and of a patronymic; none of them says who somebody is.
    private static let particles = set(
        "al el ul ur as ad ibn bin binti bint ben bat ap ab ferch verch de da do dos das del della "
            + "di du la le van von der den ter ten zu st saint y e o mac mc")

    private static func set(_ text: String) -> Set<[UInt8]> {
        Set(text.split(separator: " ").map { Array($0.utf8) })
    }
}
