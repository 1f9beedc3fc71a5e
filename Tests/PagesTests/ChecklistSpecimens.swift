import Casework
import Foundation
import Pages

/// The instruments that are shipped, read from their files as the program does.
enum ShippedInstruments {
    static let names = [
        "checklist-24", "honour-based", "northern-ireland", "officer-frequency", "police-27",
        "stalking-11", "young-people",
    ]

    static func read(_ name: String) throws -> RiskInstrument {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "../../Instruments/\(name).json")
        return try JSONDecoder().decode(RiskInstrument.self, from: Data(contentsOf: file))
    }

    static func shelf() throws -> InstrumentShelf { InstrumentShelf(try names.map(read)) }

    /// An instrument as an area uses it, with the sets that open from it.
    static func asUsed(_ name: String) throws -> RiskInstrument {
        try requireValue(shelf().instrument(name, on: today))
    }

    /// A scale of each kind that the shipped ones do not have.
    static let graded = RiskInstrument(
        code: "graded", version: "1", title: "Severity of abuse",
        scales: [
            AnswerScale(
                code: "severity",
                answers: [
                    ScaleAnswer(code: RiskAnswer(rawValue: "none"), words: "None", countsAs: .no),
                    ScaleAnswer(
                        code: RiskAnswer(rawValue: "standard"), words: "Standard", points: 1),
                    ScaleAnswer(
                        code: RiskAnswer(rawValue: "moderate"), words: "Moderate", points: 3),
                    ScaleAnswer(
                        code: RiskAnswer(rawValue: "high"), words: "High", points: 5,
                        drawsAttention: true),
                    ScaleAnswer(code: .notKnown), ScaleAnswer(code: .notAsked),
                ])
        ],
        usualScale: "severity",
        scoring: RiskScoring(method: .points, bands: [RiskBand(words: "Gold", from: 8)]),
        groups: [
            RiskGroup(
                title: "Kinds",
                items: ["Physical", "Sexual", "Stalking", "Jealous or controlling"].enumerated()
                    .map {
                        RiskItem(
                            number: $0.offset + 1, text: $0.element, detail: "In what way?",
                            detailIsRequired: true, prompts: ["weapons"])
                    })
        ])
}

private struct NothingThere: Error {}

private func requireValue<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw NothingThere() }
    return value
}
