package import Casework

/// Two invented families.
extension Specimen {
    package static let victim = CasePerson(
        id: id(60), role: .victim, name: PrivateText("Ada Sampleton"),
        otherNames: PrivateText("Ada Placeholder"), born: Private(day("1990-03-14")),
        address: PrivateText("4 Invented Row, Mockford ZZ1 1AA"))
    package static let perpetrator = CasePerson(
        id: id(61), role: .perpetrator, name: PrivateText("Bram Mockridge"),
        born: Private(day("1987-07-02")), address: PrivateText("9 Nowhere Lane, Mockford ZZ1 2BB"),
        relationship: .formerPartner)
    package static let child = CasePerson(
        id: id(62), role: .child, name: PrivateText("Pip Sampleton"),
        born: Private(day("2019-05-21")), address: PrivateText("4 Invented Row, Mockford ZZ1 1AA"),
        relationship: .child)
    package static let grandmother = CasePerson(
        id: id(63), role: .otherAtRisk, name: PrivateText("Nan Sampleton"), relationship: .parent)

    package static let otherVictim = CasePerson(
        id: id(70), role: .victim, name: PrivateText("Cora Fictionby"),
        born: Private(day("2001-12-30")), address: PrivateText("1 Model Street, Fauxham ZZ9 9ZZ"))
    package static let otherPerpetrator = CasePerson(
        id: id(71), role: .perpetrator, name: PrivateText("Dov Pretendall"),
        relationship: .partner)

    package static let safeContact = SafeContact(
        telephone: PrivateText("01632 960 001"), safeToCall: .yes,
        safeTimes: PrivateText("Mornings before eleven"),
        whoMustNotKnow: PrivateText("Bram and his brother"), confirmedOn: referredOn)
}
