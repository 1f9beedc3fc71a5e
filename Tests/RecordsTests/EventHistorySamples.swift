import Specimens

@testable import Casework

/// One sample or more of every event there is, to be held against the files in `EventHistory/`.
///
/// A sample holds at most one element in each set, because a set is written in no order.
enum EventHistorySamples {
    private static let occasion = Specimen.occasion()
    private static let stamp = Stamp(occasion)
    private static let words = PrivateText("Words that were written.")

    static let access: [AccessEvent] = {
        let asha = Actor.person(ID(high: 9, low: 9), of: ID(high: 8, low: 8))
        let looking = Occasion(
            by: asha, at: Instant(milliseconds: 1_000), today: CalendarDate(dayNumber: 20_000))
        return [.opened(AccessEntry(page: "case page", stamp: Stamp(looking)))]
    }()

    static let area: [AreaEvent] = {
        let system = Stamp(Specimen.systemOccasion(on: Specimen.areaBegins))
        return [
            .established(AreaEstablished(name: Specimen.areaName, stamp: system)),
            .settingsAdopted(
                SettingsAdopted(
                    settings: AreaSettings(), from: Specimen.areaBegins, stamp: system)),
            .agencyJoined(AgencyJoined(agency: Specimen.housing, stamp: stamp)),
            .agreementSigned(
                AgreementSigned(
                    agency: Specimen.housing.id, signedOn: Specimen.areaBegins,
                    reviewBy: Specimen.agreementReviewBy, stamp: stamp)),
        ]
    }()

    static let referral: [ReferralEvent] = {
        let sent = ReferralSubmitted(
            area: Specimen.area, caseID: Specimen.caseID, content: fullest, stamp: stamp)
        let bare = ReferralSubmitted(
            area: Specimen.area, caseID: Specimen.caseID, content: barest, stamp: stamp)
        return [
            .submitted(sent), .submitted(bare),
            .returned(ReferralReturned(reason: Specimen.returnReason, stamp: stamp)),
            .resubmitted(ReferralResubmitted(content: fullest, stamp: stamp)),
            .accepted(ReferralAccepted(reference: Specimen.reference, stamp: stamp)),
            .declined(ReferralDeclined(reason: Specimen.declineReason, stamp: stamp)),
        ]
    }()

    /// Everything that a referral may say.
    private static let fullest = Specimen.referral(
        people: [Specimen.victim, Specimen.perpetrator, Specimen.child, Specimen.grandmother],
        markers: [.mappaLed])

    /// As little as a referral may say.
    private static let barest = Specimen.referral(
        people: [
            CasePerson(id: Specimen.id(60), role: .victim, name: PrivateText("Ada Sampleton")),
            CasePerson(
                id: Specimen.id(61), role: .perpetrator, name: PrivateText("Bram Mockridge")),
        ],
        incidentOn: nil, riskSummary: "", grounds: [.visibleHighRisk], judgement: "",
        yesAnswers: 0,
        victimTold: VictimTold(wasTold: false, reasonNotTold: PrivateText("It is not safe.")))

    static let meeting: [MeetingEvent] = [
        .called(
            MeetingCalled(
                area: Specimen.area, kind: .fortnightly, date: Specimen.meetsOn,
                startsAt: TimeOfDay(minutes: 570), minutesPerCase: 12, venue: Specimen.venue,
                stamp: stamp)),
        .caseListed(
            ItemListed(caseID: Specimen.caseID, reference: Specimen.reference, stamp: stamp)),
        .caseRemoved(ItemRemoved(caseID: Specimen.caseID, stamp: stamp)),
        .caseMoved(ItemMoved(caseID: Specimen.caseID, to: 2, stamp: stamp)),
        .agendaIssued(
            AgendaIssued(
                to: [Specimen.police.id, Specimen.housing.id],
                withheldFrom: [Specimen.newcomer.id], stamp: stamp)),
        .confidentialityAgreed(
            ConfidentialityAgreed(
                account: Specimen.account(.deputy), agency: Specimen.housing.id,
                statementVersion: "1", stamp: stamp)),
        .attendanceRecorded(
            AttendanceRecorded(
                agency: Specimen.housing.id, attendance: .deputy,
                person: PrivateText("Dot Understudy"), stamp: stamp)),
        .opened(MeetingOpened(stamp: stamp)),
        .itemOpened(ItemOpened(caseID: Specimen.caseID, stamp: stamp)),
        .itemFinished(ItemFinished(caseID: Specimen.caseID, outcome: .heard, stamp: stamp)),
        .closed(MeetingClosed(stamp: stamp)),
    ]

