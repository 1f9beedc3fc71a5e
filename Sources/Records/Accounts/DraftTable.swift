package import Casework
import Crypto
import Foundation
package import Storage

/// Referrals being written, sealed whole, readable by their writer alone.
package struct DraftTable: Sendable {
    private let key: SymmetricKey

    package init(_ keys: KeyRing) {
        key = keys.derived(for: "referral drafts 1")
    }

    /// A draft can only be written over by whoever began it.
    package struct NotItsWriter: Error, Equatable {}

    package func save(
        _ draft: ReferralDraft, by account: ID<Account>, in area: ID<Area>, at now: Instant,
        _ connection: any Connection
    ) throws {
        let body = try seal(draft)
        let saved = try connection.run(
            """
            INSERT INTO draft (id, area, account, case_id, referral, saved_at, body)
            VALUES (\(draft.id), \(area), \(account), \(draft.caseID),
                \(draft.referral.sqlValue), \(now), \(body))
            ON CONFLICT (id) DO UPDATE SET saved_at = \(now), body = \(body),
                referral = \(draft.referral.sqlValue)
            WHERE draft.account = \(account) AND draft.area = \(area)
            """)
        guard saved == 1 else { throw NotItsWriter() }
    }

    package func find(
        _ id: ID<ReferralDraft>, of account: ID<Account>, in area: ID<Area>,
        _ connection: any Connection
    ) throws -> (draft: ReferralDraft, savedAt: Instant)? {
        let row = try connection.first(
            """
            SELECT body, saved_at FROM draft
            WHERE id = \(id) AND account = \(account) AND area = \(area)
            """)
        guard let row else { return nil }
        return (try open(try row.blob("body"), id), try row.instant("saved_at"))
    }

    package func list(
        of account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> [(id: ID<ReferralDraft>, savedAt: Instant)] {
        try connection.rows(
            """
            SELECT id, saved_at FROM draft
            WHERE account = \(account) AND area = \(area) AND referral IS NULL
            ORDER BY saved_at DESC LIMIT 50
            """
        ).map { (try $0.id("id"), try $0.instant("saved_at")) }
    }

    /// Drafts in which a referral is being corrected, the latest first.
    package func corrections(
        of referral: ID<Referral>, by account: ID<Account>, _ connection: any Connection
    ) throws -> [(id: ID<ReferralDraft>, savedAt: Instant)] {
        try connection.rows(
            """
            SELECT id, saved_at FROM draft
            WHERE account = \(account) AND referral = \(referral) AND id <> \(referral)
            ORDER BY saved_at DESC LIMIT 50
            """
        ).map { (try $0.id("id"), try $0.instant("saved_at")) }
    }

    /// How many referrals somebody has begun and not sent.
    package func count(
        of account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> Int {
        try connection.first(
            "SELECT COUNT(*) AS held FROM draft WHERE account = \(account) AND area = \(area)"
        )?.int("held") ?? 0
    }

    /// Hands what somebody has begun to a colleague who takes over from her.
    package func hand(
        from account: ID<Account>, to taker: ID<Account>, in area: ID<Area>,
        _ connection: any Connection
    ) throws {
        try connection.run(
            """
            UPDATE draft SET account = \(taker) WHERE account = \(account) AND area = \(area)
            """)
    }

    package func remove(_ id: ID<ReferralDraft>, _ connection: any Connection) throws {
        try connection.run("DELETE FROM draft WHERE id = \(id)")
    }

    private func seal(_ draft: ReferralDraft) throws -> [UInt8] {
        let words = try JSONEncoder().encode(draft)
        let box = try AES.GCM.seal(
            words, using: key, authenticating: Data(draft.id.description.utf8))
        return Array(box.combined ?? Data())
    }

    private func open(_ sealed: [UInt8], _ id: ID<ReferralDraft>) throws -> ReferralDraft {
        let box = try AES.GCM.SealedBox(combined: sealed)
        let words = try AES.GCM.open(box, using: key, authenticating: Data(id.description.utf8))
        return try JSONDecoder().decode(ReferralDraft.self, from: words)
    }
}
