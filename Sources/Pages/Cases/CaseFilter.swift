package import Casework
package import Markup

/// Which cases of a list are shown.
package enum CaseFilter: String, Sendable, CaseIterable {
    case all, waiting, overtaken, mappaLeads, heard, withoutAdviser, withoutContact, withoutView

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
        case .waiting: line.wait == .meeting
        case .overtaken: line.wait == .anotherMeeting
        case .mappaLeads: line.wait == .chair || line.wait == .handOver
        case .heard: line.state == .heard
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
        case .overtaken: "Not heard on the day (\(count))"
        case .mappaLeads: "MAPPA leads (\(count))"
        case .heard: "Heard, actions open (\(count))"
        case .withoutAdviser: "Without an adviser (\(count))"
        case .withoutContact: "Victim not reached (\(count))"
        case .withoutView: "Without the victim’s view (\(count))"
        }
    }

    /// Shown only while there is one: somebody has to do something about it.
    var isException: Bool { self == .overtaken || self == .mappaLeads }

    /// What happens next with the cases of a list that cannot stay as they are.
    var nextWords: Phrase? {
        switch self {
        case .overtaken:
            """
            The day of their meeting has passed. Take each off that agenda, then list it for \
            another meeting.
            """
        case .mappaLeads:
            """
            The chair decides whether the conference hears them too. Where the chair has said no, \
            open the case and say who has it now: that ends it here.
            """
        default: nil
        }
    }

    var emptyWords: Phrase {
        switch self {
        case .all: "There are no cases yet. A case opens when a referral is accepted."
        case .waiting: "No case waits for a meeting."
        case .overtaken: "Every case was heard on the day of its meeting, or its day is to come."
        case .mappaLeads: "No open case is led by MAPPA."
        case .heard: "No case that was heard has an open action."
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
