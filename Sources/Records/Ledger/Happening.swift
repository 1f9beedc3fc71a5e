package import Casework

/// Something that happened to a record: where the ledger tells it, what, and the record after it.
package struct Happening<Subject: Record>: Sendable {
    package let place: LedgerPlace
    package let event: Subject.Event
    package let after: Subject
}
