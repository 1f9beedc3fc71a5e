package import Casework
package import Storage

/// The tables that follow from the ledger, kept in step in the transaction of each entry.
///
/// What they keep follows from the entries alone, in order: no clock, no chance, no counting rows
/// that are not theirs. So throwing them away and replaying the ledger makes the same bytes.
package protocol LedgerTables: Sendable {
    /// Keeps the rows in step with one entry, whether it was written just now or is replayed.
    func keep(_ change: LedgerChange, _ connection: any Connection) throws
    /// Takes out the rows of a matter whose key was destroyed. Also called at the end of a replay,
    /// which cannot read that matter's entries and never tells of them.
    func erase(_ matter: Matter, _ connection: any Connection) throws
    /// Empties the tables before a replay.
    func clear(_ connection: any Connection) throws
}
