/// An adviser records an attempt to reach the victim.
package struct RecordContact: Decision {
    package let attempt: ContactAttempt

    package init(_ attempt: ContactAttempt) {
        self.attempt = attempt
    }

    package enum Refusal: Error, Equatable, CaseIterable { case caseIsClosed }

    /// The same attempt sent twice is one attempt.
    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        if file.contacts.contains(where: { $0.attempt.id == attempt.id }) { return [] }
        return [.contactAttempted(ContactAttempted(attempt: attempt, stamp: Stamp(occasion)))]
    }
}
