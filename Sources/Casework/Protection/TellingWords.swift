/// The words by which a room could tell who a case is about, or where somebody is: of every name,
/// place and way of contact in it (ux 2.4.6).
package struct TellingWords: Sendable {
    private let texts: [PrivateText]

    package init(of people: [CasePerson], reached contacts: [SafeContact]) {
        texts =
            people.flatMap { [$0.name, $0.otherNames] }
            + people.everyDetail.map { people[$0] }
            + contacts.flatMap { contact in ProtectedDetail.Kind.ofContact.map { contact[$0] } }
    }

    /// Whether a text holds one of them, or anything that reads like a way to reach somebody. It
    /// errs to the safe side: a road named Hope is found in “no hope of”.
    package func stand(in text: PrivateText) -> Bool {
        text.holdsWayToReach || text.sharesAWord(with: texts, but: Self.common)
    }

    /// Words of names and addresses by which nobody is told from others.
    private static let common: Set<String> = [
        "also", "and", "as", "avenue", "close", "court", "drive", "flat", "for", "hidden", "house",
        "in", "is", "known", "lane", "mr", "mrs", "ms", "née", "not", "of", "or", "place",
        "primary", "refuge", "road", "school", "street", "the", "to", "with",
    ]
}
