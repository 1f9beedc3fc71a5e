/// An entry's outside exactly as it lies in the table, for the chain.
struct Envelope: Sendable {
    let position: Int64
    let streamKind: String
    let streamID: String
    let version: Int64
    let name: String
    let at: Int64
    let byAccount: String?
    let area: String
    let matter: String
    let keyVersion: Int64
}

extension Envelope {
    /// The bytes that are chained: eleven fields in this order, as `CanonicalBytes` writes them.
    ///
    /// 1 the text `openmarac entry 1`, 2 position, 3 stream_kind, 4 stream_id, 5 version, 6 name,
    /// 7 at, 8 by_account or nothing, 9 area, 10 matter, 11 key_version; 2, 5, 7 and 11 are
    /// numbers, the others texts.
    var canonicalBytes: [UInt8] {
        var canonical = CanonicalBytes("openmarac entry 1")
        canonical.add(position)
        canonical.add(streamKind)
        canonical.add(streamID)
        canonical.add(version)
        canonical.add(name)
        canonical.add(at)
        if let byAccount { canonical.add(byAccount) } else { canonical.addNothing() }
        canonical.add(area)
        canonical.add(matter)
        canonical.add(keyVersion)
        return canonical.bytes
    }
}
