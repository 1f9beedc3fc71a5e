import Casework
import Markup

/// Whether two cases, or a case and a referral that waits, are of the same two people, each of whom
/// names the other (SR-09). A person decides, and says so for each.
enum OppositeForm {
    static func question(_ one: OtherSide) -> YesNoQuestion {
        YesNoQuestion(
            "opposite-\(one.caseID)", "Are they the two people of \(one.words)?",
            hint: """
                If yes, the two are kept apart: nobody who refers or advises one side finds the \
                other.
                """,
            missing: "Select whether they are the two people of \(one.words)")
    }

    static func read(
        _ fields: FormFields, _ briefing: ReferralBriefing, into problems: inout [Problem]
    ) -> [ID<CaseFile>] {
        briefing.otherSides.filter { question($0).read(fields, into: &problems) == true }
            .map(\.caseID)
    }

    @HTMLBuilder
    static func part(_ briefing: ReferralBriefing, _ entered: Entered) -> HTML {
        for one in briefing.otherSides { yesNo(question(one), entered) }
    }
}

/// A case, or a referral that may become one, in which the two parties change places.
struct OtherSide {
    let caseID: ID<CaseFile>
    let victim: PrivateText
    let words: Phrase
    let link: Link
}

extension ReferralBriefing {
    /// Each once, cases before referrals.
    var otherSides: [OtherSide] {
        let cases = (triage?.opposite ?? []).map {
            OtherSide(
                caseID: $0.caseID, victim: $0.victim, words: "case \($0.reference.description)",
                link: At.caseFile($0.caseID))
        }
        let waiting = (triage?.waiting ?? []).filter { $0.kind == .partiesChangePlaces }.map {
            OtherSide(
                caseID: $0.caseID, victim: $0.victim, words: $0.words,
                link: At.referral($0.referral)
            )
        }
        return (cases + waiting).reduce(into: []) { sides, one in
            if !sides.contains(where: { $0.caseID == one.caseID }) { sides.append(one) }
        }
    }
}

extension WaitingMatch {
    /// The referral, inside a sentence.
    var words: Phrase { "the referral that \(agencyName) sent on \(sentOn.words)" }
}
