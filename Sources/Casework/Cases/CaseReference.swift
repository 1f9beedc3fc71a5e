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
