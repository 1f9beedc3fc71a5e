package import Casework
package import Markup

/// Who is to be referred, so that nobody types again what their agency wrote before.
package enum FindReferredForm {
    static let name = TextQuestion(
        "find-name", "Victim’s name", missing: "Enter the victim’s name", width: .half)
    static let born = DateQuestion(
        "find-born", "Date of birth", hint: "For example, 27 3 1985. Leave it empty if unknown.",
        period: .past)

    package static func read(
        _ fields: FormFields, as id: ID<CasePerson>, today: CalendarDate
    ) -> FormReading<CasePerson> {
        var problems: [Problem] = []
        let name = name.read(fields, into: &problems)
        let born = born.read(fields, today: today, into: &problems)
        let person = name.map {
            CasePerson(
                id: id, role: .victim, name: PrivateText($0), born: born.map(Private.init))
        }
        return FormReading(person, problems)
    }
}

/// What a person should know before writing a referral, and the search for an earlier one.
package func startReferralPage(_ frame: PageFrame, entered: Entered = .blank) -> HTML {
    let words: Phrase = "Start a referral"
    return layout(frame, title: words, problems: entered.problems, backTo: At.referrals()) {
        heading(words)
        immediateDanger()
        p { "It takes about 12 minutes. You can stop and go on later, also on another computer." }
        form(to: At.startReferral(), token: frame.token) {
            actionsRow { button("Start now") }
        }
        searchPart(frame, entered)
        whatYouNeed()
        purposes()
    }
}

private func searchPart(_ frame: PageFrame, _ entered: Entered) -> HTML {
    group {
        heading("Has your agency referred this person before?", .two)
        p { "Then you need not type everything again." }
        form(to: At.findReferred(), token: frame.token) {
            textInput(FindReferredForm.name, entered)
            dateInput(FindReferredForm.born, entered)
            button("Look for an earlier referral", .secondary)
        }
    }
}

private func whatYouNeed() -> HTML {
    group {
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
    }
}

/// Some things are asked of the conference that other services give sooner (R17).
private func purposes() -> HTML {
    group {
        heading("When another way is better", .two)
        ul {
            li { "Only to find an adviser (IDVA): refer to the advice service itself" }
            li { "Only for proof for housing or legal aid, or for advice: ask local services" }
            li { "A victim under 16: children’s social care, today" }
            li { "Harm by a carer who is no partner or relative: adult safeguarding" }
        }
    }
}
