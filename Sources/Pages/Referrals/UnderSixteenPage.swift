package import Casework
package import Markup

/// The victim is under 16: this is for children's safeguarding, at once, and not for the
/// conference (SR-17). Nothing of the draft is lost.
package func underSixteenPage(_ frame: PageFrame, _ draft: ID<ReferralDraft>) -> HTML {
    let words: Phrase = "Refer to children’s social care"
    return layout(frame, title: words, backTo: At.draftTasks(draft)) {
        heading(words, above: "Referral")
        p {
            "The date of birth you gave means that the victim is under 16. The conference is for "
            "people of 16 and over. Children’s social care can act for a child now, and a meeting "
            "here would only be later."
        }
        ol {
            li { "If the child is in danger now, call 999." }
            li { "Telephone children’s social care today, and follow it up in writing." }
            li { "Tell your agency’s safeguarding lead." }
            li { "Young people’s domestic abuse services can help beside them." }
        }
        p {
            "A parent or another adult at risk in the same home can still be referred here, with "
            "this child named among the children."
        }
        p { "What you wrote is kept." }
        actionsRow {
            buttonLink(
                "Change the date of birth",
                to: ReferralStep.victim.link(to: draft, fragment: VictimForm.born.dayName),
                .secondary)
            link("Go back to the referral", to: At.draftTasks(draft))
        }
    }
}
