/// An adviser and how much is on her desk, for whoever allocates cases (S004 4.5).
package struct AdviserLoad: Sendable, Hashable {
    package let id: ID<Account>
    package let name: String
    package let terms: AdviserTerms
    /// Cases that are hers and not closed.
    package let open: Int
    /// Cases given to her in the last twelve months.
    package let inYear: Int
    /// How many the area allows an adviser of her hours in a year.
    package let capacity: Int

    /// - Parameter yearly: the area's number for a full-time adviser.
    package init(
        id: ID<Account>, name: String, terms: AdviserTerms, open: Int, inYear: Int, yearly: Int
    ) {
        self.id = id
        self.name = name
        self.terms = terms
        self.open = open
        self.inYear = inYear
        capacity = max(yearly, 0) * terms.hours / 100
    }

    /// Another case would be more than the area allows; said, and never a bar.
    package var isFull: Bool { inYear >= capacity }
}

/// What an adviser's manager says of her: her hours, and whom she is trained or placed to help.
package struct AdviserTerms: Sendable, Hashable {
    /// Percent of full time, 1 to 100.
    package let hours: Int
    package let specialisms: Set<AdviserSpecialism>
    /// Languages beside English, with commas between.
    package let languages: String

    package init(
        hours: Int = 100, specialisms: Set<AdviserSpecialism> = [], languages: String = ""
    ) {
        self.hours = min(max(hours, 1), 100)
        self.specialisms = specialisms
        self.languages = languages
    }
}

/// What speaks for giving a case to an adviser.
package struct AdviserFit: Sendable, Hashable {
    package let load: AdviserLoad
    package let matched: Set<AdviserSpecialism>
    package let speaksLanguage: Bool

    package init(_ load: AdviserLoad, for needs: AdviserNeeds) {
        self.load = load
        matched = load.terms.specialisms.intersection(needs.specialisms)
        speaksLanguage = needs.language.names(oneOf: load.terms.languageList)
    }

    private var points: Int { matched.count + (speaksLanguage ? 1 : 0) }
}

extension AdviserTerms {
    package var languageList: [String] {
        languages.split { $0 == "," || $0 == ";" }
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}

extension AdviserFit {
    /// The likeliest first: who has room, then who fits, then who has the lightest year for her
    /// hours. The first is suggested; the manager decides.
    package static func inOrder(_ loads: [AdviserLoad], for needs: AdviserNeeds) -> [AdviserFit] {
        loads.map { AdviserFit($0, for: needs) }.sorted(by: comesFirst)
    }

    private static func comesFirst(_ one: AdviserFit, _ other: AdviserFit) -> Bool {
        if one.load.isFull != other.load.isFull { return other.load.isFull }
        if one.points != other.points { return one.points > other.points }
        // Cross-multiplied: 30 of 50 is more than 40 of 100.
        let (load, against) = (one.load, other.load)
        let (left, right) = (load.inYear * against.capacity, against.inYear * load.capacity)
        if left != right { return left < right }
        return (load.open, load.name, load.id.description)
            < (against.open, against.name, against.id.description)
    }
}
