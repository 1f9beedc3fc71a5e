/// The few letters by which the desk names each agency: the area's own, the usual ones of the
/// agency's sector, or the shortest beginning that no other agency shares.
package struct AgencyLetters: Sendable, Equatable {
    package enum Found: Sendable, Equatable {
        case one(ID<Agency>)
        case several([ID<Agency>])
        case none
    }

    private var owners: [String: ID<Agency>] = [:]
    private var names: [AgencyName] = []

    package init(_ agencies: [Agency], own: [ID<Agency>: String] = [:]) {
        let ordered = agencies.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        names = ordered.map(AgencyName.init)
        for agency in ordered {
            if let letters = own[agency.id] { take(letters.lowercased(), for: agency.id) }
        }
        for agency in ordered where self.letters(of: agency.id) == nil {
            if let letters = agency.kind.usualLetters { take(letters, for: agency.id) }
        }
        for name in names where letters(of: name.agency) == nil { takeBeginning(of: name) }
    }

    /// How the rail beside the meeting writes it.
    package func letters(of agency: ID<Agency>) -> String? {
        owners.filter { $0.value == agency }.keys.min()
    }

    /// The agency that was meant: by its letters, else by the beginning of a word of its name.
    package func find(_ typed: some StringProtocol) -> Found {
        let typed = typed.lowercased()
        if let owner = owners[typed] { return .one(owner) }
        guard typed.count >= 2 else { return .none }
        let begun = names.filter { $0.begins(with: typed) }.map(\.agency)
        guard let first = begun.first else { return .none }
        return begun.count == 1 ? .one(first) : .several(begun)
    }

    private mutating func take(_ letters: String, for agency: ID<Agency>) {
        if Self.canBe(letters) && owners[letters] == nil { owners[letters] = agency }
    }

    /// Whether a word can name an agency at the desk.
    package static func canBe(_ letters: String) -> Bool {
        !letters.isEmpty && letters.allSatisfy { $0.isLetter || $0.isNumber }
    }

    private mutating func takeBeginning(of name: AgencyName) {
        let others = names.filter { $0.agency != name.agency }
        let free = name.beginnings.first { letters in
            owners[letters] == nil && !others.contains { $0.short.hasPrefix(letters) }
        }
        take(free ?? numbered(name), for: name.agency)
    }

    /// Two agencies of one name are told apart by a number.
    private func numbered(_ name: AgencyName) -> String {
        let start = name.short.prefix(3)
        return (2...99).lazy.map { "\(start)\($0)" }.first { owners[$0] == nil } ?? name.joined
    }
}

/// An agency's name as the desk hears it: lower case, word by word.
private struct AgencyName: Sendable, Equatable {
    let agency: ID<Agency>
    let words: [String]
    let joined: String
    /// First letters, and the last word whole: "Northmock Homes" is `nhomes`.
    let short: String

    init(_ agency: Agency) {
        self.agency = agency.id
        words = agency.name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        joined = words.joined()
        short = String(words.dropLast().compactMap(\.first)) + (words.last ?? "")
    }

    var beginnings: [String] {
        guard short.count >= 2 else { return [short] }
        return (2...short.count).map { String(short.prefix($0)) }
    }

    func begins(with typed: String) -> Bool {
        joined.hasPrefix(typed) || words.contains { $0.hasPrefix(typed) }
    }
}

extension AgencyKind {
    /// What a first agency of a sector is called at the desk unless the area says otherwise.
    fileprivate var usualLetters: String? {
        switch self {
        case .police: "po"
        case .advocacy: "id"
        case .probation: "pr"
        case .childrensSocialCare: "csc"
        case .adultSocialCare: "asc"
        case .mentalHealth: "mh"
        case .acuteTrust: "hos"
        case .primaryCare: "gp"
        case .education: "ed"
        case .housing: "ho"
        case .registeredLandlord: "rl"
        case .substanceMisuse: "sm"
        case .specialistDomesticAbuse: "da"
        case .voluntary: "vol"
        case .fire: "fi"
        case .ambulance: "amb"
        case .youthJustice: "yj"
        case .other: nil
        }
    }
}
