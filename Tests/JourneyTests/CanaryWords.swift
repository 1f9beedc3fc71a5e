import Casework
import Foundation
import Specimens
import Synchronization

/// Unique words to be planted wherever people write, and looked for wherever nobody should find
/// them.
final class CanaryWords: Sendable {
    /// What every one of them begins with; nothing else in the world does.
    static let beginning = "Qanary7f3"
    private let planted = Mutex(0)

    var count: Int { planted.withLock { $0 } }

    func next() -> String {
        planted.withLock { count in
            count += 1
            return "\(Self.beginning)x\(count)"
        }
    }

    func words() -> PrivateText { PrivateText(next()) }
}

extension CanaryWords {
    /// A referral in which every box that takes words holds one.
    ///
    /// A text in which nothing was written is the only empty string of what is stored, so each is
    /// found there and filled, and a new field is filled without anybody thinking of it.
    func referral(_ world: (high: UInt64, low: UInt64)) throws -> ReferralContent {
        var low = world.low
        func person(_ role: CaseRole) -> CasePerson {
            low += 1
            var person = CasePerson(
                id: ID(high: world.high, low: low), role: role, name: words(), born: nil,
                relationship: .notKnown)
            for detail in PersonDetail.asked(of: role) { person[detail] = words() }
            return person
        }
        var content = Specimen.referral()
        content.people = [.victim, .perpetrator, .child, .otherAtRisk].map(person)
        content.safeContact = SafeContact()
        content.whatHappened = PrivateText("")
        content.riskSummary = PrivateText("")
        content.judgement = PrivateText("")
        content.safeguarding.notes = PrivateText("")
        let data = try JSONEncoder().encode(content)
        let filled = filling(try JSONSerialization.jsonObject(with: data))
        return try JSONDecoder().decode(
            ReferralContent.self, from: try JSONSerialization.data(withJSONObject: filled))
    }

    private func filling(_ value: Any) -> Any {
        switch value {
        case let text as String: text.isEmpty ? next() : text
        case let list as [Any]: list.map(filling)
        case let fields as [String: Any]: fields.mapValues(filling)
        default: value
        }
    }
}
