/// Two dates of birth side by side.
enum BirthComparing {
    static func level(_ one: BirthDate?, _ other: BirthDate?) -> BirthLevel {
        guard let one, let other else { return .missing }
        if one == other { return one.isWhole ? .equal : .partial }
        if one == other.turned { return .turned }
        if one.year == other.year, !one.isWhole || !other.isWhole {
            let isKnown = one.month > 1 && other.month > 1
            return isKnown && one.month != other.month ? .sameYear : .partial
        }
        if abs(one.year - other.year) == 1, !one.isWhole || !other.isWhole { return .partialNear }
        return whole(one, other)
    }

    private static func whole(_ one: BirthDate, _ other: BirthDate) -> BirthLevel {
        let edits = edits(one, other)
        if edits == 1 { return .oneEdit }
        if same(one.year, other.year) + same(one.month, other.month) + same(one.day, other.day) == 2
        {
            return .twoParts
        }
        if edits == 2 { return .twoEdits }
        if one.year == other.year { return .sameYear }
        return abs(one.year - other.year) == 1 ? .nextYear : .different
    }

    private static func same(_ one: Int, _ other: Int) -> Int { one == other ? 1 : 0 }

    /// How many digits differ; two that stand side by side and are changed round count once.
    private static func edits(_ one: BirthDate, _ other: BirthDate) -> Int {
        var (left, right) = (one.digits, other.digits)
        var edits = 0
        while left != 0 || right != 0 {
            if left % 10 != right % 10 {
                edits += 1
                if left % 10 == right / 10 % 10, right % 10 == left / 10 % 10 {
                    (left, right) = (left / 10, right / 10)
                }
            }
            (left, right) = (left / 10, right / 10)
        }
        return edits
    }
}
