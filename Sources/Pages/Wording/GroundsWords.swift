package import Casework
package import Markup

extension MetGround {
    /// The ground and why it is met.
    package var words: Phrase {
        guard let because else { return ground.words }
        return "\(ground.words): \(because)"
    }

    private var because: Phrase? {
        switch why {
        case .checklist(let yes, let needed): "\(yes) “yes”, and \(needed.words)"
        case .judgementInWords: "written down by the referrer"
        case .incidents(let count, let rule):
            "\(count) incidents in \(rule.months) months, and \(rule.incidents) are enough"
        case .furtherIncident(let proposal):
            "case \(proposal.earlier.reference.description), until \(proposal.windowEnds.words)"
        case .saidSo: nil
        }
    }
}

extension UnmetGround {
    /// A ground that the referrer chose, and why the rules do not see it met. The referral stands.
    package var words: Phrase { "\(ground.words): \(because)" }

    private var because: Phrase {
        switch why {
        case .checklist(let yes, let needed): "\(yes) “yes”, and \(needed.words)"
        case .noChecklist(let needed):
            "no checklist was gone through, and \(needed.words)"
        case .judgementNotWritten: "no words say why"
        case .incidents(let count, let rule):
            "\(count) incidents in \(rule.months) months, and \(rule.incidents) are needed"
        case .incidentsNotCounted(let rule):
            "nobody has counted the incidents of \(rule.months) months"
        case .notKnownToRise(let count, _):
            "\(count) incidents, and nobody said that they become more frequent or worse"
        case .noEarlierCaseThatCounts: "no earlier case was found that counts"
        case .notAGroundHere: "your area has not made this a reason of its own"
        }
    }
}

extension HighRiskCount {
    /// Whose number it is, inside a sentence.
    fileprivate var words: Phrase {
        isInstruments
            ? "the checklist’s own number is \(yes)" : "your area’s number is \(yes)"
    }
}
