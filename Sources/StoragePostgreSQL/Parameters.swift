import CPostgreSQL
import Storage

/// Bound values as libpq takes them. Numbers and texts go as text, byte strings as they are; each
/// says its type, so that the server never guesses one from the words around it.
struct Parameters {
    private(set) var types: [Oid] = []
    private var formats: [Int32] = []
    private var lengths: [Int32] = []
    private var offsets: [Int?] = []
    /// All values one after another, each closed by a NUL, so that one pointer serves for all.
    private var bytes: [UInt8] = []

    init(_ values: [SQLValue]) throws(StorageFault) {
        guard values.count <= Int(UInt16.max) else { throw .unsupportedType }
        for value in values {
            switch value {
            case .null: try append(nil, type: 0, format: 0)
            case .integer(let integer):
                try append(Array(String(integer).utf8), type: OID.int8, format: 0)
            case .text(let text): try append(Array(text.utf8), type: OID.text, format: 0)
            case .blob(let blob): try append(blob, type: OID.bytea, format: 1)
            }
        }
    }

    private mutating func append(
        _ value: [UInt8]?, type: Oid, format: Int32
    ) throws(StorageFault) {
        guard let length = Int32(exactly: value?.count ?? 0) else { throw .unsupportedType }
        types.append(type)
        formats.append(format)
        lengths.append(length)
        offsets.append(value == nil ? nil : bytes.count)
        bytes += (value ?? []) + [0]
    }

    /// Lends the values as C arrays for the length of the call.
    func withPointers<Result>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, [Int32], [Int32]) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = offsets.map { offset in
                offset.flatMap { offset in start.map { $0 + offset } }
            }
            return body(pointers, lengths, formats)
        }
    }
}
