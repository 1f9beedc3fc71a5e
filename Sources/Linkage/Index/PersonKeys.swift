/// The keys under which a person is found: two people are compared when they share one.
struct PersonKeys {
    let words: NameComparing
    private(set) var keys: [UInt32] = []
    /// Keys that say little unless few people stand under them.
    private(set) var rareKeys: [UInt32] = []

    init(words: NameComparing) {
        self.words = words
    }

    private enum Kind: UInt64 {
        case names = 1
        case birth, nameAndDay, nameAndYear, nameAndPostcode, house, telephone
        case beginnings, rareSurname, nameAndStreet, nameAndMonth
    }

    /// The keys of one who is kept.
    static func stored(_ person: StoredPerson, _ words: NameComparing) -> [UInt32] {
        var found = PersonKeys(words: words)
        found.add(person)
        return unique(found.keys + found.rareKeys)
    }

    /// The keys of one who is asked about: those and a few more, for what may be wrong.
    static func asked(
        _ person: StoredPerson, _ words: NameComparing
    ) -> (keys: [UInt32], rareKeys: [UInt32]) {
        var found = PersonKeys(words: words)
        found.add(person)
        found.addGuesses(person)
        return (unique(found.keys), unique(found.rareKeys))
    }

    static func birth(_ date: BirthDate) -> UInt32 {
        key(.birth, UInt64(date.digits))
    }

    static func house(_ address: StoredAddress) -> UInt32? {
        guard !address.house.isMissing, address.street != 0 else { return nil }
        return key(.house, address.house.bits, UInt64(address.street))
    }

    static func telephone(_ telephone: Telephone) -> UInt32 {
        key(.telephone, telephone.bits & 0xfff_ffff)
    }

    private static func unique(_ keys: [UInt32]) -> [UInt32] {
        let sorted = keys.sorted()
        return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    }

    private mutating func add(_ person: StoredPerson) {
        if let birth = person.birth { keys.append(PersonKeys.birth(birth)) }
        for at in 0..<person.telephones.count {
            guard let telephone = person.telephones[at] else { continue }
            keys.append(PersonKeys.telephone(telephone))
        }
        for at in 0..<person.addresses.count {
            guard let key = person.addresses[at].flatMap(PersonKeys.house) else { continue }
            keys.append(key)
        }
        for at in 0..<person.names.count {
            if let name = person.names[at] { add(name, person) }
        }
    }

    private mutating func add(_ name: StoredName, _ person: StoredPerson) {
        let forenames = sounds(name.forename, name.forenameParts)
        let surnames = sounds(name.surname, name.surnameParts)
        let middles = [name.middle, name.secondMiddle, name.wholeMiddle]
            .filter { words.entry($0).length > 1 }.map(sound)
        for surname in surnames {
            for forename in forenames + middles { add(.names, pair(forename, surname)) }
        }
        for forename in forenames {
            for middle in middles { add(.names, pair(forename, middle)) }
        }
        addBeginnings(name)
        for surname in [name.surname, name.surnameParts.first, name.surnameParts.second]
        where surname != 0 {
            rareKeys.append(PersonKeys.key(.rareSurname, UInt64(wordHash(surname))))
        }
        if let birth = person.birth { add(name, forenames, surnames, birth) }
        for at in 0..<person.addresses.count {
            if let address = person.addresses[at] { add(name, forenames, surnames, address) }
        }
    }

    private mutating func add(
        _ name: StoredName, _ forenames: [UInt64], _ surnames: [UInt64], _ birth: BirthDate
    ) {
        let (year, month, day) = (UInt64(birth.year), UInt64(birth.month), UInt64(birth.day))
        if birth.isWhole {
            for sound in forenames + surnames {
                add(.nameAndDay, sound, month * 100 + day)
                add(.nameAndMonth, sound, year * 100 + month)
                add(.nameAndMonth, sound, 1_000_000 + year * 100 + day)
            }
        }
        for surname in surnames {
            add(.nameAndYear, surname << 8 | UInt64(initial(name.forename)), year)
        }
    }

    private mutating func add(
        _ name: StoredName, _ forenames: [UInt64], _ surnames: [UInt64], _ address: StoredAddress
    ) {
        if !address.postcode.isMissing {
            for word in [name.forename, name.surname] where word != 0 {
                add(.nameAndPostcode, address.postcode.bits, UInt64(initial(word)))
            }
        }
        if address.street != 0 {
            for sound in forenames + surnames { add(.nameAndStreet, sound, UInt64(address.street)) }
        }
    }

    private mutating func addGuesses(_ person: StoredPerson) {
        if let birth = person.birth, birth.month <= 31 {
            keys.append(PersonKeys.birth(birth.turned))
        }
        for at in 0..<person.names.count {
            guard let name = person.names[at] else { continue }
            let surnames = sounds(name.surname, name.surnameParts)
            for variant in Nicknames.variants(of: Array(words.word(name.forename))).prefix(24) {
                for surname in surnames { add(.names, pair(sound(variant), surname)) }
            }
            addAlternates(name)
            guard let birth = person.birth else { continue }
            for surname in surnames {
                for year in [birth.year - 1, birth.year + 1] where year > 0 {
                    add(.nameAndYear, surname << 8 | UInt64(initial(name.forename)), UInt64(year))
                }
            }
        }
    }

    /// Some write a v where others write a w, as in Jasvir and Jaswir.
    private mutating func addAlternates(_ name: StoredName) {
        let (forename, surname) = (alternate(name.forename), alternate(name.surname))
        let (spoken, known) = (sound(name.forename), sound(name.surname))
        if forename != spoken { add(.names, pair(forename, known)) }
        if surname != known { add(.names, pair(spoken, surname)) }
    }

    private func alternate(_ word: Lexicon.Number) -> UInt64 {
        let (v, w) = (UInt8(ascii: "v"), UInt8(ascii: "w"))
        let letters = words.word(word)
        guard letters.contains(v) || letters.contains(w) else { return sound(word) }
        return sound(letters.map { $0 == v ? w : $0 == w ? v : $0 })
    }

    private mutating func addBeginnings(_ name: StoredName) {
        guard name.forename != 0, name.surname != 0 else { return }
        let (one, other) = (beginning(name.forename), beginning(name.surname))
        add(.beginnings, min(one, other), max(one, other))
    }

    private func pair(_ one: UInt64, _ other: UInt64) -> UInt64 {
        Mixing.join(min(one, other), max(one, other))
    }

    private func sounds(_ whole: Lexicon.Number, _ parts: StoredName.Parts) -> [UInt64] {
        [whole, parts.first, parts.second, parts.third].filter { $0 != 0 }.map(sound)
    }

    private func sound(_ word: Lexicon.Number) -> UInt64 { UInt64(words.entry(word).skeleton) }

    private func sound(_ word: [UInt8]) -> UInt64 { UInt64(Skeleton(word).bits) }

    private func wordHash(_ word: Lexicon.Number) -> UInt32 { Mixing.short(words.word(word)) }

    private func initial(_ word: Lexicon.Number) -> UInt8 { words.word(word).first ?? 0 }

    private func beginning(_ word: Lexicon.Number) -> UInt64 {
        words.word(word).prefix(3).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func add(_ kind: Kind, _ one: UInt64, _ other: UInt64 = 0) {
        keys.append(PersonKeys.key(kind, one, other))
    }

    private static func key(_ kind: Kind, _ one: UInt64, _ other: UInt64 = 0) -> UInt32 {
        let mixed = Mixing.join(Mixing.join(kind.rawValue, one), other)
        return max(UInt32(truncatingIfNeeded: mixed >> 32), 1)
    }
}
