/// The shape of an address: words that stand fast and holes for what varies.
package struct AddressPattern: Sendable {
    package enum Piece: Sendable, Hashable {
        case word(String)
        case hole(String)
    }

    package private(set) var pieces: [Piece] = []

    func adding(_ piece: Piece) -> AddressPattern {
        var longer = self
        longer.pieces.append(piece)
        return longer
    }

    /// What fills the holes when an address has this shape; nil when it has another.
    package func fillings(in segments: [String]) -> [String]? {
        guard segments.count == pieces.count else { return nil }
        var fillings: [String] = []
        for (piece, segment) in zip(pieces, segments) {
            switch piece {
            case .word(let word): guard word == segment else { return nil }
            case .hole: fillings.append(segment)
            }
        }
        return fillings
    }

    /// The segments of an address of this shape.
    func segments(filledWith fillings: [String]) -> [String] {
        var rest = fillings[...]
        return pieces.map { piece in
            switch piece {
            case .word(let word): word
            case .hole: rest.popFirst() ?? ""
            }
        }
    }
}

extension AddressPattern: CustomStringConvertible {
    /// As the table of addresses and the log of requests write it: `/cases/{caseFile}/research`.
    package var description: String {
        let words = pieces.map { piece in
            switch piece {
            case .word(let word): word
            case .hole(let name): "{\(name)}"
            }
        }
        return "/" + words.joined(separator: "/")
    }
}
