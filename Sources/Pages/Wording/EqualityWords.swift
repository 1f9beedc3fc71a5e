package import Casework
package import Markup

extension EqualityCharacteristic {
    package var words: Phrase {
        switch self {
        case .ethnicity: "Ethnic group"
        case .disability: "Disability under the Equality Act"
        case .sexualOrientation: "Sexual orientation"
        case .transgender: "Transgender"
        case .religion: "Religion or belief"
        case .immigrationStatus: "Immigration status"
        }
    }
}

extension EqualityAnswer {
    /// A code of a list that has since changed is shown as itself.
    package var words: Phrase { Self.wording[rawValue] ?? "\(rawValue)" }

    private static let wording: [String: Phrase] = [
        "preferNotToSay": "Prefers not to say", "notAsked": "Not asked", "notKnown": "Not known",
        "yes": "Yes", "no": "No", "other": "Other", "none": "None",
        "asian": "Asian or Asian British", "black": "Black or Black British",
        "mixed": "Mixed or several ethnic groups", "whiteBritish": "White British",
        "whiteOther": "White other", "gypsyRomaTraveller": "Gypsy, Roma or Traveller",
        "otherEthnicGroup": "Another ethnic group", "heterosexual": "Heterosexual",
        "gayOrLesbian": "Gay or lesbian", "bisexual": "Bisexual", "christian": "Christian",
        "muslim": "Muslim", "hindu": "Hindu", "sikh": "Sikh", "jewish": "Jewish",
        "buddhist": "Buddhist", "otherReligion": "Another religion or belief",
        "settled": "British or settled", "visa": "On a visa",
        "noPublicFunds": "No recourse to public funds", "asylum": "Seeking asylum or refugee",
    ]
}
