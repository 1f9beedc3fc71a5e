/// Two words, or two parts of a name, side by side.
struct NameComparing {
    let known: Lexicon
    let asked: Lexicon

    func entry(_ number: Lexicon.Number) -> Lexicon.Entry {
        asked.gave(number) ? asked.entry(number) : known.entry(number)
    }

    func word(_ number: Lexicon.Number) -> ArraySlice<UInt8> {
        asked.gave(number) ? asked.word(number) : known.word(number)
    }

    /// How two words agree; `.different` says that nothing was found in common.
    func level(_ one: Lexicon.Number, _ other: Lexicon.Number) -> NameLevel {
        guard one != 0, other != 0 else { return .missing }
        guard one != other else { return .equal }
        let (first, second) = (entry(one), entry(other))
        if first.variant != 0, second.variant != 0,
            Nicknames.areVariants(first.variant - 1, second.variant - 1)
        {
            return .variant
        }
        if first.skeleton != second.skeleton, hasLittleInCommon(first, second) {
            return .different
        }
        return written(word(one), word(other), soundsAlike: first.skeleton == second.skeleton)
    }

    /// Fewer letters than any likeness needs; a single letter may still be an initial.
    private func hasLittleInCommon(_ one: Lexicon.Entry, _ other: Lexicon.Entry) -> Bool {
        let shorter = Int(min(one.length, other.length))
        return shorter > 1 && (one.letters & other.letters).nonzeroBitCount * 3 < shorter
    }

    private func written(
        _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, soundsAlike: Bool
    ) -> NameLevel {
        let shorter = min(one.count, other.count)
        if shorter == 1 { return one.first == other.first ? .initial : .different }
        if NameEndings.areOfOneName(one, other) { return .variant }
        if EditDistance.isOne(one, other) { return shorter >= 4 ? .oneEdit : .near }
        let likeness = EditDistance.likeness(one, other)
        if soundsAlike && likeness > 0.7 { return .sound }
        if likeness >= 0.9 || (shorter >= 3 && (one.starts(with: other) || other.starts(with: one)))
        {
            return .near
        }
        return likeness >= 0.8 ? .fair : .different
    }

    /// How two forenames or surnames of one or more words agree, and the word that they share.
    func level(
        _ one: Lexicon.Number, _ parts: StoredName.Parts,
        _ other: Lexicon.Number, _ others: StoredName.Parts
    ) -> (NameLevel, Lexicon.Number) {
        let whole = level(one, other)
        if whole == .missing || whole == .equal || (parts.isEmpty && others.isEmpty) {
            return (whole, whole == .equal ? one : 0)
        }
        var best = (whole, Lexicon.Number(0))
        for at in 0..<3 {
            let part = parts.isEmpty ? (at == 0 ? one : 0) : parts[at]
            for place in 0..<3 where part != 0 {
                let other = others.isEmpty ? (place == 0 ? other : 0) : others[place]
                best = better(best, level(part, other), part)
            }
        }
        return best
    }

    private func better(
        _ best: (NameLevel, Lexicon.Number), _ found: NameLevel, _ part: Lexicon.Number
    ) -> (NameLevel, Lexicon.Number) {
        if found == .equal, best.0.rawValue > NameLevel.part.rawValue { return (.part, part) }
        let isNear = found == .variant || found == .oneEdit
        return isNear && best.0.rawValue > NameLevel.near.rawValue ? (.near, 0) : best
    }
}

/// Endings that a name has in one form for men and in another for women.
enum NameEndings {
    static func areOfOneName(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        guard one.count > 4, other.count > 4 else { return false }
        return isPair(one, other) || isPair(other, one)
    }

    /// Kowalski and Kowalska; Ivanov and Ivanova; Pushkin and Pushkina.
    private static func isPair(_ man: ArraySlice<UInt8>, _ woman: ArraySlice<UInt8>) -> Bool {
        guard woman.last == UInt8(ascii: "a") else { return false }
        let stem = woman.dropLast()
        if stem.last == UInt8(ascii: "k"), man.count == woman.count {
            return man.dropLast().elementsEqual(stem) && man.last == UInt8(ascii: "i")
        }
        guard man.elementsEqual(stem), let last = stem.last else { return false }
        return last == UInt8(ascii: "v") || stem.suffix(2).elementsEqual("in".utf8)
    }
}
