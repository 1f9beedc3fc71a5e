/// Weighing what two records have in common.
enum Comparison {
    static func candidate<Key>(
        _ known: KnownPerson<Key>, for person: KnownPerson<Key>
    ) -> Candidate<Key>? {
        let name = nameLikeness(known, person)
        let birth = birthLikeness(known.born, person.born)
        let place = samePostcode(known, person)
        let reasons = [name, birth, place].compactMap { $0 }
        let points = reasons.map(points(of:)).reduce(0, +)
        let differs = known.born != nil && person.born != nil && birth == nil
        guard name != nil || (birth == .sameBirth && place != nil), !(differs && place == nil)
        else { return nil }
        return Candidate(key: known.key, reasons: reasons, points: points)
    }

    private static func nameLikeness<Key>(
        _ known: KnownPerson<Key>, _ person: KnownPerson<Key>
    ) -> Likeness? {
        let (old, new) = (known.names, person.names)
        if let first = old.first, let other = new.first, first.sorted == other.sorted {
            return .sameName
        }
        if old.contains(where: { one in new.contains { $0.sorted == one.sorted } }) {
            return .formerName
        }
        let alike = old.contains { one in new.contains { $0.skeletons == one.skeletons } }
        return alike ? .similarName : nil
    }

    private static func birthLikeness(_ one: BirthDay?, _ other: BirthDay?) -> Likeness? {
        guard let one, let other else { return nil }
        if one == other { return .sameBirth }
        return one.isNear(other) ? .similarBirth : nil
    }

    private static func samePostcode<Key>(
        _ one: KnownPerson<Key>, _ other: KnownPerson<Key>
    ) -> Likeness? {
        guard let postcode = one.postcode, postcode == other.postcode else { return nil }
        return .samePostcode
    }

    private static func points(of likeness: Likeness) -> Int {
        switch likeness {
        case .sameName: 6
        case .formerName: 5
        case .similarName: 4
        case .sameBirth: 6
        case .similarBirth: 3
        case .samePostcode: 3
        }
    }
}
