package import Casework

/// One entry as the tables are told of it: what happened to which record, in clear, and a way to
/// seal the cards that follow from it.
package struct LedgerChange: Sendable {
    package let place: LedgerPlace
    private let event: any RecordedEvent
    private let after: any Record
    private let key: MatterKey

    init(_ place: LedgerPlace, _ event: any RecordedEvent, after: any Record, _ key: MatterKey) {
        self.place = place
        self.event = event
        self.after = after
        self.key = key
    }

    /// What happened, if it happened to a record of this kind.
    ///
    /// After an entry of an access log the log holds that entry alone, for they are written without
    /// being read.
    package func happening<Subject: Record>(to subject: Subject.Type) -> Happening<Subject>? {
        guard let after = after as? Subject, let event = event as? Subject.Event else { return nil }
        return Happening(place: place, event: event, after: after)
    }

    /// Seals a card with the key of the matter that this entry belongs to.
    package func seal(_ card: some Encodable, at place: CardPlace) throws -> [UInt8] {
        try key.seal(card, at: place)
    }
}
