package import Casework
package import Markup

/// The referral is with the coordinator: who sees it now, and what happens next.
package func referralSentPage(
    _ frame: PageFrame, _ referral: ID<Referral>, _ settings: AreaSettings
) -> HTML {
    let words: Phrase = "Referral sent"
    return layout(frame, title: words) {
        confirmationPanel(words)
        p { "It gets its case number when the coordinator accepts it." }
        heading("Who sees it", .two)
        p {
            "The coordinator and the independent domestic violence advisers see it now. The "
            "perpetrator is never told."
        }
        heading("What happens next", .two)
        ol {
            li { "The coordinator reads it, and accepts it or asks you for more." }
            li { "An adviser gets in touch with the victim, if there is a safe way." }
            li {
                "Agencies look up what they know, and the case is heard, within "
                "\(settings.daysToHearing) days where it can be."
            }
            li { "You find the day of the hearing on the referral’s page." }
        }
        immediateDanger()
        p { link("See the referral", to: At.referral(referral)) }
        p { link("See all your referrals", to: At.referrals()) }
    }
}
