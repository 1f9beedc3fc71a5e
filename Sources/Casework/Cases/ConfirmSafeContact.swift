/// Somebody who spoke with the victim says anew how she may be reached without danger (SR-05).
package struct ConfirmSafeContact: Decision {
    /// On whose word: the advocacy service's, or that of whoever referred the case.
    package enum Teller: Sendable, Hashable { case advocacy, referrer }

    package let contact: SafeContact
    package let teller: Teller

    package init(_ contact: SafeContact, from teller: Teller) {
        self.contact = contact
        self.teller = teller
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case caseIsClosed, numberIsMissing, emailIsMissing, adviserKnowsBetter
    }

    /// The whole is kept each time with its day, even when nothing changed: that it is still so is
    /// what was asked. What an adviser learned is not replaced by somebody who cannot see it.
    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        if teller == .referrer, file.safeContacts.contains(where: { $0.isAdvisers }) {
            throw .adviserKnowsBetter
        }
        guard !needsNumber || !contact.telephone.isEmpty, !contact.holdsWithheld else {
            throw .numberIsMissing
        }
        guard contact.otherRoutes[.email] != .yes || !contact.email.isEmpty else {
            throw .emailIsMissing
        }
        var confirmed = contact
        confirmed.confirmedOn = occasion.today
        let isAdvisers = teller == .advocacy
        if file.content?.safeContact == confirmed, file.safeContacts.last?.isAdvisers == isAdvisers
        {
            return []
        }
        return [
            .safeContactConfirmed(
                SafeContactConfirmed(
                    contact: confirmed, isAdvisers: isAdvisers, stamp: Stamp(occasion)))
        ]
    }

    private var needsNumber: Bool {
        contact.safeToCall == .yes
            || [.text, .voicemail].contains { contact.otherRoutes[$0] == .yes }
    }
}

package struct SafeContactConfirmed: Sendable, Hashable, Codable {
    package private(set) var contact: SafeContact
    /// Whether the advocacy service said so; otherwise the referrer did.
    package let isAdvisers: Bool
    package let stamp: Stamp

    /// As every page has it.
    package var withholding: SafeContactConfirmed {
        var shown = self
        shown.contact = contact.withholding
        return shown
    }
}
