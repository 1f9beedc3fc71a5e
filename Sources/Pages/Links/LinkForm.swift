package import Casework
package import Markup

/// One press says whether two people are one; another takes it back.
package enum LinkForm {
    package enum Answer: String, Sendable, CaseIterable {
        case same, other, undo
    }

    static let person = "person"
    static let otherPerson = "other-person"
    static let answer = "link"
    static let referral = "from"

    /// Nil where nobody pressed one of its buttons.
    package static func read(
        _ fields: FormFields, in other: ID<CaseFile>
    ) -> (pair: LinkedPair, answer: Answer)? {
        guard let one = ID<CasePerson>(fields[person]),
            let two = ID<CasePerson>(fields[otherPerson]),
            let answer = Answer(rawValue: fields[answer])
        else { return nil }
        return (LinkedPair(one, and: two, in: other), answer)
    }

    /// Back to the referral where it was asked, or to the list.
    package static func back(_ fields: FormFields) -> Link {
        ID<Referral>(fields[referral]).map { At.referral($0) }
            ?? At.possibleRepeats(query: [("saved", "1")])
    }
}

/// For a form that says nothing.
package let linkUnsaid: Phrase = "Choose whether they are the same person."

/// What was said of two people, and what is new since.
func linkRows(_ link: LinkStanding?) -> [SummaryRow] {
    guard let link, let isSame = link.isSame else { return [] }
    let said: Phrase = isSame ? "The same person" : "Not the same person"
    guard !link.news.isEmpty else { return [SummaryRow("Decided", said)] }
    return [
        SummaryRow("Decided before", said),
        SummaryRow("New since then") { wordList(link.news.map(\.words)) },
    ]
}

/// The buttons below two people who may be one.
@HTMLBuilder
func linkForm(
    _ frame: PageFrame, _ link: LinkStanding?, _ referral: ID<Referral>?, about words: Phrase
) -> HTML {
    if let link {
        if link.isSame != nil && link.news.isEmpty {
            linkForm(frame, link, referral) {
                linkButton("Take that back", .undo, .secondary, words)
            }
        } else {
            linkForm(frame, link, referral) {
                actionsRow {
                    linkButton("The same person", .same, .secondary, words)
                    linkButton("Not the same", .other, .secondary, words)
                }
            }
        }
    }
}

private func linkForm(
    _ frame: PageFrame, _ link: LinkStanding, _ referral: ID<Referral>?,
    @HTMLBuilder buttons: () -> HTML
) -> HTML {
    form(to: At.link(link.caseID, link.pair.other), token: frame.token) {
        hidden(LinkForm.person, link.pair.person.description)
        hidden(LinkForm.otherPerson, link.pair.otherPerson.description)
        if let referral { hidden(LinkForm.referral, referral.description) }
        buttons()
    }
}

private func linkButton(
    _ words: Phrase, _ answer: LinkForm.Answer, _ kind: ButtonKind, _ about: Phrase
) -> HTML {
    button(
        .type("submit"), .class(kind.look), .name(LinkForm.answer), .value(answer.rawValue)
    ) {
        words
        unseen(about)
    }
}
