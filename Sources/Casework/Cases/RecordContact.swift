/// An adviser records an attempt to reach the victim.
package struct RecordContact: Decision {
    package let attempt: ContactAttempt
    /// After how many days what was safe has to be confirmed again; the area's number.
    package let staleAfter: Int

    package init(_ attempt: ContactAttempt, staleAfter days: Int = 30) {
        self.attempt = attempt
        staleAfter = days
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case caseIsClosed, madeInTheFuture, notSafeNeedsReason
    }

    /// The same attempt sent twice is one attempt. What was done is recorded even where it should
    /// not have been done, but then never without the reason (SR-05).
    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        if file.contacts.contains(where: { $0.attempt.id == attempt.id }) { return [] }
        let day = attempt.made?.on ?? occasion.today
        guard day <= occasion.today else { throw .madeInTheFuture }
        let contact = file.content?.safeContact ?? SafeContact()
        let isSafe = contact.safety(of: attempt.route, on: day, staleAfter: staleAfter) == .safe
        guard isSafe || attempt.whyNotSafe?.isEmpty == false else { throw .notSafeNeedsReason }
        return [.contactAttempted(ContactAttempted(attempt: attempt, stamp: Stamp(occasion)))]
    }
}
