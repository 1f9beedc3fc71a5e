/// Fields laid end to end, each with its length before it: no two lists of fields look alike.
///
/// A field is its length in bytes as four bytes, big end first, then its bytes. A text is its
/// UTF-8; a number is eight bytes, two's complement, big end first; a field that holds nothing is
/// the four bytes FF FF FF FF alone, which is not an empty text.
struct CanonicalBytes {
    private(set) var bytes: [UInt8] = []

    init(_ label: StaticString) {
        bytes.reserveCapacity(320)
        add(label)
    }

    mutating func add(_ text: String) {
        addLength(UInt32(clamping: text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ words: StaticString) {
        add(words.description)
    }

    mutating func add(_ number: Int64) {
        addLength(8)
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func addNothing() {
        addLength(.max)
    }

    private mutating func addLength(_ length: UInt32) {
        withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
