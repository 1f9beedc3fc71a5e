extension NameComparing {
    /// How two addresses agree.
    func level(_ one: StoredAddress, _ other: StoredAddress) -> AddressLevel {
        let street = street(one.street, other.street)
        let postcode = PostcodeComparing.level(one.postcode, other.postcode)
        let house = HouseComparing.level(one.house, other.house)
        let isSameTown = one.town != 0 && one.town == other.town
        if street == .missing && postcode == .missing {
            let isMissing = one.town == 0 || other.town == 0
            return isMissing ? .missing : isSameTown ? .town : .different
        }
        if let level = AddressComparing.level(house, street, postcode) { return level }
        if postcode == .near || street == .near { return .district }
        return isSameTown ? .town : .different
    }

    /// How the towns agree of two addresses that agree so far.
    func town(_ one: StoredAddress, _ other: StoredAddress, _ level: AddressLevel) -> TownLevel {
        guard one.town != 0, other.town != 0, level != .missing,
            level.rawValue <= AddressLevel.district.rawValue
        else { return .missing }
        let isSame = isAlike(one.town, other.town)
        let isSamePostcode = one.postcode == other.postcode && !one.postcode.isMissing
        let isSameDistrict =
            one.postcode.isWhole && one.postcode.district == other.postcode.district
        if isSamePostcode || (level == .district && isSameDistrict) {
            return isSame ? .equalInPostcode : .differentInPostcode
        }
        return isSame ? .equal : .different
    }

    private func isAlike(_ one: Lexicon.Number, _ other: Lexicon.Number) -> Bool {
        one == other || EditDistance.isOne(word(one), word(other))
            || EditDistance.likeness(word(one), word(other)) >= 0.88
    }

    private func street(_ one: Lexicon.Number, _ other: Lexicon.Number) -> PartLevel {
        guard one != 0, other != 0 else { return .missing }
        if one == other { return .equal }
        if (entry(one).letters ^ entry(other).letters).nonzeroBitCount > 4 { return .different }
        let (first, second) = (word(one), word(other))
        if EditDistance.isOne(first, second) || EditDistance.likeness(first, second) >= 0.93 {
            return .near
        }
        return .different
    }
}

/// How one part of two addresses agrees.
enum PartLevel {
    case missing, equal, near, different
}

/// What the parts of two addresses say together.
enum AddressComparing {
    /// Nil when no two parts agree, nor street nor postcode alone.
    static func level(
        _ house: PartLevel, _ street: PartLevel, _ postcode: PartLevel
    ) -> AddressLevel? {
        let equal = count(.equal, house, street, postcode)
        let near = count(.near, house, street, postcode)
        let isBoth = street == .equal && postcode == .equal
        if equal == 3 { return .whole }
        if equal == 2, house == .equal {
            let rest = street == .equal ? postcode : street
            return rest == .different ? .twoPartsAgainst : rest == .near ? .nearlyWhole : .twoParts
        }
        if isBoth {
            return house == .different ? .neighbour : house == .near ? .nearlyWhole : .twoParts
        }
        if equal + near >= 2, house == .equal || house == .near { return .nearlyTwo }
        guard street == .equal || postcode == .equal else { return nil }
        return house == .different ? .otherHouse : .onePart
    }

    private static func count(
        _ level: PartLevel, _ house: PartLevel, _ street: PartLevel, _ postcode: PartLevel
    ) -> Int {
        (house == level ? 1 : 0) + (street == level ? 1 : 0) + (postcode == level ? 1 : 0)
    }
}

/// Two houses' numbers side by side.
enum HouseComparing {
    static func level(_ one: HouseNumber, _ other: HouseNumber) -> PartLevel {
        if one.isMissing || other.isMissing { return .missing }
        if one == other { return .equal }
        for at in 0..<3 where one.part(at) != 0 {
            for place in 0..<3 where other.part(place) != 0 {
                if isNear(one.part(at), other.part(place)) { return .near }
            }
        }
        return .different
    }

    /// The same, or the same but for the letter, or for one digit of several.
    private static func isNear(_ one: UInt64, _ other: UInt64) -> Bool {
        if one == other { return true }
        guard let first = HouseNumber.number(of: one), let second = HouseNumber.number(of: other)
        else { return false }
        return first == second
    }
}

/// Two postcodes side by side; the same district is near.
enum PostcodeComparing {
    static func level(_ one: Postcode, _ other: Postcode) -> PartLevel {
        if one.isMissing || other.isMissing { return .missing }
        if one == other { return .equal }
        if PackedEdit.isOne(one.bits, other.bits, width: 6) { return .near }
        if one.district == other.district, one.isWhole || other.isWhole { return .near }
        return .different
    }
}
