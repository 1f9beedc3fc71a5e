package import Casework
package import Markup

/// A case at the top of its pages: number, where it stands, and as much of its people as the
/// reader may know.
package func identity(of file: CaseBriefing, today: CalendarDate) -> Identity {
    let named = (file.people ?? []).filter { $0.role == .victim || $0.role == .perpetrator }
    return Identity(
        reference: file.outline.reference.description,
        status: file.isLeftToOthers ? "Left to MAPPA" : file.outline.statusWords,
        people: named.map { (role: $0.role.words, name: $0.name.revealed) },
        safeContact: file.safeContact?.line(today: today, staleAfter: file.safeContactStaleDays)
            ?? file.throughAdviser,
        staffSafety: file.dangerToStaff)
}

extension CaseOutline {
    /// "Listed for 26 November 2026, case 7, about 10:42am, repeat"
    package var statusWords: Phrase {
        switch kind.label {
        case .new: stateWords
        case .repeat: "\(stateWords), repeat"
        case .transferIn: "\(stateWords), transfer in"
        }
    }

    private var stateWords: Phrase {
        switch (state, hearing) {
        case (.listed, let slot?):
            "Listed for \(slot.date.words), case \(slot.place), about \(slot.at.words)"
        case (.heard, let slot?): "Heard on \(slot.date.words)"
        case (.closed, let slot?): "Closed, heard on \(slot.date.words)"
        default: state.words
        }
    }
}

extension CaseBriefing {
    /// The chair has said that this conference does not hear it: it waits for no meeting.
    fileprivate var isLeftToOthers: Bool {
        guard outline.state == .open, case .decided(let decided)? = leadership else { return false }
        return !decided.isHeard
    }

    /// What the meeting named as a danger to staff who visit or telephone.
    fileprivate var dangerToStaff: Phrase? {
        let dangers = (risks ?? []).map(\.risk).filter { $0.to == .staff }
        return dangers.isEmpty
            ? nil : "\(dangers.map(\.words.revealed).joined(separator: "; "))"
    }

    /// The person the victim speaks to, for telling others to go through her (SR-06).
    var throughAdviser: Phrase {
        guard let advocate = outline.advocate else {
            return "Do not contact the victim. No adviser has been allocated yet."
        }
        return "Do not contact the victim. Go through the adviser, \(advocate)."
    }
}
