/// The people of one area, held in memory, to find whether somebody is known already (D4).
package struct PersonIndex<Key: Hashable & Sendable>: Sendable {
    private(set) var places: [Key: UInt32] = [:]
    var keys: [Key?] = []
    private var free: [UInt32] = []
    private(set) var memory = PeopleMemory()

    /// `records` says whether one person may stand under several keys.
    package init(records: RecordsHeld = .onePerPerson, weights: Weights = .preset) {
        memory.records = records
        memory.weights = weights
    }

    package var count: Int { places.count }

    package var weights: Weights { memory.weights }

    mutating func adopt(_ weights: Weights) { memory.weights = weights }

    /// Adds a person; under a key that is there already, the person is amended.
    package mutating func add(_ person: PersonDescription, as key: Key) {
        remove(key)
        let place = free.popLast() ?? UInt32(keys.count)
        if Int(place) == keys.count { keys.append(key) } else { keys[Int(place)] = key }
        places[key] = place
        memory.add(person, at: place)
    }

    package mutating func remove(_ key: Key) {
        guard let place = places[key] else { return }
        removeForGood(key)
        free.append(place)
    }

    /// As if the person had never come: nobody takes the place, so that whoever comes later stands
    /// where she would have stood, and equals are told in the same order.
    package mutating func removeForGood(_ key: Key) {
        guard let place = places.removeValue(forKey: key) else { return }
        memory.remove(at: place)
        keys[Int(place)] = nil
    }

    package mutating func removeAll(where isGone: (Key) -> Bool) {
        for key in places.keys.filter(isGone) { remove(key) }
    }

    func key(at place: UInt32) -> Key? { keys[Int(place)] }

    /// Those who may be the person, likeliest first, the same order every time.
    package func candidates(
        for person: PersonDescription, above least: Double = 0.01, limit: Int = 20,
        among isShown: (Key) -> Bool = { _ in true }
    ) -> [Candidate<Key>] {
        let found = memory.likely(for: person) { place in
            keys[Int(place)].map(isShown) ?? false
        }
        return candidates(found, above: least, limit: limit)
    }

    func candidates(
        _ found: [Weighed], above least: Double, limit: Int
    ) -> [Candidate<Key>] {
        found.prefix(limit).filter { $0.probability >= least }.compactMap { one in
            key(at: one.place).map {
                Candidate(key: $0, probability: one.probability, reasons: one.agreement.reasons)
            }
        }
    }
}

/// Somebody who may be the person looked for.
package struct Candidate<Key: Hashable & Sendable>: Sendable {
    package let key: Key
    /// 0.9 is right nine times in ten.
    package let probability: Double
    package let reasons: [Likeness]
}

/// What an index holds: a list of people, or the people of cases, of whom one may have several.
package enum RecordsHeld: Sendable {
    case onePerPerson
    case severalPerPerson
}
