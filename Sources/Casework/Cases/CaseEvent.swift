/// What can happen to a case. Every name and shape here is a promise for ever.
package enum CaseEvent: RecordedEvent {
    case opened(CaseOpened)
    case advocateAllocated(AdvocateAllocated)
    case contactAttempted(ContactAttempted)
    case victimsViewRecorded(VictimsViewRecorded)
    case listed(CaseListed)
    case unlisted(CaseUnlisted)
    case researchAsked(ResearchAsked)
    case researchSubmitted(ResearchSubmitted)
    case minuted(Minuted)
    case riskIdentified(RiskIdentified)
    case actionAgreed(ActionAgreed)
    case riskLeftWithoutAction(RiskLeftWithoutAction)
    case heard(CaseHeard)
    case deferred(CaseDeferred)
    case flagRaised(FlagRaised)
    case actionReported(ActionReported)
    case closed(CaseClosed)
    case assessed(CaseAssessed)
    case safeContactConfirmed(SafeContactConfirmed)
    case viewNotObtained(ViewNotObtained)
    case corrected(CaseCorrected)
    case referralJoined(ReferralJoinedCase)
    case oppositePartiesKnown(OppositePartiesKnown)
    case offenderMeetingLeads(OffenderMeetingLeads)
    case hearingDecided(HearingDecided)
    case emergencyAnswered(EmergencyAnswered)
    case conflictNoted(ConflictNoted)
    case conflictDecided(ConflictDecided)
    case conflictLiftAsked(ConflictLiftAsked)
    case conflictLifted(ConflictLifted)
    case caseSealed(CaseSealed)
    case circleChangeAsked(CircleChangeAsked)
    case circleChanged(CircleChanged)
    case personLinkDecided(PersonLinkDecided)
    case personLinkUndone(PersonLinkUndone)
    case leftToOffenderMeeting(LeftToOffenderMeeting)
    case joinedCorrected(JoinedReferralCorrected)
    case researchAskedAgain(ResearchAskedAgain)
    case entryReworded(EntryReworded)
    case entryWithdrawn(EntryWithdrawn)
    case actionsAnswered(ActionsAnswered)
    case processLinked(ProcessLinked)
    case flagPlaced(FlagPlaced)
    case researchSetAside(ResearchSetAside)
    case researchPassedOn(ResearchPassedOn)
    case writtenSubmitted(WrittenSubmitted)
    case hearingReopened(HearingReopened)
}

package struct CaseOpened: Sendable, Hashable, Codable {
    package let area: ID<Area>
    package let reference: CaseReference
    package let kind: CaseKind
    package let referral: ID<Referral>
    package let referrer: ID<Account>?
    package let referringAgency: ID<Agency>
    package let referredOn: CalendarDate
    package let content: ReferralContent
    package let stamp: Stamp
}

/// How a case came: new, a repeat of an earlier one, or from another area.
package enum CaseKind: Sendable, Hashable, Codable {
    case new
    case repeatOf(ID<CaseFile>)
    case transferIn(from: String)
}

package struct AdvocateAllocated: Sendable, Hashable, Codable {
    package let advocate: ID<Account>
    package let stamp: Stamp
}

package struct ContactAttempted: Sendable, Hashable, Codable {
    package let attempt: ContactAttempt
    package let stamp: Stamp
}

package struct VictimsViewRecorded: Sendable, Hashable, Codable {
    package let words: PrivateText
    /// What the victim does not want said at the meeting.
    package var notToBeSaid: PrivateText?
    package let stamp: Stamp
}

package struct CaseListed: Sendable, Hashable, Codable {
    package let meeting: ID<Meeting>
    package let stamp: Stamp
}

package struct CaseUnlisted: Sendable, Hashable, Codable {
    package let meeting: ID<Meeting>
    package let reason: PrivateText
    package let stamp: Stamp
}

package struct ResearchAsked: Sendable, Hashable, Codable {
    package let meeting: ID<Meeting>
    package let agencies: [ID<Agency>]
    package let stamp: Stamp
}

package struct ResearchSubmitted: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let research: Research
    package let stamp: Stamp
}

package struct Minuted: Sendable, Hashable, Codable {
    package let line: MinuteLine
    package let stamp: Stamp
}

package struct RiskIdentified: Sendable, Hashable, Codable {
    package let risk: IdentifiedRisk
    package let stamp: Stamp
}

package struct ActionAgreed: Sendable, Hashable, Codable {
    package let action: AgreedAction
    package let stamp: Stamp
}

package struct RiskLeftWithoutAction: Sendable, Hashable, Codable {
    package let risk: ID<IdentifiedRisk>
    package let reason: PrivateText
    package let stamp: Stamp
}

package struct CaseHeard: Sendable, Hashable, Codable {
    package let meeting: ID<Meeting>
    /// Agencies that attended or contributed in writing: only they get the minutes (SR-12).
    package let agencies: [ID<Agency>]
    /// Why the adviser's contact is missing, when it is (SR-22).
    package let reasonWithoutContact: PrivateText
    package let stamp: Stamp
}

package struct CaseDeferred: Sendable, Hashable, Codable {
    package let meeting: ID<Meeting>
    package let reason: PrivateText
    /// Whether the time ran out before its turn.
    package var wasNotReached: Bool?
    /// By how much it is then heard too late, if it is (S004 1.3).
    package var breach: TimelinessBreach?
    package let stamp: Stamp
}

package struct FlagRaised: Sendable, Hashable, Codable {
    package let flag: Flag
    package let stamp: Stamp
}

package struct ActionReported: Sendable, Hashable, Codable {
    package let action: ID<AgreedAction>
    package let outcome: ActionOutcome
    package let notes: PrivateText
    package let stamp: Stamp
}

package struct CaseClosed: Sendable, Hashable, Codable {
    package let stamp: Stamp
}

package struct CaseAssessed: Sendable, Hashable, Codable {
    package let made: CaseAssessment
    package let stamp: Stamp
}
