import Casework
import Records

extension CaseTelling {
    /// What the ledger tells of one event, without a word of what was written.
    func entry(_ happening: Happening<CaseFile>) -> HistoryEntry? {
        guard let event = HistoryEvent(rawValue: happening.place.name),
            let stamp = happening.event.stamp
        else { return nil }
        if isResearchOfAnother(happening.event) { return nil }
        // SR-09: who supports one side does not learn that there is another.
        if event == .oppositePartiesKnown && !keepsSidesApart { return nil }
        return HistoryEntry(
            event: event, agency: stamp.by.agency.map(area.agencyName), at: stamp.at, on: stamp.on)
    }

    /// That an agency answered is no secret, but a history that lists each correction would tell
    /// others how much it holds.
    private func isResearchOfAnother(_ event: CaseEvent) -> Bool {
        guard case .researchSubmitted(let submitted) = event else { return false }
        return submitted.agency != reader.agency
    }
}

extension CaseEvent {
    var stamp: Stamp? {
        switch self {
        case .opened(let event): event.stamp
        case .advocateAllocated(let event): event.stamp
        case .contactAttempted(let event): event.stamp
        case .victimsViewRecorded(let event): event.stamp
        case .listed(let event): event.stamp
        case .unlisted(let event): event.stamp
        case .researchAsked(let event): event.stamp
        case .researchSubmitted(let event): event.stamp
        case .minuted(let event): event.stamp
        case .riskIdentified(let event): event.stamp
        case .actionAgreed(let event): event.stamp
        case .riskLeftWithoutAction(let event): event.stamp
        case .heard(let event): event.stamp
        case .deferred(let event): event.stamp
        case .flagRaised(let event): event.stamp
        case .actionReported(let event): event.stamp
        case .closed(let event): event.stamp
        case .assessed(let event): event.stamp
        case .referralJoined(let event): event.stamp
        case .oppositePartiesKnown(let event): event.stamp
        case .offenderMeetingLeads(let event): event.stamp
        case .hearingDecided(let event): event.stamp
        case .emergencyAnswered(let event): event.stamp
        case .leftToOffenderMeeting(let event): event.stamp
        case .joinedCorrected(let event): event.stamp
        case .researchAskedAgain(let event): event.stamp
        case .safeContactConfirmed(let event): event.stamp
        case .viewNotObtained(let event): event.stamp
        case .corrected(let event): event.stamp
        case .entryReworded, .entryWithdrawn, .actionsAnswered, .processLinked, .flagPlaced,
            .researchSetAside, .researchPassedOn, .writtenSubmitted, .hearingReopened,
            .personLinkDecided, .personLinkUndone:
            conferenceStamp
        case .conflictNoted, .conflictDecided, .conflictLiftAsked, .conflictLifted, .caseSealed,
            .circleChangeAsked, .circleChanged:
            conflictStamp
        }
    }

    private var conferenceStamp: Stamp? {
        switch self {
        case .entryReworded(let event): event.stamp
        case .entryWithdrawn(let event): event.stamp
        case .actionsAnswered(let event): event.stamp
        case .processLinked(let event): event.stamp
        case .flagPlaced(let event): event.stamp
        case .researchSetAside(let event): event.stamp
        case .researchPassedOn(let event): event.stamp
        case .writtenSubmitted(let event): event.stamp
        case .hearingReopened(let event): event.stamp
        case .personLinkDecided(let event): event.stamp
        case .personLinkUndone(let event): event.stamp
        default: nil
        }
    }

    private var conflictStamp: Stamp? {
        switch self {
        case .conflictNoted(let event): event.stamp
        case .conflictDecided(let event): event.stamp
        case .conflictLiftAsked(let event): event.stamp
        case .conflictLifted(let event): event.stamp
        case .caseSealed(let event): event.stamp
        case .circleChangeAsked(let event): event.stamp
        case .circleChanged(let event): event.stamp
        default: nil
        }
    }
}
