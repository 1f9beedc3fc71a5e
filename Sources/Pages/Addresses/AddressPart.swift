package import Casework

/// A piece of an address that varies, such as the id of a case.
package protocol AddressPart: Sendable {
    /// Reads the piece as it stands in an address; nil is an address that does not exist.
    init?(addressPart: String)

    /// The piece as it stands in an address: letters, digits and hyphens only.
    var addressPart: String { get }

    /// What the table of addresses calls it.
    static var placeholder: String { get }
}

extension ID: AddressPart {
    package init?(addressPart: String) { self.init(addressPart) }

    package var addressPart: String { description }

    package static var placeholder: String { lowercasingFirst(String(describing: Subject.self)) }
}

extension CalendarDate: AddressPart {
    package init?(addressPart: String) { self.init(addressPart) }

    package var addressPart: String { description }

    package static var placeholder: String { "date" }
}

/// An enumeration of words may stand in an address as it is: conform it and write nothing.
extension AddressPart where Self: RawRepresentable, RawValue == String {
    package init?(addressPart: String) { self.init(rawValue: addressPart) }

    package var addressPart: String { rawValue }

    package static var placeholder: String { lowercasingFirst(String(describing: Self.self)) }
}

/// A short word in an address that is not known beforehand: 1 to 40 of a-z, A-Z, 0-9 and hyphen.
package struct AddressWord: AddressPart, Hashable {
    package let addressPart: String

    package init?(addressPart: String) {
        let bytes = addressPart.utf8
        guard (1...40).contains(bytes.count), bytes.allSatisfy(Self.isPlain) else { return nil }
        self.addressPart = addressPart
    }

    package static var placeholder: String { "word" }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
        default: false
        }
    }
}

private func lowercasingFirst(_ name: String) -> String {
    (name.first?.lowercased() ?? "") + name.dropFirst()
}
