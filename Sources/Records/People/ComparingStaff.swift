package import Casework
import Linkage
package import Storage

/// Somebody of the staff who may be in a case, or may know somebody in it, and why.
package struct StaffFinding: Sendable, Hashable {
    package let account: ID<Account>
    package let caseID: ID<CaseFile>
    package let signs: [ConflictSign]
}

/// Comparing staff, and whom they said they know, with the people of cases (SR-08). What is
/// compared is shown to neither side.
package struct ComparedStaff {
    private enum Key: Hashable {
        case staff(ID<Account>)
        case knownTo(ID<Account>, ID<ConflictDeclaration>)
    }

    private var index = PersonIndex<Key>()
    private var employers: [ID<Account>: String] = [:]
    private var agencies: [String] = []
    private let area: ID<Area>

    /// Everybody with a sign-in in an agency of the area, and everybody they declared.
    package init(in area: ID<Area>, _ desk: Desk, _ grant: borrowing Grant) throws {
        self.area = area
        agencies = try StaffNameQuery.agencies(of: area, desk.connection)
        for one in try StaffNameQuery.staff(of: area, desk.connection) {
            employers[one.account] = one.agency
            index.add(PersonDescription(whole: one.name), as: .staff(one.account))
        }
        let declared = try ConflictQuery.declarations(
            in: area, onlyUnread: false, desk.connection)
        for row in declared {
            let person = try row.person(desk, grant)
            index.add(PersonDescription(person), as: .knownTo(row.account, row.id))
        }
    }

    /// One declared person alone, to be compared with the cases that are there already.
    package init(_ person: KnownPerson, knownTo account: ID<Account>, in area: ID<Area>) {
        self.area = area
        index.add(PersonDescription(person), as: .knownTo(account, ID(high: 0, low: 0)))
    }

    /// One member of staff alone, as when she is given a sign-in.
    package init(_ account: ID<Account>, in area: ID<Area>, _ connection: any Connection) throws {
        self.area = area
        agencies = try StaffNameQuery.agencies(of: area, connection)
        for one in try StaffNameQuery.staff(of: area, connection) where one.account == account {
            employers[one.account] = one.agency
            index.add(PersonDescription(whole: one.name), as: .staff(one.account))
        }
    }

    /// What may be said of a case or of the referral that may become one.
    package func findings(about people: [CasePerson], in caseID: ID<CaseFile>) -> [StaffFinding] {
        var signs: [ID<Account>: Set<ConflictSign>] = [:]
        for person in people {
            for one in index.candidates(for: PersonDescription(person), above: 0, limit: 50) {
                let (account, found) = told(one, of: person)
                // The grounds of one person do not add up with those of another.
                if found.weight > signs[account, default: []].weight { signs[account] = found }
            }
        }
        return signs.filter { !$0.value.isEmpty }.map { account, signs in
            StaffFinding(
                account: account, caseID: caseID,
                signs: ConflictSign.allCases.filter(signs.contains))
        }.sorted { $0.account < $1.account }
    }

    /// The same of every case of the area and every referral that waits.
    package func findings(_ desk: Desk) throws -> [StaffFinding] {
        var found: [StaffFinding] = []
        let none = CaseReference(year: 0, number: 0)
        for row in try CaseListQuery.after(none, in: area, desk.connection) {
            let card = try row.cardToCompare(desk, AccessPolicy.maintain(.caseFile(row.id)))
            found += findings(about: card.people, in: row.id)
        }
        for row in try ReferralQuery.waiting(in: area, desk.connection) {
            let card = try row.card(desk, AccessPolicy.maintain(.caseFile(row.caseID)))
            found += findings(about: card.people, in: row.caseID)
        }
        return found
    }

    private func told(
        _ candidate: Candidate<Key>, of person: CasePerson
    ) -> (ID<Account>, Set<ConflictSign>) {
        let signs = candidate.reasons.conflictSigns
        switch candidate.key {
        case .staff(let account):
            // A child is nobody's colleague; and a name that is only alike needs more.
            guard person.role != .child else { return (account, []) }
            let works = person.worksFor(employers[account] ?? "", among: agencies)
            let all = works ? signs.union([.sameEmployer]) : signs
            let counts = signs.contains(.sameName) || (signs.contains(.similarName) && works)
            return (account, counts ? all : [])
        case .knownTo(let account, _):
            let counts =
                signs.contains(.sameName) || signs.isSuperset(of: [.similarName, .sameBirth])
            return (account, counts ? signs.union([.declaredPerson]) : [])
        }
    }
}

extension Set<ConflictSign> {
    fileprivate var weight: Int {
        (contains(.sameName) ? 4 : 0) + (contains(.sameBirth) ? 3 : 0)
            + (contains(.sameEmployer) ? 2 : 0) + (isEmpty ? 0 : 1)
    }
}

extension [Likeness] {
    /// Nothing, where a date of birth speaks against it.
    fileprivate var conflictSigns: Set<ConflictSign> {
        if contains(.differentBirth) { return [] }
        var signs: Set<ConflictSign> = []
        let forenames: Set<Likeness> = [.sameForename, .similarForename, .otherForenameForm]
        let surnames: Set<Likeness> = [.sameSurname, .similarSurname, .sharedSurnamePart]
        if contains(.sameName) || contains(.formerName) {
            signs.insert(.sameName)
        } else if contains(where: forenames.contains), contains(where: surnames.contains) {
            signs.insert(.similarName)
        }
        if contains(.sameBirth) { signs.insert(.sameBirth) }
        return signs
    }
}

extension PersonDescription {
    fileprivate init(whole name: String) { self.init(names: [WrittenName(whole: name)]) }

    fileprivate init(_ person: KnownPerson) {
        self.init(
            names: [WrittenName(whole: person.name.revealed)],
            born: person.born.map {
                BirthDate(
                    year: $0.revealed.year, month: $0.revealed.month, day: $0.revealed.day)
            })
    }

    fileprivate init(_ person: CasePerson) {
        let other = person.otherNames.revealed.split { $0 == "," || $0 == ";" || $0.isNewline }
        self.init(
            names: ([person.name.revealed] + other.map(String.init)).map(WrittenName.init(whole:)),
            born: person.born.map {
                BirthDate(
                    year: $0.revealed.year, month: $0.revealed.month, day: $0.revealed.day)
            })
    }
}

extension CasePerson {
    /// Whether what is said of their work names an agency, by its whole name or by a word of it
    /// that no other agency of the area bears.
    package func worksFor(_ agency: String, among all: [String]) -> Bool {
        let told = (self[.employer].revealed + " " + self[.occupation].revealed).lowercased()
        let mine = Set(told.words)
        guard !agency.isEmpty, !mine.isEmpty else { return false }
        if told.contains(agency.lowercased()) { return true }
        let others = Set(all.filter { $0 != agency }.flatMap(\.words))
        return agency.words.contains {
            $0.count > 4 && mine.contains($0) && !others.contains($0) && !Self.common.contains($0)
        }
    }

    /// Words of agencies' names that tell nothing of which agency it is.
    private static let common: Set<String> = [
        "service", "services", "council", "health", "mental", "hospital", "centre", "support",
        "adult", "adults", "social", "worker", "officer", "domestic", "trust",
    ]
}

extension String {
    fileprivate var words: [String] { lowercased().split { !$0.isLetter }.map(String.init) }
}
