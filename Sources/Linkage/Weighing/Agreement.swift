/// How two people agree, field by field, and how common what they share is.
struct Agreement {
    var names = NamesAgreement()
    var birth = BirthLevel.missing
    var address = AddressLevel.missing
    var town = TownLevel.missing
    var telephone = TelephoneLevel.missing
    var sex = SexLevel.missing
    var sharedSex: WrittenSex?
    var isFormerAddress = false
    var isFormerTelephone = false
    /// How many people of the index have the shared forename, surname, date, house, number, town.
    var shared = Shared()

    struct Shared {
        var forename = 0
        /// The rarer of two forms of a forename, or of a surname, that are alike and not the same.
        var rarerForename = 0
        var rarerSurname = 0
        var surname = 0
        var middle = 0
        var birth = 0
        var house = 0
        var telephone = 0
        var town = 0
    }
}
