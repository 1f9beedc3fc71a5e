/// Letters as they are compared: small, without accents, in the letters of English.
enum LetterFolding {
    /// What a letter becomes; a space for whatever parts words; nothing for what does not count.
    static func fold(_ scalar: Unicode.Scalar) -> String {
        if scalar.value < 128 { return ascii(scalar) }
        if let base = accented[scalar] { return base }
        if scalar.properties.isWhitespace { return " " }
        guard scalar.properties.isAlphabetic else { return "" }
        let small = scalar.properties.lowercaseMapping
        guard let first = small.unicodeScalars.first else { return "" }
        return accented[first] ?? small
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "0"..."9": String(Character(scalar))
        case "A"..."Z": scalar.properties.lowercaseMapping
        case "'", ".", "`": ""
        default: " "
        }
    }

    private static let accented: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = ["’": "", "‘": ""]
        for (base, letters) in families {
            for scalar in letters.unicodeScalars { table[scalar] = base }
        }
        return table
    }()

    private static let families: [(String, String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıịỉ"),
        ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
        ("o", "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
        ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵ"),
        ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]
}
