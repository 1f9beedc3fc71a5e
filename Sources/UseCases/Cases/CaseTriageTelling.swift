import Casework
import Records

/// What came of triage, as far as a reader of a case may know it.
extension Errand {
    func tellTriage(
        _ telling: CaseTelling, _ parts: CaseParts, in briefing: inout CaseBriefing
    ) throws {
        let (file, opening) = (telling.file, telling.opening)
        if parts.contains(.referral) { briefing.emergencies = file.emergencies }
        briefing.may.decideHearing = file.isForTheChair && reader.holds(anyOf: [.chair])
        if may(.arrangeMeeting, parts) {
            briefing.may.leaveToOthers = file.state == .open && file.isLeftToOthers
            briefing.may.answerEmergency = file.isOpen
        }
        if file.awaitsChair { briefing.may.list = false }
        if parts.contains(.advocacy) {
            briefing.leadership = file.leadership
            briefing.joined = file.joined.map {
                JoinedReferral(
                    agency: area.agencyName($0.referringAgency), referredOn: $0.referredOn,
                    content: $0.content.withholding(whatIsHiddenIn: file.content))
            }
            let rules = try AreaQuery.settings(of: area.id, on: opening.referredOn, connection)
            briefing.clock = try clock(file, opening, briefing.outline.hearing)
                .times(under: rules.settings, today: occasion.today)
        }
        if telling.keepsSidesApart {
            briefing.opposite = try file.opposite.compactMap(oppositeCase)
        }
    }

    private func oppositeCase(_ id: ID<CaseFile>) throws -> OppositeCase? {
        guard try existsHere(id) else { return nil }
        return try CaseListQuery.find(id, connection)
            .map { OppositeCase(id: id, reference: $0.reference) }
    }

    private func clock(
        _ file: CaseFile, _ opening: CaseOpened, _ slot: HearingSlot?
    ) throws -> CaseClock {
        var clock = CaseClock(
            incidentOn: file.content?.incidentOn, referredOn: opening.referredOn)
        clock.acceptedOn = opening.stamp.on
        clock.firstContactOn = file.firstTriedOn
        clock.heardOn = file.hearing?.stamp.on
        clock.listedFor = slot?.date
        clock.emergencyBy = file.emergency?.answer.meetingBy
        clock.nextMeetingOn = slot == nil ? try nextMeetingOn() : nil
        return clock
    }
}

extension CaseFile {
    fileprivate var leadership: OffenderMeetingLeadership? {
        guard offenderMeetingLeads else { return nil }
        guard let hearingDecision else { return .chairDecides }
        return leftTo.map { .left(hearingDecision, $0) } ?? .decided(hearingDecision)
    }
}
