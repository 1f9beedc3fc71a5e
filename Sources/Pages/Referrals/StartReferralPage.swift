package import Markup

/// What a person should know before writing a referral.
package func startReferralPage(_ frame: PageFrame) -> HTML {
    let words: Phrase = "Start a referral"
    return layout(frame, title: words, backTo: At.referrals()) {
        heading(words)
        immediateDanger()
        p { "It takes about 12 minutes. You can stop and go on later, also on another computer." }
        heading("What you need", .two)
        ul {
            li { "The victim’s name, date of birth and address, and a safe way to get in touch" }
            li { "Who the perpetrator is, and who else is at risk" }
            li { "What happened, and why you refer" }
            li { "The answers to the risk checklist, as far as it was safe to ask" }
        }
        p {
            "You can refer on your professional judgement, whatever the checklist says. Tell the "
            "victim about the referral unless that is unsafe. Never tell the perpetrator."
        }
        form(to: At.startReferral(), token: frame.token) {
            actionsRow { button("Start now") }
        }
    }
}
