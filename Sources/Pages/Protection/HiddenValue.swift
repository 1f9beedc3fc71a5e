import Casework
import Markup

/// Where a protected value would stand: that there is one, and for whoever may see it the way to
/// have it shown (SR-10).
extension SummaryRow {
    init(_ key: Phrase, guarded value: PrivateText, change: Link? = nil) {
        self.init(key, change: change, changeWord: value.isWithheld ? "Show" : "Change") {
            guardedWords(value)
        }
    }
}

func guardedWords(_ value: PrivateText) -> HTML {
    if value.isWithheld { return .words("Hidden") }
    return value.isEmpty
        ? span(.class("hint")) { "Not provided" } : written(value.revealed)
}

/// Under a box whose value is hidden.
func hiddenHint(_ name: String, _ entered: Entered) -> HTML {
    guard isHidden(name, entered) else { return .empty }
    return p(.class("hint"), .id(data: name + "-hidden")) {
        "It is on record and hidden. Leave the box as it is to keep it, or write over it."
    }
}

func hiddenHintID(_ name: String, _ entered: Entered) -> [String] {
    isHidden(name, entered) ? [name + "-hidden"] : []
}

private func isHidden(_ name: String, _ entered: Entered) -> Bool {
    PrivateText(entered[name]).isWithheld
}

/// The ways to have hidden details of one case shown, as far as the reader may.
struct HiddenLinks {
    static let none = HiddenLinks(nil, [])

    private let caseID: ID<CaseFile>?
    private let details: Set<ProtectedDetail>

    init(_ caseID: ID<CaseFile>?, _ details: Set<ProtectedDetail>) {
        self.caseID = caseID
        self.details = details
    }

    func link(_ kind: ProtectedDetail.Kind, of person: ID<CasePerson>? = nil) -> Link? {
        let detail = ProtectedDetail(kind, of: person)
        guard let caseID, details.contains(detail) else { return nil }
        return At.hiddenDetail(caseID, detail)
    }

    /// For a row that a form's own field makes.
    func link(_ control: String, of person: ID<CasePerson>) -> Link? {
        let contact = VictimForm.contact
        switch control {
        case VictimForm.address.name: return link(.address, of: person)
        case contact.telephone.control: return link(.telephone)
        case contact.emailControl: return link(.email)
        case contact.safePersonControl: return link(.safePerson)
        default: break
        }
        if control.hasSuffix(PersonDetail.school.rawValue) { return link(.school, of: person) }
        let isStay = control.hasSuffix(PersonDetail.temporaryAddress.rawValue)
        return isStay ? link(.temporaryAddress, of: person) : nil
    }
}

extension CaseBriefing {
    var hiddenLinks: HiddenLinks { HiddenLinks(id, may.reveal) }
}

extension ReferralBriefing {
    var hiddenLinks: HiddenLinks { HiddenLinks(revealIn, reveal) }
}
