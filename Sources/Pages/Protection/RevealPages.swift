package import Casework
package import Markup

/// Before a hidden detail is shown: what for, and that it will be on record.
package func revealPage(
    _ frame: PageFrame, _ id: ID<CaseFile>, _ detail: RevealedDetail, entered: Entered = .blank
) -> HTML {
    let title: Phrase = "Show what is hidden"
    return layout(
        frame, title: title, problems: entered.problems, backTo: wayBack(id, detail)
    ) {
        heading(title, above: above(detail))
        p {
            strong { detail.words }
            ". It is shown once, on a page of its own. "
            "That you saw it, when and what for goes on the access record."
        }
        form(to: At.hiddenDetail(id, detail.detail), token: frame.token) {
            radios(RevealForm.purpose, entered)
            textInput(RevealForm.words, entered)
            button("Show it")
        }
    }
}

/// The one page on which a protected value stands. It answers a form, so that no address leads back
/// to it and no browser keeps it.
package func revealedPage(
    _ frame: PageFrame, _ id: ID<CaseFile>, _ detail: RevealedDetail, seenAt: WallTime
) -> HTML {
    let title: Phrase = "Shown once"
    return layout(frame, title: title, backTo: wayBack(id, detail)) {
        heading(title, above: above(detail))
        summaryList([SummaryRow(detail.words, data: detail.value.revealed)])
        p { "Seen at \(seenAt.time.words), recorded." }
        p {
            """
            Do not write it where others can read it. When you leave this page it is hidden again.
            """
        }
        p { link("Hide it now", to: wayBack(id, detail)) }
    }
}

extension RevealedDetail {
    fileprivate var words: Phrase {
        switch detail.kind {
        case .telephone, .email, .safePerson: detail.kind.words
        case .address, .temporaryAddress, .school: "\(role.words): \(detail.kind.words)"
        }
    }
}

private func above(_ detail: RevealedDetail) -> Phrase {
    detail.reference.map { "Case \($0.description)" } ?? "Referral"
}

private func wayBack(_ id: ID<CaseFile>, _ detail: RevealedDetail) -> Link {
    detail.reference == nil ? At.referrals() : At.caseFile(id, fragment: "people")
}
