/// Something a person asks to have done to a record, and the rule for whether it may be.
package protocol Decision<Subject>: Sendable {
    associatedtype Subject: Record
    associatedtype Refusal: Error & Sendable

    /// The events that follow, or why not. Pure: the same record and occasion, the same answer.
    func decide(given record: Subject, on occasion: Occasion) throws(Refusal) -> [Subject.Event]
}
