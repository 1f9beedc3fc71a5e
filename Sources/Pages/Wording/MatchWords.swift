package import Casework
package import Markup

extension MatchReason {
    /// Why two records may be of the same person, or what speaks against it.
    package var words: Phrase {
        switch self {
        case .sameName, .similarName, .formerName, .namesSwapped, .sameForename, .similarForename,
            .otherForenameForm, .nameAmongMiddleNames, .sameMiddleName, .sameSurname,
            .similarSurname, .sharedSurnamePart:
            nameWords
        case .sameBirth: "Same date of birth"
        case .birthTurned: "Same date of birth, day and month changed round"
        case .similarBirth: "Similar date of birth"
        case .sameBirthYear: "Born in the same year"
        case .sameAddress, .formerAddress, .similarAddress, .sameStreet, .sameDistrict,
            .sameTelephone, .formerTelephone, .similarTelephone:
            placeWords
        case .perpetratorInCommon: "Same perpetrator"
        case .hiddenDetail: "Something that is hidden is alike"
        case .differentForename: "But: different first name"
        case .differentSurname: "But: different last name"
        case .differentBirth: "But: different date of birth"
        case .differentSex: "But: different sex"
        }
    }

    private var nameWords: Phrase {
        switch self {
        case .formerName: "Same as a former or other name"
        case .similarName: "Similar name"
        case .namesSwapped: "First and last name changed round"
        case .sameForename: "Same first name"
        case .similarForename: "First name looks or sounds alike"
        case .otherForenameForm: "Another form of the first name"
        case .nameAmongMiddleNames: "Name is among the middle names of the other"
        case .sameMiddleName: "Same middle name"
        case .sameSurname: "Same last name"
        case .similarSurname: "Last name looks or sounds alike"
        case .sharedSurnamePart: "Part of the last name is the same"
        default: "Same name"
        }
    }

    private var placeWords: Phrase {
        switch self {
        case .formerAddress: "Same as a former address"
        case .similarAddress: "Almost the same address"
        case .sameStreet: "Same street or postcode"
        case .sameDistrict: "Same postcode district"
        case .sameTelephone: "Same telephone number"
        case .formerTelephone: "Same as a former telephone number"
        case .similarTelephone: "Almost the same telephone number"
        default: "Same address"
        }
    }
}
