package import Casework

/// What can go wrong with the ledger itself. No case carries anything that somebody wrote.
package enum LedgerFault: Error, Equatable, Sendable {
    /// Others kept writing the same records, or a table refused the row each time.
    case contended
    /// The chain has an event of a name that this program does not know.
    case unknownEvent(position: Int64)
    /// The words of an entry do not open, or are not what its name says.
    case damagedBody(position: Int64)
    /// The outside of an entry makes no sense.
    case damagedEntry(position: Int64)
    /// The one row that says where the chain ends is not there.
    case headMissing
    /// A card does not open: it was changed, or moved from where it belongs.
    case damagedCard
    /// A matter's key does not unwrap.
    case damagedKey
    /// The matter's key was destroyed: its words are gone for ever.
    case erased
    /// The matter has no key, so nothing was ever sealed for it.
    case noKey
    /// The leave that was given is for another matter than the record's.
    case wrongMatter
    /// The record belongs to another area (D11).
    case wrongArea
    /// The ledger holds a kind of record that it was not told of.
    case unknownKind(RecordKind)
    /// The root key is not the one these records were sealed under.
    case wrongRootKey
    /// There are records, but nothing to tell whether the root key is theirs.
    case canaryMissing
}
