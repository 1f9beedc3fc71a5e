/// What the browser says that a passkey was asked for: by whom, for what, with which challenge.
struct ClientData {
    /// Which of the two things a passkey is asked for.
    enum Purpose: String {
        case making = "webauthn.create"
        case showing = "webauthn.get"
    }

    private let entries: [String: FlatJSON.Value]

    init(_ bytes: [UInt8]) throws(PasskeyRefusal) {
        guard bytes.count <= FlatJSON.longest else { throw .clientDataTooLong }
        guard let entries = FlatJSON.entries(bytes) else { throw .clientDataUnreadable }
        self.entries = entries
    }

    func check(
        _ purpose: Purpose, challenge: [UInt8], _ site: RelyingParty
    ) throws(PasskeyRefusal) {
        guard entries["type"] == .text(purpose.rawValue) else { throw .wrongType }
        guard case .text(let signed) = entries["challenge"],
            let bytes = Base64URL.bytes(of: signed, longest: 64), areSame(bytes, challenge)
        else { throw .wrongChallenge }
        guard entries["origin"] == .text(site.origin) else { throw .wrongOrigin }
        // Older browsers leave it out; it may say nothing but no.
        guard (entries["crossOrigin"] ?? .truth(false)) == .truth(false),
            entries["topOrigin"] == nil
        else { throw .askedFromAnotherSite }
    }

    /// Takes as long wherever the difference is. An empty challenge is none.
    private func areSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count, !right.isEmpty else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
