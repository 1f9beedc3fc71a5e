extension PersonIndex {
    /// Everybody who may be meant by what was typed, in no order. All are looked at, so that a
    /// beginning finds a name too.
    package func named(_ typed: TypedName) -> [(key: Key, closeness: NameCloseness)] {
        guard typed.saysEnough else { return [] }
        var near: [TypedName.Word: WordsNear] = [:]
        for word in typed.readings.joined() where near[word] == nil {
            near[word] = memory.lexicon.near(word)
        }
        let readings = typed.readings.map { $0.compactMap { near[$0] } }
        return memory.people.indices.compactMap { place in
            guard let person = memory.people[place], let key = keys[place],
                person.isBorn(typed.born),
                let closeness = person.closeness(to: readings)
            else { return nil }
            return (key, closeness)
        }
    }
}

/// How near each word of a lexicon comes to one that was typed, by its number.
private typealias WordsNear = [NameCloseness?]

extension Lexicon {
    fileprivate func near(_ typed: TypedName.Word) -> WordsNear {
        var unheard = Lexicon(after: self)
        let asked = find(typed.letters) ?? unheard.number(typed.letters)
        let words = NameComparing(known: self, asked: unheard)
        return entries.indices.map { at in
            guard at > 0 else { return nil }
            let number = Number(at)
            if number == asked { return .typed }
            if word(number).starts(with: typed.letters) { return .begun }
            let isInitial = word(number).count == 1 && word(number).first == typed.letters.first
            let isAlike = isInitial || words.level(number, asked).isAlike
            return isAlike && !typed.isGuess ? .alike : nil
        }
    }
}

extension NameLevel {
    /// Whether somebody who typed the one may mean the other.
    fileprivate var isAlike: Bool {
        switch self {
        case .equal, .variant, .oneEdit, .sound, .near: true
        case .missing, .part, .fair, .initial, .elsewhere, .different: false
        }
    }
}

extension StoredPerson {
    /// A day that is not on record is not the day.
    fileprivate func isBorn(_ typed: BirthDate?) -> Bool {
        guard let typed else { return true }
        guard let birth, birth.year == typed.year else { return false }
        return (typed.month == 0 || birth.month == typed.month)
            && (typed.day == 0 || birth.day == typed.day)
    }

    /// The nearest of the readings; within one, what is furthest off counts.
    fileprivate func closeness(to readings: [[WordsNear]]) -> NameCloseness? {
        guard !readings.isEmpty else { return .typed }
        let own = (0..<names.count).flatMap { names[$0]?.words ?? [] }
        return readings.compactMap { reading in
            var furthest = NameCloseness.typed
            for near in reading {
                guard let best = own.compactMap({ near[Int($0)] }).min() else { return nil }
                furthest = max(furthest, best)
            }
            return furthest
        }.min()
    }
}

extension StoredName {
    /// Every word that stands in it, alone or run together.
    fileprivate var words: [Lexicon.Number] {
        forenameWords + [middle, secondMiddle, wholeMiddle] + furtherMiddles + surnameWords
    }
}
