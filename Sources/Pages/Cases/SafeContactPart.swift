import Casework
import Markup

/// How the victim may be reached. What is not known is said to be unsafe, in words (SR-05).
extension SafeContact {
    /// `staleAfter` is after how many days what was safe has to be confirmed again.
    func line(today: CalendarDate, staleAfter days: Int) -> Phrase {
        switch safety(of: ContactRoute.call, on: today, staleAfter: days) {
        case .safe: callLine
        case .stale: "\(callLine) Confirm again that this is still safe before you call."
        case .unsafe: "It is not safe to call."
        case .notKnown: "Not known, which counts as unsafe. Do not call."
        }
    }

    /// The number itself is not in the bar: it stands on pages that somebody else may look at.
    private var callLine: Phrase {
        let times: Phrase =
            safeTimes.isEmpty
            ? "Safe to call; safe times are not known."
            : "Safe to call. Safe times: \(safeTimes.revealed)."
        return withholdNumber == .yes ? "\(times) Withhold your number." : times
    }

    private func warning(today: CalendarDate, _ days: Int) -> Phrase? {
        switch safety(of: ContactRoute.call, on: today, staleAfter: days) {
        case .safe: nil
        case .stale:
            "Nobody confirmed in the last \(days) days that this is safe. Confirm it again first."
        case .unsafe: "It is not safe to call. Reach the victim through somebody they trust."
        case .notKnown: "Whether it is safe to call is not known. Not known counts as unsafe."
        }
    }

    /// Everything that somebody about to make contact has to know, the ways first.
    @HTMLBuilder
    func details(
        today: CalendarDate, staleAfter days: Int, change: Link? = nil,
        _ links: HiddenLinks = .none
    ) -> HTML {
        if let warning = warning(today: today, days) { warningText(warning) }
        summaryList(
            wayRows(today, days, change) + [
                SummaryRow("Safe times", data: safeTimes.revealed),
                SummaryRow("Who must not know", data: whoMustNotKnow.revealed),
            ] + saidRows(links) + [
                SummaryRow(
                    "Last confirmed",
                    confirmedOn.map { "\($0.words), \($0.distance(from: today))" }
                        ?? "Not confirmed")
            ])
    }

    /// A way that somebody asked about has a row; those that nobody asked about share one.
    private func wayRows(_ today: CalendarDate, _ days: Int, _ change: Link?) -> [SummaryRow] {
        let asked = ContactRoute.allCases.filter { $0 == .call || otherRoutes[$0] != nil }
        let unasked = ContactRoute.allCases.filter { !asked.contains($0) }
        var rows = asked.map { route in
            SummaryRow(
                route.words, safety(of: route, on: today, staleAfter: days).words,
                change: route == .call ? change : nil)
        }
        if let first = unasked.first?.words {
            let others = unasked.dropFirst().reduce(first) { "\($0), \($1.words)" }
            rows.append(SummaryRow("Nobody asked about", "\(others). Do not use."))
        }
        return rows
    }

    /// The number, and what else was said; what was not takes no room.
    private func saidRows(_ links: HiddenLinks) -> [SummaryRow] {
        var rows = [
            SummaryRow("Telephone number", guarded: telephone, change: links.link(.telephone))
        ]
        if let withholdNumber {
            rows.append(SummaryRow("Withhold your number", withholdNumber.words))
        }
        let others: [(Phrase, PrivateText, Link?)] = [
            ("E-mail address", email, links.link(.email)),
            ("Through whom", safePerson, links.link(.safePerson)), ("Language", language, nil),
            ("To be able to take part", accessNeeds, nil),
        ]
        for (key, words, link) in others where !words.isEmpty {
            rows.append(SummaryRow(key, guarded: words, change: link))
        }
        if let needsInterpreter, needsInterpreter != .notKnown {
            rows.append(SummaryRow("Interpreter", interpreterWords))
        }
        return rows
    }

    /// SR-38.
    private var interpreterWords: Phrase {
        needsInterpreter == .yes
            ? "Needed. Never somebody of the family or the community." : "Not needed"
    }
}

extension CaseBriefing {
    /// How the victim may be reached, with the way to confirm it and what was said before.
    @HTMLBuilder
    func safeContactPart(_ contact: SafeContact, today: CalendarDate) -> HTML {
        contact.details(
            today: today, staleAfter: safeContactStaleDays,
            change: may.confirmSafeContact ? At.safeContact(id) : nil, hiddenLinks)
        if may.confirmSafeContact {
            p { link("Confirm how the victim may be reached", to: At.safeContact(id)) }
        }
        earlierContacts
    }

    private var earlierContacts: HTML {
        let earlier = (safeContacts ?? []).dropLast()
        guard !earlier.isEmpty else { return .empty }
        return helpDetails("What was said of safe contact before") {
            ul {
                for one in earlier.reversed() {
                    li {
                        one.stamp.on.words
                        ": "
                        one.contact.line(today: one.stamp.on, staleAfter: safeContactStaleDays)
                    }
                }
            }
        }
    }
}
