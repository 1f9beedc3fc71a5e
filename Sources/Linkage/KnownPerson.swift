/// A person as the index holds one: under an opaque key, with every name that was ever used.
package struct KnownPerson<Key: Hashable & Sendable>: Sendable {
    package let key: Key
    package let names: [NameKey]
    package let born: BirthDay?
    package let postcode: String?

    package init(key: Key, names: [String], born: BirthDay?, address: String) {
        self.key = key
        self.names = names.map(NameKey.init).filter { !$0.words.isEmpty }
        self.born = born
        postcode = Postcode.find(in: address)
    }
}

/// A reason to think that two records are of one person.
package enum Likeness: Hashable, Sendable {
    case sameName, similarName, formerName, sameBirth, similarBirth, samePostcode
}

/// Somebody who may be the person looked for.
package struct Candidate<Key: Hashable & Sendable>: Sendable {
    package let key: Key
    package let reasons: [Likeness]
    /// Points only for putting the likeliest first; not a probability.
    package let points: Int
}
