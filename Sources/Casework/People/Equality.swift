/// What the conference counts in order to see whom it does not reach (principle of equality; the
/// national data return asks for it as totals).
package enum EqualityCharacteristic: String, Sendable, Hashable, Codable, CaseIterable,
    CodingKeyRepresentable
{
    case ethnicity, disability, sexualOrientation, transgender, religion, immigrationStatus

    /// The answers offered besides the three of `EqualityAnswer.without`.
    package var answers: [EqualityAnswer] {
        let codes: [String] =
            switch self {
            case .ethnicity:
                [
                    "asian", "black", "mixed", "whiteBritish", "whiteOther", "gypsyRomaTraveller",
                    "otherEthnicGroup",
                ]
            case .disability, .transgender: ["yes", "no"]
            case .sexualOrientation: ["heterosexual", "gayOrLesbian", "bisexual", "other"]
            case .religion:
                [
                    "none", "christian", "muslim", "hindu", "sikh", "jewish", "buddhist",
                    "otherReligion",
                ]
            case .immigrationStatus: ["settled", "visa", "noPublicFunds", "asylum", "other"]
            }
        return codes.map(EqualityAnswer.init(rawValue:))
    }
}

/// One answer about a characteristic: a code, because the lists are the return's and change.
package struct EqualityAnswer: RawRepresentable, Sendable, Hashable, Codable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package static let preferNotToSay = EqualityAnswer(rawValue: "preferNotToSay")
    package static let notAsked = EqualityAnswer(rawValue: "notAsked")
    package static let notKnown = EqualityAnswer(rawValue: "notKnown")

    /// Three different silences, none of which may be counted as a no.
    package static let without: [EqualityAnswer] = [.preferNotToSay, .notAsked, .notKnown]
}
