import Foundation
import Hummingbird

/// One part of a page as it now stands, with a number by which a browser says what it has.
struct LivePiece: Sendable {
    let number: Int64
    let id: String
    /// As it goes over the wire, with a mark where each reader's form token comes.
    private let text: String
    private let holdsToken: Bool

    private struct Payload: Encodable {
        let id: String
        let html: String
        let say: String?
    }

    /// What stands for the form token until it is known to whom the piece goes.
    static let tokenMark = "{the reader’s own token}"

    init(_ number: Int64, _ id: String, html: String, say: String? = nil) {
        self.number = number
        self.id = id
        let payload = Payload(id: id, html: html, say: say)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(payload)).map { String(decoding: $0, as: UTF8.self) }
        text = "id: \(number)\ndata: \(data ?? "{}")\n\n"
        holdsToken = html.contains(Self.tokenMark)
    }

    func bytes(token: () -> String) -> ByteBuffer {
        ByteBuffer(string: holdsToken ? text.replacing(Self.tokenMark, with: token()) : text)
    }
}
