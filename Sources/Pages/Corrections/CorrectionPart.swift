import Casework
import Markup

/// On the page of a referral: what it said before, and for its writer the way to correct it.
@HTMLBuilder
func correctionPart(_ frame: PageFrame, _ briefing: ReferralBriefing) -> HTML {
    if briefing.versions > 1 {
        p {
            link(
                "It was sent \(briefing.versions) times: what changed",
                to: At.referralVersions(briefing.id))
        }
    }
    if briefing.mayCorrect {
        buttonForm(
            "Correct this referral", to: At.startCorrection(briefing.id), token: frame.token)
    }
}
