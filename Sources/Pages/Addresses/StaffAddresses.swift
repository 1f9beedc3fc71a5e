package import Casework

/// Where agencies and their people are kept: who is given access, changed, confirmed and ended.
extension At {
    package static let agencies = root / "agencies"
    package static let addAgency = root / "agencies" / "add"
    package static let staffHistory = root / "agencies" / "history"
    package static let agency = root / "agencies" / ID<Agency>.self
    package static let describeAgency = agency / "part"
    package static let agencyAgreement = agency / "agreement"
    package static let endAgency = agency / "end"
    package static let invite = agency / "invite"
    package static let person = root / "people" / ID<Membership>.self
    package static let correctPerson = person / "details"
    package static let personRoles = person / "roles"
    package static let movePerson = person / "move"
    package static let endPerson = person / "end"
    package static let suspendPerson = person / "suspend"
    package static let restorePerson = person / "restore"
    package static let newCode = person / "code"
    package static let freshStart = person / "fresh-start"
    package static let agreeToFreshStart = freshStart / "agree"
    package static let seatPerson = person / "seat"
    package static let confirmPeople = root / "people" / "confirm"
    package static let secondPerson = root / "people" / "second-person"
    package static let ownAgency = root / "people"
}

/// What a person herself does about her access.
extension At {
    package static let welcome = root / "welcome"
    package static let setUpSignIn = root / "welcome" / "set-up"
    package static let chooseArea = root / "area"
    package static let seat = root / "seat" / ID<Meeting>.self
}
