/// An address as somebody wrote it, in its parts.
package struct WrittenAddress: Hashable, Sendable {
    package let house: String
    package let street: String
    package let town: String
    package let postcode: String

    package init(house: String = "", street: String = "", town: String = "", postcode: String = "")
    {
        self.house = house
        self.street = street
        self.town = town
        self.postcode = postcode
    }

    /// An address written in one line, its pieces parted by commas or new lines.
    package init(line: String) {
        let postcode = PostcodeFinding.find(in: line)
        var pieces = line.prefix(LetterFolding.longestText)
            .split { $0 == "," || $0.isNewline || $0 == ";" }
            .map { PostcodeFinding.removing(postcode, from: $0) }.filter { !$0.isEmpty }
        var (house, street) = ("", "")
        while street.isEmpty, !pieces.isEmpty {
            let words = pieces.removeFirst()
            let end = words.lastIndex { $0.utf8.contains { (48...57).contains($0) } }
            let start = end.map { words.index(after: $0) } ?? 0
            if end != nil || pieces.isEmpty || house.isEmpty == false {
                house += " " + words[..<start].joined(separator: " ")
                street = words[start...].filter { !HouseNumber.isUnit($0) }.joined(separator: " ")
            } else if pieces.count == 1 {
                street = words.joined(separator: " ")
            } else {
                house += " " + words.joined(separator: " ")
            }
        }
        let town = (pieces.last ?? []).joined(separator: " ")
        self.init(house: house, street: street, town: town, postcode: postcode ?? "")
    }
}
