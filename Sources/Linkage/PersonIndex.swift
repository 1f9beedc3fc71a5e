/// The people of one area, held in memory, to find whether somebody is known already (D4).
///
/// A first form: exact and sounding-alike names, and dates of birth, block the candidates.
package struct PersonIndex<Key: Hashable & Sendable>: Sendable {
    private var people: [Key: KnownPerson<Key>] = [:]
    private var byBlock: [Block: Set<Key>] = [:]

    package init() {}

    package var count: Int { people.count }

    package mutating func add(_ person: KnownPerson<Key>) {
        remove(person.key)
        people[person.key] = person
        for block in blocks(of: person) { byBlock[block, default: []].insert(person.key) }
    }

    package mutating func remove(_ key: Key) {
        guard let person = people.removeValue(forKey: key) else { return }
        for block in blocks(of: person) { byBlock[block]?.remove(key) }
    }

    package mutating func removeAll(where isGone: (Key) -> Bool) {
        for key in people.keys.filter(isGone) { remove(key) }
    }

    /// Those who may be the person, likeliest first, the same order every time.
    package func candidates(for person: KnownPerson<Key>) -> [Candidate<Key>] {
        let keys = blocks(of: person).reduce(into: Set<Key>()) { found, block in
            found.formUnion(byBlock[block] ?? [])
        }
        return keys.compactMap { people[$0] }
            .compactMap { Comparison.candidate($0, for: person) }
            .sorted { ($0.points, "\($1.key)") > ($1.points, "\($0.key)") }
    }

    private enum Block: Hashable {
        case sound([String])
        case birth(BirthDay)
    }

    private func blocks(of person: KnownPerson<Key>) -> Set<Block> {
        var blocks = Set(person.names.map { Block.sound($0.skeletons) })
        if let born = person.born { blocks.insert(.birth(born)) }
        return blocks
    }
}
