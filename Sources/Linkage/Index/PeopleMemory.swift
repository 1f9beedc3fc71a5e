/// The people of an index by place: their words, their keys, and how to find and weigh them.
struct PeopleMemory: Sendable {
    var lexicon = Lexicon()
    var people: [StoredPerson?] = []
    var table = KeyTable()
    var count = 0
    var weights = Weights.preset
    var records = RecordsHeld.onePerPerson

    /// A key with more people under it says too little to be followed.
    static let mostUnderKey = 3000
    static let mostUnderRareKey = 60

    mutating func add(_ description: PersonDescription, at place: UInt32) {
        let person = lexicon.store(description)
        if Int(place) == people.count { people.append(person) } else { people[Int(place)] = person }
        for key in PersonKeys.stored(person, alone) { table.add(place, under: key) }
        tally(person, by: 1)
        count += 1
    }

    mutating func remove(at place: UInt32) {
        guard let person = people[Int(place)] else { return }
        for key in PersonKeys.stored(person, alone) { table.remove(place, under: key) }
        tally(person, by: -1)
        people[Int(place)] = nil
        count -= 1
    }

    private var alone: NameComparing {
        NameComparing(known: lexicon, asked: Lexicon(after: lexicon))
    }

    /// Counts each word once a person, for how common it is.
    private mutating func tally(_ person: StoredPerson, by change: Int) {
        for at in 0..<person.names.count {
            guard let name = person.names[at] else { continue }
            for word in name.forenameWords { lexicon.count(word, .forename, by: change) }
            lexicon.count(name.middle, .middle, by: change)
            for word in name.surnameWords { lexicon.count(word, .surname, by: change) }
        }
        if let town = person.addresses.first?.town { lexicon.count(town, .town, by: change) }
    }
}

extension StoredName {
    var forenameWords: [Lexicon.Number] { [forename] + forenameParts.all.filter { $0 != forename } }
    var surnameWords: [Lexicon.Number] { [surname] + surnameParts.all.filter { $0 != surname } }
}

extension StoredName.Parts {
    var all: [Lexicon.Number] { [first, second, third].filter { $0 != 0 } }
}
