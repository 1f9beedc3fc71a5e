/// The number by which people speak of a case, such as M26-407: the year and a count in the area.
package struct CaseReference: Sendable, Hashable, Codable, Comparable {
    package let year: Int
    package let number: Int

    package init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    package static func < (left: CaseReference, right: CaseReference) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}

extension CaseReference: CustomStringConvertible {
    package var description: String {
        let shortYear = year % 100
        let padding = number < 10 ? "00" : number < 100 ? "0" : ""
        return "M\(shortYear < 10 ? "0" : "")\(shortYear)-\(padding)\(number)"
    }
}

extension CaseReference {
    /// Reads what `description` prints, however it was typed: M26-407, m26 407, 26/407.
    package init?(_ text: String) {
        guard text.utf8.count <= 20 else { return nil }
        let parts = text.split { !("0"..."9").contains($0) }.map(String.init)
        guard parts.count == 2, let first = parts.first, let last = parts.last,
            first.utf8.count == 2 || first.utf8.count == 4, last.utf8.count <= 6,
            let year = Int(first), let number = Int(last)
        else { return nil }
        self.init(year: year < 100 ? 2000 + year : year, number: number)
    }
}
