/// What is written of a person: every name and address ever used, the present ones first.
package struct PersonDescription: Hashable, Sendable {
    package var names: [WrittenName]
    package var born: BirthDate?
    package var sex: WrittenSex?
    package var addresses: [WrittenAddress]
    package var telephones: [String]

    package init(
        names: [WrittenName], born: BirthDate? = nil, sex: WrittenSex? = nil,
        addresses: [WrittenAddress] = [], telephones: [String] = []
    ) {
        self.names = names
        self.born = born
        self.sex = sex
        self.addresses = addresses
        self.telephones = telephones
    }
}

/// Woman or man, as a record says it; anything else is compared as not written.
package enum WrittenSex: UInt8, Hashable, Sendable {
    case female = 1
    case male = 2

    package init?(_ text: String) {
        switch text.lowercased() {
        case "f", "female", "woman", "girl": self = .female
        case "m", "male", "man", "boy": self = .male
        default: return nil
        }
    }
}
