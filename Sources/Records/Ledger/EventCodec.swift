import Casework
import Foundation

/// How an event is written: its name in clear, and the rest as JSON with its keys in order.
///
/// Swift writes an event as an object with one key, the name of its case; that name goes to the
/// entry's outside and what stands after it becomes the body.
enum EventCodec {
    enum Fault: Error, Equatable {
        case unnamed, unknownName, damagedBody
    }

    static func write(_ event: some RecordedEvent) throws -> (name: String, body: [UInt8]) {
        let whole = try [UInt8](encoder.encode(event))
        guard whole.starts(with: opening), whole.last == closing else { throw Fault.unnamed }
        let name = whole.dropFirst(opening.count).prefix { $0 != quote }
        let rest = whole.dropFirst(opening.count + name.count)
        guard isName(name), rest.starts(with: separator) else { throw Fault.unnamed }
        let body = rest.dropFirst(separator.count).dropLast()
        return (String(decoding: name, as: UTF8.self), Array(body))
    }

    /// Only a fault without words comes back: Foundation's errors quote what they could not read.
    static func read<Event: RecordedEvent>(
        _ event: Event.Type, named name: String, _ body: [UInt8]
    ) throws(Fault) -> Event {
        guard isName(name.utf8) else { throw .unknownName }
        let whole = opening + Array(name.utf8) + separator + body + [closing]
        do {
            return try JSONDecoder().decode(Event.self, from: Data(whole))
        } catch DecodingError.typeMismatch(_, let context) where context.codingPath.isEmpty {
            throw .unknownName
        } catch {
            throw .damagedBody
        }
    }

    private static let opening = Array("{\"".utf8)
    private static let separator = Array("\":".utf8)
    private static let quote = UInt8(ascii: "\"")
    private static let closing = UInt8(ascii: "}")

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    private static func isName(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.count <= 100
            && bytes.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
                    || (0x30...0x39).contains(byte)
            }
    }
}
