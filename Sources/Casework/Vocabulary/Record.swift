/// A kind of record whose life is a series of events.
package protocol Record: Sendable, SendableMetatype {
    associatedtype Event: RecordedEvent

    /// The word for this kind of record in the ledger; a promise for ever.
    static var kind: RecordKind { get }
    init()
    mutating func apply(_ event: Event)
}

/// Something that happened to a record, told in the past tense and never changed afterwards.
///
/// Conforming types are enumerations with one unlabelled value a case. The name of the case is the
/// event's name in the ledger: a promise for ever, kept by the golden files of event history.
package protocol RecordedEvent: Sendable, Codable, Equatable {}

/// A record's kind as the ledger writes it.
package enum RecordKind: String, Sendable, CaseIterable, Codable {
    case area, referral, caseFile, meeting, access, membership, conflict, breakGlass
}

extension Record {
    /// The record as it stands after a series of events.
    package init(after events: some Sequence<Event>) {
        self.init()
        for event in events { apply(event) }
    }
}
