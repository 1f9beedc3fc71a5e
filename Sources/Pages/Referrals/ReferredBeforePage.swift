package import Casework
package import Markup

/// An earlier referral of the reader's own agency that may be of the person named.
package struct FoundReferral: Sendable {
    let caseID: ID<CaseFile>
    let victim: CasePerson
    let referredOn: CalendarDate
    /// Nobody has decided on it yet.
    package let waits: Bool
    /// The one that waits, where the reader sent it herself.
    let own: ID<Referral>?

    package init(
        caseID: ID<CaseFile>, victim: CasePerson, referredOn: CalendarDate, waits: Bool = false,
        own: ID<Referral>? = nil
    ) {
        self.caseID = caseID
        self.victim = victim
        self.referredOn = referredOn
        self.waits = waits
        self.own = own
    }
}

/// Earlier referrals of the reader's own agency that may be of the person named.
package func referredBeforePage(
    _ frame: PageFrame, _ found: [FoundReferral], today: CalendarDate
) -> HTML {
    let words: Phrase = "Earlier referrals"
    return layout(frame, title: words, backTo: At.startReferral()) {
        heading(words)
        if found.isEmpty {
            emptyState("Your agency has no earlier referral of a person like this.")
        } else {
            p { "Choose one only if it is the same person." }
            cards { for one in found { foundCard(frame, one, today) } }
        }
        heading("Somebody else", .two)
        p { "If other agencies know the person, the coordinator joins the records." }
        form(to: At.startReferral(), token: frame.token) {
            button("Start a new referral", found.isEmpty ? .primary : .secondary)
        }
    }
}

private func foundCard(_ frame: PageFrame, _ one: FoundReferral, _ today: CalendarDate) -> HTML {
    let sent: Phrase = "\(one.waits ? "Waits since" : "Referred on") \(one.referredOn.words)"
    return div {
        summaryCard(
            sent, .two,
            rows: [
                SummaryRow("Name", data: one.victim.name.revealed),
                SummaryRow("Date of birth") { birthWords(one.victim, today) },
                SummaryRow("Address") { addressWords(one.victim) },
            ])
        if one.waits {
            p {
                "Nobody has decided on it yet. "
                if let own = one.own {
                    link("Open it and add what is new", to: At.referral(own), about: sent)
                } else {
                    "A colleague of yours sent it: ask that what is new be added to it."
                }
            }
        } else {
            buttonForm(
                "Refer this person again", to: At.furtherIncident(one.caseID), token: frame.token,
                .primary, about: "as referred on \(one.referredOn.words)")
        }
    }
}
