/// A reason for bringing a case to the conference; any one is enough (domain 2.2 step 3).
package enum ReferralGround: String, Sendable, Hashable, Codable, CaseIterable {
    case visibleHighRisk
    case professionalJudgement
    case potentialEscalation
    case repeatIncident
    case honourBasedOrForcedMarriage
    case transferIn
    /// A change that is coming will make it worse; a ground only where the area has made it one.
    case mediumRiskExpectedToRise
}
