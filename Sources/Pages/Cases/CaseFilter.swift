package import Casework
package import Markup

/// Which cases of a list are shown.
package enum CaseFilter: String, Sendable, CaseIterable {
    case all, waiting, withoutAdviser, withoutContact, withoutView

    /// A word of an address that names no filter shows everything.
    package init(_ fields: FormFields) {
        self = CaseFilter(rawValue: fields["show"]) ?? .all
    }

    package var link: Link {
        self == .all ? At.cases() : At.cases(query: [("show", rawValue)])
    }

    package func lets(_ line: AgendaLine) -> Bool {
        switch self {
        case .all: true
        case .waiting: line.state == .open
        case .withoutAdviser: line.awaitsHearing && line.advocate == nil
        case .withoutContact: line.awaitsHearing && line.advocacy.contacts == 0
        case .withoutView: line.awaitsHearing && !line.advocacy.accountsForView
        }
    }
}

extension CaseFilter {
    func words(_ count: Int) -> Phrase {
        switch self {
        case .all: "All (\(count))"
        case .waiting: "Waiting for a meeting (\(count))"
        case .withoutAdviser: "Without an adviser (\(count))"
        case .withoutContact: "Victim not reached (\(count))"
        case .withoutView: "Without the victim’s view (\(count))"
        }
    }

    var emptyWords: Phrase {
        switch self {
        case .all: "There are no cases yet. A case opens when a referral is accepted."
        case .waiting: "No case waits for a meeting."
        case .withoutAdviser: "Every case has an adviser."
        case .withoutContact: "An adviser has tried to reach the victim of every case."
        case .withoutView: "Every case has the victim’s view."
        }
    }
}

extension AgendaLine {
    /// What these filters count is counted the same on the first page.
    fileprivate var awaitsHearing: Bool { state == .open || state == .listed }
}
