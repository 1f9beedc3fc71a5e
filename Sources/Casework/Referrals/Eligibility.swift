/// Where else a referral leads besides the conference, or instead of it (SR-16 to SR-19).
///
/// Only a victim under 16 keeps a referral from being sent. All others are shown to the referrer
/// and to the coordinator, who decides.
package enum ReferralRoute: String, Sendable, Hashable, Codable, CaseIterable {
    /// Under 16: children's safeguarding instead of the conference (SR-17).
    case childrensSafeguardingInstead
    /// The victim is 16 or 17: children's social care as well (SR-17).
    case childrensSocialCareToo
    /// Children are in the case, and nobody said that children's social care knows (SR-18).
    case childrenWithoutSafeguarding
    /// Nobody named is personally connected to the victim in the sense of the 2021 Act.
    case adultSafeguardingInstead
    /// Managed at MAPPA level 2 or 3: that meeting leads unless the chair decides (SR-19).
    case mappaMeetingLeads
    /// A perpetrator under 18 is a child too, and youth services have a part.
    case perpetratorIsAChild
    /// The referrer says that the case cannot wait for the next meeting (SR-16).
    case emergencyMeeting
}

extension ReferralContent {
    /// What applies on a day, in the order of urgency.
    package func routes(on today: CalendarDate) -> [ReferralRoute] {
        ReferralRoute.allCases.filter { applies($0, on: today) }
    }

    private func applies(_ route: ReferralRoute, on today: CalendarDate) -> Bool {
        switch route {
        case .childrensSafeguardingInstead: isVictim(under: 16, on: today)
        case .childrensSocialCareToo:
            isVictim(under: 18, on: today) && !isVictim(under: 16, on: today)
        case .childrenWithoutSafeguarding:
            people.contains { $0.role == .child } && safeguarding.children != .done
        case .adultSafeguardingInstead:
            !perpetrators.isEmpty
                && perpetrators.allSatisfy { $0.relationship.isPersonalConnection == false }
        case .mappaMeetingLeads: markers.contains(.mappaLed)
        case .perpetratorIsAChild:
            perpetrators.contains { $0.age(on: today).map { $0 < 18 } ?? false }
        case .emergencyMeeting: !cannotWait.isEmpty
        }
    }

    private func isVictim(under years: Int, on today: CalendarDate) -> Bool {
        victim?.age(on: today).map { $0 < years } ?? false
    }
}
