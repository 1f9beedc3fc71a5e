package import Casework

/// Where and when something was written in the ledger, and what it belongs to: an entry's outside.
package struct LedgerPlace: Hashable, Sendable {
    package let position: Int64
    package let stream: StreamID
    /// Its number in the life of its own record, from 1.
    package let version: Int
    /// The event's name.
    package let name: String
    package let at: Instant
    /// Nobody, when the program itself did it.
    package let byAccount: ID<Account>?
    package let area: ID<Area>
    package let matter: Matter
    package let keyVersion: Int
}

extension LedgerPlace {
    /// Reads an entry's outside as it lies in the table.
    init(_ envelope: Envelope) throws(LedgerFault) {
        let account = envelope.byAccount.map { ID<Account>($0) }
        guard let kind = RecordKind(rawValue: envelope.streamKind),
            let area = ID<Area>(envelope.area),
            let matter = Matter(envelope.matter),
            let version = Int(exactly: envelope.version),
            let keyVersion = Int(exactly: envelope.keyVersion),
            account != .some(nil)
        else { throw .damagedEntry(position: envelope.position) }
        position = envelope.position
        stream = StreamID(kind: kind, id: envelope.streamID)
        self.version = version
        name = envelope.name
        at = Instant(milliseconds: envelope.at)
        byAccount = account ?? nil
        self.area = area
        self.matter = matter
        self.keyVersion = keyVersion
    }

    var envelope: Envelope {
        Envelope(
            position: position, streamKind: stream.kind.rawValue, streamID: stream.id,
            version: Int64(version), name: name, at: at.milliseconds,
            byAccount: byAccount?.description, area: area.description,
            matter: matter.description, keyVersion: Int64(keyVersion))
    }
}
