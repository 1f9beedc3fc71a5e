package import Casework
package import Records
import Storage

/// Somebody who follows a meeting, and the case that her window shows.
package struct Follower: Sendable, Hashable {
    package let reader: Reader
    package let at: ID<CaseFile>?

    package init(_ reader: Reader, at caseFile: ID<CaseFile>?) {
        self.reader = reader
        at = caseFile
    }
}

/// How a meeting stands for one who follows it.
package struct Followed: Sendable, Hashable {
    /// The case on the table, as far as she may know.
    package let current: ID<CaseFile>?
    package let isVeiled: Bool
    /// Whether she may still see the case that her window shows.
    package let mayStay: Bool
    package let crowd: Crowd
}

/// All that decides what is shown at a seat: readers who do not differ in it are shown the same, so
/// it is written once for all of them.
package struct Crowd: Sendable, Hashable {
    fileprivate let area: ID<Area>
    fileprivate let agency: ID<Agency>
    fileprivate let roles: Set<Role>
    package let hasDeclared: Bool
    /// What the access policy is asked of the meeting and of the case on its table.
    fileprivate let ofMeeting: Set<Circumstance>
    fileprivate let ofCase: Set<Circumstance>
    package let slot: HearingSlot?
    fileprivate let isBehindFirewall: Bool
    /// The cases that do not exist for her: of the meeting, the number that she sees turns on them.
    fileprivate let hidden: Set<ID<CaseFile>>
    /// Whoever wrote the referral, advises the victim or opened the case in an emergency is shown
    /// her own; nobody is of a crowd with her.
    fileprivate let alone: ID<Account>?
}

extension Office {
    /// How the meeting stands for each of many, from one snapshot; nil where there is nothing here.
    package func followed(
        _ id: ID<Meeting>, by followers: Set<Follower>, with together: ReadTogether? = nil
    ) async throws -> [Follower: Followed] {
        let now = occasion(by: .system)
        return try await ledger.disclose(with: together) { desk in
            var areas: [ID<Area>: AreaOutline] = [:]
            var all: [Follower: Followed] = [:]
            for follower in followers {
                let areaID = follower.reader.area
                if areas[areaID] == nil {
                    areas[areaID] = try AreaQuery.outline(areaID, on: now.today, desk.connection)
                }
                guard let area = areas[areaID], !follower.reader.roles.isEmpty else { continue }
                let occasion = Occasion(by: follower.reader.actor, at: now.at, today: now.today)
                let errand = Errand(desk, follower.reader, occasion, in: area)
                do { all[follower] = try errand.followed(id, at: follower.at) } catch is NothingHere
                {}
            }
            return (all, [])
        }
    }

    /// Notes the same looks by others who are shown the same, all durable at once.
    package func note(
        _ looks: [AccessNote], by followers: [(reader: Reader, following: Following)]
    ) async throws {
        let notes = followers.flatMap { follower in
            follower.following.unnoted(looks).compactMap {
                $0.made(by: occasion(of: follower.reader))
            }
        }
        guard !notes.isEmpty else { return }
        try await ledger.disclose { _ in ((), notes) }
        for follower in followers { follower.following.keep(looks) }
    }

    /// Who is behind each of many sessions at this moment; that asks for no sign of life.
    package func sessions(_ hashes: Set<[UInt8]>) async throws -> [[UInt8]: SignedIn] {
        let now = world.now()
        return try await store.read { connection in
            try hashes.reduce(into: [:]) { all, hash in
                if case .open(let signedIn) = try state(hash, now, nil, connection) {
                    all[hash] = signedIn
                }
            }
        }
    }
}

extension Errand {
    fileprivate func followed(_ id: ID<Meeting>, at shown: ID<CaseFile>?) throws -> Followed {
        let meeting = try meetingAsSeen(id)
        let current = meeting.currentCase
        let mayStay = try shown.map { try parts(of: $0).contains(.outline) } ?? true
        let sitting = SittingBriefing(meeting)
        return Followed(
            current: current, isVeiled: sitting.isVeiled, mayStay: mayStay,
            crowd: try crowd(at: id, hearing: current))
    }

    private func parts(of id: ID<CaseFile>) throws -> CaseParts {
        let facts = try AccessFactsQuery.facts(
            of: id, for: reader, area, at: occasion.at, connection)
        return facts.map { AccessPolicy.visibleParts($0, to: reader) } ?? []
    }

    private func crowd(at id: ID<Meeting>, hearing current: ID<CaseFile>?) throws -> Crowd {
        let ofMeeting = try AccessFactsQuery.facts(
            of: id, for: reader, area, at: occasion.at, connection)
        let ofCase = try current.flatMap {
            try AccessFactsQuery.facts(of: $0, for: reader, area, at: occasion.at, connection)
        }
        let own: CaseParts = [.referral, .advocacy]
        let seen = ofCase.map { AccessPolicy.visibleParts($0, to: reader) } ?? []
        return Crowd(
            area: reader.area, agency: reader.agency, roles: reader.roles,
            hasDeclared: try AccessFactsQuery.hasDeclared(reader.account, for: id, connection),
            ofMeeting: ofMeeting?.circumstances(for: reader) ?? [],
            ofCase: ofCase?.circumstances(for: reader) ?? [],
            slot: try current.flatMap {
                try MeetingQuery.slot(of: $0, at: id, seenBy: reader.account, connection)
            },
            isBehindFirewall: try current.map { try isBehindFirewall($0) } ?? false,
            hidden: try HiddenCaseQuery.all(from: reader.account, connection),
            alone: seen.isDisjoint(with: own) ? nil : reader.account)
    }
}
