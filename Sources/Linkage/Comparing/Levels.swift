/// How two forenames, or two surnames, agree.
enum NameLevel: UInt8, CaseIterable {
    case missing, equal, variant, part, oneEdit, sound, near, fair, initial, elsewhere, different
}

/// How two middle names agree.
enum MiddleLevel: UInt8, CaseIterable {
    case missing, equal, alike, different
}

/// How two dates of birth agree.
enum BirthLevel: UInt8, CaseIterable {
    case missing, equal, turned, oneEdit, twoParts, partial, partialNear, twoEdits, sameYear,
        nextYear, different
}

/// How two addresses agree, all of their parts together, since those depend on one another.
enum AddressLevel: UInt8, CaseIterable {
    case missing, whole, nearlyWhole, twoParts, twoPartsAgainst, nearlyTwo, neighbour, otherHouse,
        onePart
    case district, town, different
}

/// How two telephone numbers agree.
enum TelephoneLevel: UInt8, CaseIterable {
    case missing, equal, oneEdit, different
}

/// Whether the sexes written agree.
enum SexLevel: UInt8, CaseIterable {
    case missing, equal, different
}

/// The order in which the names of one side were read.
enum NameOrder: UInt8, CaseIterable {
    case straight, swapped
}

/// How two towns agree, where street or postcode agree at all.
enum TownLevel: UInt8, CaseIterable {
    case missing, equal, different, equalInPostcode, differentInPostcode
}
