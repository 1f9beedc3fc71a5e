/// A reason to think that two records are of one person, or that they are not.
package enum Likeness: String, Hashable, Sendable, CaseIterable {
    case sameName, formerName
    case sameForename, similarForename, otherForenameForm, sameSurname, similarSurname
    case sharedSurnamePart, namesSwapped, nameAmongMiddleNames, sameMiddleName
    case sameBirth, birthTurned, similarBirth, sameBirthYear
    case sameAddress, formerAddress, similarAddress, sameStreet, sameDistrict
    case sameTelephone, formerTelephone, similarTelephone
    case differentForename, differentSurname, differentBirth, differentSex

    /// Whether it speaks against their being one person.
    package var isAgainst: Bool {
        switch self {
        case .differentForename, .differentSurname, .differentBirth, .differentSex: true
        default: false
        }
    }
}

extension Agreement {
    /// What a person is shown: what speaks for it first, names before dates before places.
    var reasons: [Likeness] {
        let all = nameReasons + birthReasons + addressReasons + telephoneReasons
        let found = all + (sex == .different ? [.differentSex] : [])
        return found.filter { !$0.isAgainst } + found.filter(\.isAgainst)
    }

    private var nameReasons: [Likeness] {
        var found = names.order == .swapped ? [Likeness.namesSwapped] : []
        switch (names.forename, names.surname) {
        case (.equal, .equal): found.append(names.isFormer ? .formerName : .sameName)
        case (.equal, let level): found += [.sameForename] + surnameReasons(level)
        case (let level, let other):
            found += forenameReasons(level) + surnameReasons(other)
        }
        if names.middle == .equal { found.append(.sameMiddleName) }
        return found
    }

    private func forenameReasons(_ level: NameLevel) -> [Likeness] {
        switch level {
        case .missing: []
        case .equal, .part: [.sameForename]
        case .variant, .initial: [.otherForenameForm]
        case .oneEdit, .sound, .near, .fair: [.similarForename]
        case .elsewhere: [.nameAmongMiddleNames]
        case .different: [.differentForename]
        }
    }

    private func surnameReasons(_ level: NameLevel) -> [Likeness] {
        switch level {
        case .missing: []
        case .equal: [.sameSurname]
        case .part: [.sharedSurnamePart]
        case .variant, .oneEdit, .sound, .near, .fair, .initial: [.similarSurname]
        case .elsewhere: [.nameAmongMiddleNames]
        case .different: [.differentSurname]
        }
    }

    private var birthReasons: [Likeness] {
        switch birth {
        case .missing: []
        case .equal: [.sameBirth]
        case .turned: [.birthTurned]
        case .oneEdit, .twoParts, .twoEdits: [.similarBirth]
        case .partial, .partialNear, .sameYear: [.sameBirthYear]
        case .nextYear, .different: [.differentBirth]
        }
    }

    private var addressReasons: [Likeness] {
        switch address {
        case .missing, .town, .different: []
        case .whole, .twoParts: isFormerAddress ? [.formerAddress] : [.sameAddress]
        case .nearlyWhole, .twoPartsAgainst, .nearlyTwo: [.similarAddress]
        case .neighbour, .otherHouse, .onePart: [.sameStreet]
        case .district: [.sameDistrict]
        }
    }

    private var telephoneReasons: [Likeness] {
        switch telephone {
        case .missing, .different: []
        case .equal: isFormerTelephone ? [.formerTelephone] : [.sameTelephone]
        case .oneEdit: [.similarTelephone]
        }
    }
}
