/// What the letters beyond English become: accents fall away, other alphabets are spelt out.
enum FoldedLetters {
    static let table: [UInt32: [UInt8]] = {
        var table: [UInt32: [UInt8]] = [:]
        for (base, letters) in latin + cyrillic + greek + arabic {
            for scalar in letters.unicodeScalars { table[scalar.value] = Array(base.utf8) }
        }
        return table
    }()

    private static let latin: [(String, String)] = [
        ("", "’‘ʼʻ´ˈ"),
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệə"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıỉị"),
        ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
        ("o", "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
        ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵ"),
        ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]

    private static let cyrillic: [(String, String)] = [
        ("a", "а"), ("b", "б"), ("v", "в"), ("g", "гґ"), ("d", "д"), ("e", "еэє"), ("yo", "ё"),
        ("zh", "ж"), ("z", "з"), ("i", "иі"), ("yi", "ї"), ("y", "йы"), ("k", "к"), ("l", "л"),
        ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"),
        ("u", "у"), ("f", "ф"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"),
        ("shch", "щ"), ("", "ъь"), ("yu", "ю"), ("ya", "я"), ("j", "ј"), ("lj", "љ"),
        ("nj", "њ"), ("dz", "џ"),
    ]

    private static let greek: [(String, String)] = [
        ("a", "αά"), ("v", "β"), ("g", "γ"), ("d", "δ"), ("e", "εέ"), ("z", "ζ"), ("i", "ηήιίϊΐ"),
        ("th", "θ"), ("k", "κ"), ("l", "λ"), ("m", "μ"), ("n", "ν"), ("x", "ξ"), ("o", "οόωώ"),
        ("p", "π"), ("r", "ρ"), ("s", "σς"), ("t", "τ"), ("y", "υύϋΰ"), ("f", "φ"), ("ch", "χ"),
        ("ps", "ψ"),
    ]

    /// Arabic, Persian and Urdu letters. Short vowels are mostly not written, so these names meet
    /// their Latin spellings in how they sound, not letter by letter.
    private static let arabic: [(String, String)] = [
        ("a", "اأآٱىعإ"), ("", "ءةـ"), ("b", "ب"), ("p", "پ"), ("t", "تطٹ"), ("th", "ث"),
        ("j", "ج"), ("ch", "چ"), ("h", "حههۂھہ"), ("kh", "خ"), ("d", "دضڈ"), ("z", "ذزظ"),
        ("r", "رڑ"), ("zh", "ژ"), ("s", "سص"), ("sh", "ش"), ("gh", "غ"), ("f", "ف"),
        ("q", "ق"), ("k", "كک"), ("g", "گ"), ("l", "ل"), ("m", "م"), ("n", "نں"), ("w", "وؤ"),
        ("y", "يیئے"),
    ]
}
