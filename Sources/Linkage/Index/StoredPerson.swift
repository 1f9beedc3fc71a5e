/// A person as the index holds one: words by number, everything else packed.
struct StoredPerson: Sendable {
    var names: Few<StoredName>
    var addresses: Few<StoredAddress>
    var telephones: Few<Telephone>
    var birth: BirthDate?
    var sex: WrittenSex?
}

/// A name: each part run together, and its words when there are several.
struct StoredName: Hashable, Sendable {
    var forename: Lexicon.Number = 0
    var forenameParts = Parts()
    var middle: Lexicon.Number = 0
    var secondMiddle: Lexicon.Number = 0
    /// Both run together, since "Ka-Ying" is one name.
    var wholeMiddle: Lexicon.Number = 0
    /// Those beyond two, which nothing compares, for whoever looks for them.
    var furtherMiddles: [Lexicon.Number] = []
    var surname: Lexicon.Number = 0
    var surnameParts = Parts()

    /// Up to three words of one part of a name; none when the whole is one word.
    struct Parts: Hashable, Sendable {
        var first: Lexicon.Number = 0
        var second: Lexicon.Number = 0
        var third: Lexicon.Number = 0

        var isEmpty: Bool { first == 0 }

        subscript(_ at: Int) -> Lexicon.Number { at == 0 ? first : at == 1 ? second : third }
    }
}

/// An address: street and town by number.
struct StoredAddress: Hashable, Sendable {
    var house: HouseNumber
    var street: Lexicon.Number
    var town: Lexicon.Number
    var postcode: Postcode
}

/// A few values, mostly one, which then needs no memory beside it.
struct Few<Value: Sendable>: Sendable {
    var first: Value?
    var more: [Value] = []

    init(_ values: [Value]) {
        first = values.first
        more = Array(values.dropFirst())
    }

    var count: Int { first == nil ? 0 : 1 + more.count }

    subscript(_ at: Int) -> Value? {
        at == 0 ? first : at - 1 < more.count ? more[at - 1] : nil
    }

    func forEach(_ body: (Value) -> Void) {
        if let first { body(first) }
        for value in more { body(value) }
    }
}

extension Lexicon {
    /// A description in the words of this lexicon; `older` holds the words it need not hold.
    mutating func store(_ person: PersonDescription, beside older: Lexicon? = nil) -> StoredPerson {
        var names: [StoredName] = []
        for written in person.names.prefix(12) {
            let name = store(written, beside: older)
            if name != StoredName(), !names.contains(name) { names.append(name) }
        }
        var addresses: [StoredAddress] = []
        for written in person.addresses.prefix(12) {
            let address = store(written, beside: older)
            if !address.isMissing, !addresses.contains(address) { addresses.append(address) }
        }
        let telephones = person.telephones.prefix(12).map(Telephone.init).filter { !$0.isMissing }
        return StoredPerson(
            names: Few(names), addresses: Few(addresses), telephones: Few(telephones),
            birth: person.born, sex: person.sex)
    }

    private mutating func store(_ name: WrittenName, beside older: Lexicon?) -> StoredName {
        let (forename, surname) = (NameWords(name.forename), NameWords(name.surname))
        let middle = NameWords.withoutTitles(LetterFolding.words(of: name.middle))
        var stored = StoredName()
        stored.forename = number(forename.whole, beside: older)
        stored.forenameParts = parts(forename.parts, beside: older)
        stored.middle = number(middle.first ?? [], beside: older)
        stored.secondMiddle = number(middle.dropFirst().first ?? [], beside: older)
        if middle.count > 1 {
            let whole = Array(middle.joined().prefix(LetterFolding.longestWord))
            stored.wholeMiddle = number(whole, beside: older)
        }
        stored.furtherMiddles = middle.dropFirst(2).map { number($0, beside: older) }
        stored.surname = number(surname.whole, beside: older)
        stored.surnameParts = parts(surname.parts, beside: older)
        return stored
    }

    private mutating func store(_ address: WrittenAddress, beside older: Lexicon?) -> StoredAddress
    {
        StoredAddress(
            house: HouseNumber(address.house),
            street: number(StreetWords.whole(address.street), beside: older),
            town: number(NameWords(address.town).whole, beside: older),
            postcode: Postcode(address.postcode))
    }

    private mutating func parts(_ words: [[UInt8]], beside older: Lexicon?) -> StoredName.Parts {
        let numbers = words.prefix(3).map { number($0, beside: older) } + [0, 0, 0]
        return StoredName.Parts(first: numbers[0], second: numbers[1], third: numbers[2])
    }

    private mutating func number(_ word: [UInt8], beside older: Lexicon?) -> Number {
        guard !word.isEmpty else { return 0 }
        return older?.find(word) ?? number(word)
    }
}

extension StoredAddress {
    var isMissing: Bool { house.isMissing && street == 0 && town == 0 && postcode.isMissing }
}
