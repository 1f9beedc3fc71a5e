/// What an authenticator says of itself, of the person before it and, when new, of its key.
struct AuthenticatorData {
    /// A key just made: which model made it, what it is called, and its public half.
    struct NewKey {
        let model: [UInt8]
        let credential: [UInt8]
        let publicKey: [UInt8]
    }

    let party: [UInt8]
    let flags: Flags
    let signCount: UInt32
    let newKey: NewKey?

    struct Flags: OptionSet {
        let rawValue: UInt8

        static let present = Flags(rawValue: 0x01)
        static let verified = Flags(rawValue: 0x04)
        static let syncable = Flags(rawValue: 0x08)
        static let backedUp = Flags(rawValue: 0x10)
        static let newKey = Flags(rawValue: 0x40)
        static let extensions = Flags(rawValue: 0x80)
    }

    init(_ bytes: [UInt8]) throws(PasskeyRefusal) {
        guard bytes.count <= CBORReader.longest else { throw .authenticatorDataTrailing }
        var rest = bytes[...]
        party = Array(try Self.take(32, &rest))
        flags = Flags(rawValue: try Self.take(1, &rest).first ?? 0)
        signCount = try Self.take(4, &rest).reduce(0) { $0 << 8 | UInt32($1) }
        newKey = flags.contains(.newKey) ? try Self.newKey(&rest) : nil
        if flags.contains(.extensions) { try Self.skipExtensions(&rest) }
        guard rest.isEmpty else { throw .authenticatorDataTrailing }
    }

    private static func take(
        _ count: Int, _ rest: inout ArraySlice<UInt8>
    ) throws(PasskeyRefusal) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw .authenticatorDataTruncated }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    private static func newKey(
        _ rest: inout ArraySlice<UInt8>
    ) throws(PasskeyRefusal) -> NewKey {
        let model = Array(try take(16, &rest))
        let count = try take(2, &rest).reduce(0) { $0 << 8 | Int($1) }
        let credential = Array(try take(count, &rest))
        let publicKey: [UInt8]
        do {
            let after = try CBORReader.skipMap(rest)
            publicKey = Array(rest.dropLast(after.count))
            rest = rest.suffix(after.count)
        } catch {
            throw .keyUnreadable(error)
        }
        return NewKey(model: model, credential: credential, publicKey: publicKey)
    }

    /// They were not asked for and mean nothing here, but they must be what they say they are.
    private static func skipExtensions(_ rest: inout ArraySlice<UInt8>) throws(PasskeyRefusal) {
        do {
            rest = rest.suffix(try CBORReader.skipMap(rest).count)
        } catch {
            throw .extensionsUnreadable(error)
        }
    }
}
