/// A set is written in order: the tables that `marac rebuild` makes from the ledger have to be
/// the same to the byte each time, and a set has no order of its own.
extension KeyedEncodingContainer {
    package mutating func encode<Element: RawRepresentable & Encodable & Hashable>(
        _ set: Set<Element>, forKey key: Key
    ) throws where Element.RawValue == String {
        try encode(set.sorted { $0.rawValue < $1.rawValue }, forKey: key)
    }

    package mutating func encode(_ set: Set<String>, forKey key: Key) throws {
        try encode(set.sorted(), forKey: key)
    }
}
