package import Linkage

/// The rows that say which records may be of one person, as comma-separated values.
package enum PairsTable {
    package static let header = "new_id,known_id,probability,reasons\n"

    package static func row(
        _ new: String, _ known: String, _ probability: Double, _ reasons: [Likeness]
    ) -> String {
        let words = reasons.map(\.words).joined(separator: "; ")
        return "\(field(new)),\(field(known)),\(decimals(probability)),\(field(words))\n"
    }

    /// Four places, and never a 1 that is not one.
    private static func decimals(_ probability: Double) -> String {
        let whole = min(max(Int((probability * 10_000).rounded()), 0), 9999)
        let digits = String(whole)
        return "0." + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func field(_ text: String) -> String {
        let isPlain = !text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard !isPlain else { return text }
        return "\""
            + text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}

extension Likeness {
    /// Said in a file for an agency's own people; on screen the pages have words of their own.
    package var words: String {
        switch self {
        case .sameName: "same name"
        case .formerName: "same as a former name"
        case .namesSwapped: "forename and surname changed round"
        case .sameForename: "same forename"
        case .similarForename: "forename looks or sounds alike"
        case .otherForenameForm: "another form of the forename"
        case .nameAmongMiddleNames: "name among the other's middle names"
        case .sameMiddleName: "same middle name"
        case .sameSurname: "same surname"
        case .similarSurname: "surname looks or sounds alike"
        case .sharedSurnamePart: "part of the surname is the same"
        case .sameBirth: "born the same day"
        case .birthTurned: "born the same day, day and month changed round"
        case .similarBirth: "similar date of birth"
        case .sameBirthYear: "born in the same year"
        case .sameAddress: "same address"
        case .formerAddress: "same as a former address"
        case .similarAddress: "almost the same address"
        case .sameStreet: "same street or postcode"
        case .sameDistrict: "same postcode district"
        case .sameTelephone: "same telephone"
        case .formerTelephone: "same as a former telephone"
        case .similarTelephone: "almost the same telephone"
        case .differentForename: "but different forename"
        case .differentSurname: "but different surname"
        case .differentBirth: "but different date of birth"
        case .differentSex: "but different sex"
        }
    }
}
