/// How the names of two people agree, and which words they have in common.
struct NamesAgreement {
    var forename = NameLevel.missing
    var surname = NameLevel.missing
    var middle = MiddleLevel.missing
    var order = NameOrder.straight
    var sharedForename: Lexicon.Number = 0
    var sharedSurname: Lexicon.Number = 0
    var sharedMiddle: Lexicon.Number = 0
    var rarerForename = 0
    var rarerSurname = 0
    var isFormer = false
}

extension NameComparing {
    func agreement(_ one: StoredName, _ other: StoredName) -> NamesAgreement {
        var found = NamesAgreement()
        (found.forename, found.sharedForename) = level(
            one.forename, one.forenameParts, other.forename, other.forenameParts)
        (found.surname, found.sharedSurname) = level(
            one.surname, one.surnameParts, other.surname, other.surnameParts)
        if isPoor(found.forename), isElsewhere(one.forename, other.forename, one, other) {
            (found.forename, found.sharedForename) = (.elsewhere, 0)
        }
        if isPoor(found.surname), isElsewhere(one.surname, other.surname, one, other) {
            (found.surname, found.sharedSurname) = (.elsewhere, 0)
        }
        if found.surname == .different, isByCustom(one.surname) != isByCustom(other.surname) {
            found.surname = .missing
        }
        found.middle = middle(one, other)
        if found.middle == .equal { found.sharedMiddle = one.middle }
        return found
    }

    /// A name that many bear beside, or instead of, a family's name says nothing against one.
    private func isByCustom(_ surname: Lexicon.Number) -> Bool {
        entry(surname).isByCustom
    }

    /// The same with the names of one side read the other way round; nil when straight is as good.
    func turned(
        _ one: StoredName, _ other: StoredName, unless straight: NamesAgreement
    ) -> NamesAgreement? {
        guard isPoor(straight.forename) || straight.forename == .missing,
            isPoor(straight.surname) || straight.surname == .missing
        else { return nil }
        var found = NamesAgreement()
        found.order = .swapped
        (found.forename, found.sharedForename) = level(
            one.forename, one.forenameParts, other.surname, other.surnameParts)
        (found.surname, found.sharedSurname) = level(
            one.surname, one.surnameParts, other.forename, other.forenameParts)
        found.middle = middle(one, other)
        if found.middle == .equal { found.sharedMiddle = one.middle }
        return found
    }

    private func isPoor(_ level: NameLevel) -> Bool {
        level.rawValue >= NameLevel.fair.rawValue
    }

    /// Whether one side's name stands among the middle names of the other.
    private func isElsewhere(
        _ name: Lexicon.Number, _ other: Lexicon.Number, _ one: StoredName, _ two: StoredName
    ) -> Bool {
        isClose(name, two.middle) || isClose(name, two.secondMiddle)
            || isClose(name, two.wholeMiddle) || isClose(other, one.middle)
            || isClose(other, one.secondMiddle) || isClose(other, one.wholeMiddle)
    }

    private func isClose(_ one: Lexicon.Number, _ other: Lexicon.Number) -> Bool {
        switch level(one, other) {
        case .equal, .variant, .oneEdit, .sound: true
        default: false
        }
    }

    private func middle(_ one: StoredName, _ other: StoredName) -> MiddleLevel {
        switch level(one.middle, other.middle) {
        case .missing: .missing
        case .equal: .equal
        case .variant, .oneEdit, .sound, .near, .initial, .part: .alike
        case .fair, .elsewhere, .different: .different
        }
    }
}
