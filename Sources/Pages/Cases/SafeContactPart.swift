import Casework
import Markup

/// How the victim may be reached. What is not known is said to be unsafe, in words (SR-05).
extension SafeContact {
    /// Days after which what was safe has to be asked again (SR-05).
    private static let daysItStands = 30

    func line(today: CalendarDate) -> Phrase {
        switch safeToCall {
        case .yes where isStale(on: today):
            "\(callLine) Confirm again that this is still safe before you call."
        case .yes: callLine
        case .no: "It is not safe to call."
        case .notKnown: "Not known, which counts as unsafe. Do not call."
        }
    }

    /// The number itself is not in the bar: it stands on pages that somebody else may look at.
    private var callLine: Phrase {
        safeTimes.isEmpty
            ? "Safe to call; safe times are not known."
            : "Safe to call. Safe times: \(safeTimes.revealed)."
    }

    private func isStale(on today: CalendarDate) -> Bool {
        guard let confirmedOn else { return true }
        return confirmedOn.days(to: today) > Self.daysItStands
    }

    private func warning(today: CalendarDate) -> Phrase? {
        switch safeToCall {
        case .yes where isStale(on: today):
            "Nobody has confirmed in the last 30 days that this is safe. Confirm it again first."
        case .yes: nil
        case .no: "It is not safe to call. Reach the victim through somebody they trust."
        case .notKnown: "Whether it is safe to call is not known. Not known counts as unsafe."
        }
    }

    /// Everything that somebody about to call has to know.
    @HTMLBuilder
    func details(today: CalendarDate) -> HTML {
        if let warning = warning(today: today) { warningText(warning) }
        summaryList([
            SummaryRow("Safe to call", safeToCall.words),
            SummaryRow("Safe times", data: safeTimes.revealed),
            SummaryRow("Telephone", data: telephone.revealed),
            SummaryRow("Who must not know", data: whoMustNotKnow.revealed),
            SummaryRow("Last confirmed", confirmedOn.map(\.words) ?? "Not confirmed"),
        ])
    }
}
