/// Somebody had people looked up by name among the cases of her area.
///
/// That it was done, by whom and how many were found is for whoever reads the record; the words
/// are sealed with the entry and shown to nobody.
package struct PeopleSearch: Sendable, Hashable, Codable {
    /// Where it was done, by a fixed word of the program.
    package let page: String
    /// The name that was typed; empty when the people of a referral were looked up.
    package let words: PrivateText
    /// The referral's case, when its people were looked up.
    package let about: ID<CaseFile>?
    /// The cases that were found: whoever reads the record is told of those that exist for her.
    package let found: Set<ID<CaseFile>>
    /// How like the searcher's own name the words are.
    package let likeness: NameLikeness?
    package let stamp: Stamp

    package init(
        page: StaticString, _ words: PrivateText, about: ID<CaseFile>? = nil,
        found: Set<ID<CaseFile>>,
        likeness: NameLikeness?, stamp: Stamp
    ) {
        self.page = page.description
        self.words = words
        self.about = about
        self.found = found
        self.likeness = likeness
        self.stamp = stamp
    }
}

/// How like the name of a member of staff somebody in a case is named.
package enum NameLikeness: String, Sendable, Hashable, Codable, Comparable {
    case surname
    /// First name and surname.
    case wholeName

    package static func < (left: NameLikeness, right: NameLikeness) -> Bool {
        left == .surname && right == .wholeName
    }
}

extension NameLikeness {
    /// The strongest likeness between a member of staff and any of these names.
    package init?(of staff: String, toAnyOf names: [PrivateText]) {
        guard let strongest = names.compactMap({ $0.likeness(to: staff) }).max() else {
            return nil
        }
        self = strongest
    }
}