    static let caseFile: [CaseEvent] = opened + prepared + discussed + followed

    private static let opened: [CaseEvent] = [
        CaseKind.new, .repeatOf(Specimen.otherCaseID), .transferIn(from: "Mockland"),
    ].map { kind in
        .opened(
            CaseOpened(
                area: Specimen.area, reference: Specimen.reference, kind: kind,
                referral: Specimen.referralID,
                referrer: kind == .new ? Specimen.account(.referrer) : nil,
                referringAgency: Specimen.hospital.id, referredOn: Specimen.referredOn,
                content: kind == .new ? fullest : barest, stamp: stamp))
    }

    private static let prepared: [CaseEvent] = [
        .advocateAllocated(
            AdvocateAllocated(advocate: Specimen.account(.advocate), stamp: stamp)),
        .contactAttempted(ContactAttempted(attempt: Specimen.contact, stamp: stamp)),
        .victimsViewRecorded(VictimsViewRecorded(words: words, stamp: stamp)),
        .listed(CaseListed(meeting: Specimen.meetingID, stamp: stamp)),
        .unlisted(CaseUnlisted(meeting: Specimen.meetingID, reason: words, stamp: stamp)),
        .researchAsked(
            ResearchAsked(
                meeting: Specimen.meetingID, agencies: [Specimen.housing.id], stamp: stamp)),
        submitted(Specimen.research(.known, Specimen.researchLine, Specimen.withheldLine)),
        submitted(Specimen.research(.notKnown)),
    ]

    private static func submitted(_ research: Research) -> CaseEvent {
        .researchSubmitted(
            ResearchSubmitted(agency: Specimen.housing.id, research: research, stamp: stamp))
    }

    private static let discussed: [CaseEvent] = [
        .minuted(Minuted(line: Specimen.minute, stamp: stamp)),
        .minuted(
            Minuted(
                line: MinuteLine(
                    id: Specimen.id(126), kind: .victimsView, agency: nil, words: words),
                stamp: stamp)),
        .riskIdentified(RiskIdentified(risk: Specimen.risk, stamp: stamp)),
        .actionAgreed(ActionAgreed(action: Specimen.action(), stamp: stamp)),
        .actionAgreed(
            ActionAgreed(
                action: Specimen.action(answers: nil, origin: .standard), stamp: stamp)),
        .riskLeftWithoutAction(
            RiskLeftWithoutAction(risk: Specimen.risk.id, reason: words, stamp: stamp)),
        .heard(
            CaseHeard(
                meeting: Specimen.meetingID, agencies: [Specimen.housing.id],
                reasonWithoutContact: words, stamp: stamp)),
        .deferred(CaseDeferred(meeting: Specimen.meetingID, reason: words, stamp: stamp)),
        .flagRaised(
            FlagRaised(flag: Flag(from: Specimen.meetsOn, months: 12), stamp: stamp)),
    ]

    private static let followed: [CaseEvent] = [
        .actionReported(
            ActionReported(
                action: Specimen.action().id, outcome: .noLongerPossible, notes: words,
                stamp: stamp)),
        .closed(CaseClosed(stamp: stamp)),
    ]
}
