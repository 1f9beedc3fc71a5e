/// Somebody asked for a case or a meeting and was told that nothing is there.
///
/// It is noted in the log of her area and sealed with the area's key, alike for what she may not
/// see and for what does not exist: neither the answer, nor its time, nor the ledger's outside
/// tells which it was (R1, trust 3.12).
package struct RefusedLook: Sendable, Hashable, Codable {
    package let asked: Matter
    /// What she wanted to do, and why it was refused, as the policy names them; never for her.
    package let act: String
    /// Filled up with spaces, so that the length of what is sealed does not tell one from another.
    package let reason: String
    package let stamp: Stamp

    package init(_ asked: Matter, act: String, reason: String, stamp: Stamp) {
        self.asked = asked
        self.act = act
        let missing = max(Self.reasonLength - reason.count, 0)
        self.reason = reason + String(repeating: " ", count: missing)
        self.stamp = stamp
    }

    private static let reasonLength = 28

    /// Whether there is no such matter.
    package var wasAbsent: Bool {
        reason.hasPrefix(AccessReason.absent.description)
    }

    /// Nil when what was refused is no one matter, such as a list.
    package init?(_ refusal: AccessRefusal, stamp: Stamp) {
        guard let matter = refusal.matter else { return nil }
        self.init(
            matter, act: refusal.act.rawValue, reason: refusal.reason.description, stamp: stamp)
    }

}

extension Matter {
    /// The case that this is the content of.
    package var caseID: ID<CaseFile>? {
        if case .caseFile(let id) = self { id } else { nil }
    }
}

extension Matter: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let matter = Matter(text) else { throw NotAnID() }
        self = matter
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
