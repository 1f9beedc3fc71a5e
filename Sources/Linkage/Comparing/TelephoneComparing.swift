/// Two telephone numbers side by side.
enum TelephoneComparing {
    static func level(_ one: Telephone, _ other: Telephone) -> TelephoneLevel {
        if one.isMissing || other.isMissing { return .missing }
        if one == other { return .equal }
        let isLong = min(one.length, other.length) >= 6
        return isLong && PackedEdit.isOne(one.bits, other.bits, width: 4) ? .oneEdit : .different
    }
}

/// Signs packed into one number, none of them zero, the last in the lowest bits.
enum PackedEdit {
    /// Whether one sign more, fewer, other, or two changed round make them the same.
    static func isOne(_ one: UInt64, _ other: UInt64, width: UInt64) -> Bool {
        let mask: UInt64 = (1 << width) - 1
        var (left, right) = (one, other)
        while left & mask == right & mask, left != 0, right != 0 {
            (left, right) = (left >> width, right >> width)
        }
        let (shorter, short) = (left >> width, right >> width)
        if shorter == short || shorter == right || short == left { return true }
        let isTurned =
            left & mask == short & mask && right & mask == shorter & mask
        return isTurned && shorter >> width == short >> width
    }
}
