/// Somebody asked about, ready to be compared with one after another.
struct PersonComparing {
    let asked: StoredPerson
    let words: NameComparing
    private let birthCount: Int
    private let houseCounts: [Int]
    private let telephoneCounts: [Int]

    init(asked: StoredPerson, words: NameComparing, table: KeyTable) {
        self.asked = asked
        self.words = words
        birthCount = asked.birth.map { table.count(PersonKeys.birth($0)) } ?? 0
        houseCounts = (0..<asked.addresses.count).map { at in
            asked.addresses[at].flatMap(PersonKeys.house).map(table.count) ?? 0
        }
        telephoneCounts = (0..<asked.telephones.count).map { at in
            asked.telephones[at].map { table.count(PersonKeys.telephone($0)) } ?? 0
        }
    }

    func agreement(with known: StoredPerson) -> Agreement {
        var found = Agreement()
        compareNames(known, &found)
        compareAddresses(known, &found)
        compareTelephones(known, &found)
        found.birth = BirthComparing.level(asked.birth, known.birth)
        found.shared.birth = birthCount
        if let one = asked.sex, let other = known.sex {
            found.sex = one == other ? .equal : .different
            found.sharedSex = one == other ? one : nil
        }
        return found
    }

    private func compareNames(_ known: StoredPerson, _ found: inout Agreement) {
        var best = 0
        for at in 0..<asked.names.count {
            for place in 0..<known.names.count {
                guard let one = asked.names[at], let other = known.names[place] else { continue }
                var straight = words.agreement(one, other)
                straight.rarerForename = rarer(one.forename, other.forename)
                straight.rarerSurname = rarer(one.surname, other.surname)
                take(straight, isFormer: place > 0, &best, &found)
                if let turned = words.turned(one, other, unless: straight) {
                    take(turned, isFormer: place > 0, &best, &found)
                }
            }
        }
        found.shared.middle = Int(words.entry(found.names.sharedMiddle).asMiddle)
        found.shared.rarerForename = found.names.rarerForename
        found.shared.rarerSurname = found.names.rarerSurname
        found.shared.forename = count(found.names.sharedForename, found.names.order)
        found.shared.surname = count(found.names.sharedSurname, found.names.order)
    }

    /// How many have the rarer of two words as forename or surname.
    private func rarer(_ one: Lexicon.Number, _ other: Lexicon.Number) -> Int {
        min(count(one, .straight), count(other, .straight))
    }

    private func take(
        _ names: NamesAgreement, isFormer: Bool, _ best: inout Int, _ found: inout Agreement
    ) {
        let points = names.points
        guard points > best || best == 0 else { return }
        best = points
        found.names = names
        found.names.isFormer = isFormer
    }

    /// How many have a word as their forename or surname; both, when the order is in doubt.
    private func count(_ word: Lexicon.Number, _ order: NameOrder) -> Int {
        guard word != 0 else { return 0 }
        let entry = words.entry(word)
        return Int(entry.asForename) + Int(entry.asSurname)
    }

    private func compareAddresses(_ known: StoredPerson, _ found: inout Agreement) {
        for at in 0..<asked.addresses.count {
            for place in 0..<known.addresses.count {
                guard let one = asked.addresses[at], let other = known.addresses[place] else {
                    continue
                }
                let level = words.level(one, other)
                guard level != .missing else { continue }
                if found.address == .missing || level.rawValue < found.address.rawValue {
                    found.address = level
                    found.isFormerAddress = place > 0
                    found.town = words.town(one, other, level)
                    found.shared.house = houseCounts[at]
                    found.shared.town = Int(words.entry(one.town).asTown)
                }
            }
        }
    }

    private func compareTelephones(_ known: StoredPerson, _ found: inout Agreement) {
        for at in 0..<asked.telephones.count {
            for place in 0..<known.telephones.count {
                guard let one = asked.telephones[at], let other = known.telephones[place] else {
                    continue
                }
                let level = TelephoneComparing.level(one, other)
                if found.telephone == .missing || level.rawValue < found.telephone.rawValue {
                    found.telephone = level
                    found.isFormerTelephone = place > 0
                    found.shared.telephone = telephoneCounts[at]
                }
            }
        }
    }
}

extension NamesAgreement {
    /// Only to choose between two ways of reading the same names.
    var points: Int {
        NamesAgreement.points(forename) + NamesAgreement.points(surname)
            - (order == .swapped ? 3 : 0) + (middle == .equal ? 2 : 0) + 1
    }

    private static func points(_ level: NameLevel) -> Int {
        switch level {
        case .equal: 10
        case .variant, .part, .oneEdit: 7
        case .sound, .near: 5
        case .elsewhere: 5
        case .initial, .fair: 2
        case .missing: 2
        case .different: 0
        }
    }
}
