/// One opening of one case, in an emergency, by somebody on duty who has no leave to open it
/// (trust 3.10): read only, for an hour, and looked at afterwards by somebody of another agency.
package struct BreakGlass: Record {
    package static let kind = RecordKind.breakGlass
    package private(set) var breaking: GlassBroken?
    package private(set) var ended: GlassEnded?
    package private(set) var review: GlassReviewed?

    package init() {}

    package mutating func apply(_ event: BreakGlassEvent) {
        switch event {
        case .broken(let broken): breaking = broken
        case .ended(let end): ended = end
        case .reviewed(let reviewed): review = reviewed
        }
    }
}

package enum BreakGlassEvent: RecordedEvent {
    case broken(GlassBroken)
    case ended(GlassEnded)
    case reviewed(GlassReviewed)
}

package struct GlassBroken: Sendable, Hashable, Codable {
    package let caseID: ID<CaseFile>
    package let category: BreakGlassCategory
    package let reason: PrivateText
    /// Everybody to whom it was told in the moment it was done.
    package let told: [ToldOfBreakGlass]
    /// By then somebody has looked at it, or it goes to the chair.
    package let reviewBy: CalendarDate
    package let stamp: Stamp

    /// Counted from the beginning, and not from the last click.
    package var until: Instant { stamp.at.adding(seconds: BreakGlassRule.seconds) }
}

package struct GlassEnded: Sendable, Hashable, Codable {
    package let stamp: Stamp
}

package struct GlassReviewed: Sendable, Hashable, Codable {
    package let wasNeeded: Bool
    package let words: PrivateText
    package let stamp: Stamp
}

/// Somebody to whom it is told that a case was opened in an emergency, and as what.
package struct ToldOfBreakGlass: Sendable, Hashable, Codable {
    package enum Part: String, Sendable, Hashable, Codable, CaseIterable {
        case coordinator, agencyLead, reviewer
    }

    package let account: ID<Account>
    package let part: Part

    package init(_ account: ID<Account>, as part: Part) {
        self.account = account
        self.part = part
    }
}

/// What kind of emergency it is, which says whether anything hidden may be shown.
package enum BreakGlassCategory: String, Sendable, Hashable, Codable, CaseIterable {
    /// Somebody may be killed or badly hurt now.
    case lifeInDanger
    case childInDanger
    /// The perpetrator was released, is missing or looks for the victim.
    case perpetratorAtLarge
    /// Whoever is responsible cannot be reached, and it cannot wait.
    case nobodyReachable

    /// The hidden details that such an emergency is about; each is still asked for by itself.
    package var reveals: Set<ProtectedDetail.Kind> {
        switch self {
        case .lifeInDanger: [.address, .temporaryAddress, .telephone]
        case .childInDanger: [.address, .temporaryAddress, .telephone, .school]
        case .perpetratorAtLarge: [.telephone]
        case .nobodyReachable: []
        }
    }
}

/// The numbers of the rule (trust 3.10).
package enum BreakGlassRule {
    package static let seconds: Int64 = 3600
    package static let shortestReason = 20
    /// From one more on, somebody is told that it has become a habit.
    package static let perPersonADay = 3
    package static let perAreaADay = 10
}

extension Set<Role> {
    /// Those who may be on duty when nobody else is.
    package static let onDuty: Set<Role> = [
        .representative, .deputy, .advocate, .advocacyManager,
    ]
}

extension CalendarDate {
    /// Monday to Friday. Bank holidays are not known, and make it a little stricter.
    package var nextWorkingDay: CalendarDate {
        var day = adding(days: 1)
        while day.weekday >= 5 { day = day.adding(days: 1) }
        return day
    }
}
