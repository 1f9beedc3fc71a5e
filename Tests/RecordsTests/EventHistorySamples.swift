@testable import Casework

/// One sample or more of every event there is, to be held against the files in `EventHistory/`.
///
/// A sample holds at most one element in each set, because a set is written in no order.
enum EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let stamp = Told.stamp
    private static let words = PrivateText("Words that were written.")

    static let access: [AccessEvent] = {
        let asha = Actor.person(ID(high: 9, low: 9), of: ID(high: 8, low: 8))
        let looking = Occasion(
            by: asha, at: Instant(milliseconds: 1_000), today: CalendarDate(dayNumber: 20_000))
        let stamp = Stamp(looking)
        let file = ID<CaseFile>(high: 7, low: 7)
        return [
            .opened(AccessEntry(page: "case page", stamp: stamp)),
            .opened(AccessEntry(page: "case", stamp: stamp, likeness: .surname)),
            .refused(
                RefusedLook(.caseFile(file), act: "openCase", reason: "absent", stamp: stamp)),
            .searched(
                PeopleSearch(
                    page: "find referred", words, found: [file], likeness: .wholeName,
                    stamp: stamp)),
            .searched(
                PeopleSearch(
                    page: "referral", PrivateText(""), about: file, found: [], likeness: nil,
                    stamp: stamp)),
            .lookedInto(
                AlertLookedInto(
                    AlertKey(
                        .sharesSurname, of: ID(high: 9, low: 9), on: looking.today, about: file),
                    note: words, stamp: stamp)),
        ] + EventHistorySamples.revealed
    }()

    static let area: [AreaEvent] = {
        let system = Told.systemStamp
        return [
            .established(AreaEstablished(name: "Sampleshire", stamp: system)),
            .settingsAdopted(
                SettingsAdopted(
                    settings: Told.settings, from: Told.begins, stamp: system)),
            .agencyJoined(AgencyJoined(agency: Told.housing, stamp: stamp)),
            .agreementSigned(
                AgreementSigned(
                    agency: Told.housing.id, signedOn: Told.begins,
                    reviewBy: Told.reviewBy, stamp: stamp)),
            .agencyDescribed(
                AgencyDescribed(
                    agency: Told.housing.id, isCore: true, contact: Told.account, stamp: stamp)),
            .agencyDescribed(
                AgencyDescribed(
                    agency: Told.housing.id, isCore: true, contact: nil, letters: "ho",
                    stamp: stamp)),
            .agencyLeft(
                AgencyLeft(agency: Told.housing.id, lastDay: Told.reviewBy, stamp: stamp)),
        ]
    }()

    static let referral: [ReferralEvent] = {
        let sent = ReferralSubmitted(
            area: Told.area, caseID: Told.caseID, content: Told.fullest, stamp: stamp)
        let bare = ReferralSubmitted(
            area: Told.area, caseID: Told.caseID, content: Told.barest, stamp: stamp)
        return [
            .submitted(sent), .submitted(bare),
            .returned(ReferralReturned(reason: words, stamp: stamp)),
            .resubmitted(ReferralResubmitted(content: Told.fullest, stamp: stamp)),
            .accepted(ReferralAccepted(reference: Told.reference, stamp: stamp)),
            .declined(ReferralDeclined(reason: words, stamp: stamp)),
        ] + EventHistorySamples.triaged + EventHistorySamples.amended
            + EventHistorySamples.hidden
    }()

    static let meeting: [MeetingEvent] =
        [
            .called(
                MeetingCalled(
                    area: Told.area, kind: .fortnightly, date: Told.today,
                    startsAt: TimeOfDay(minutes: 570), minutesPerCase: 12,
                    venue: PrivateText("Room 3"),
                    stamp: stamp)),
            .caseListed(
                ItemListed(caseID: Told.caseID, reference: Told.reference, stamp: stamp)),
            .caseRemoved(ItemRemoved(caseID: Told.caseID, stamp: stamp)),
            .caseMoved(ItemMoved(caseID: Told.caseID, to: 2, stamp: stamp)),
            .agendaIssued(
                AgendaIssued(
                    to: [Told.housing.id], withheldFrom: [Told.police], stamp: stamp)),
            .confidentialityAgreed(
                ConfidentialityAgreed(
                    account: Told.account, agency: Told.housing.id,
                    statementVersion: "1", stamp: stamp)),
            .attendanceRecorded(
                AttendanceRecorded(
                    agency: Told.housing.id, attendance: .deputy,
                    person: PrivateText("Dot Understudy"), stamp: stamp)),
            .opened(MeetingOpened(stamp: stamp)),
            .itemOpened(ItemOpened(caseID: Told.caseID, stamp: stamp)),
            .itemFinished(ItemFinished(caseID: Told.caseID, outcome: .heard, stamp: stamp)),
            .closed(MeetingClosed(stamp: stamp)),
        ] + sitting + papersOfMeetings

    static let caseFile: [CaseEvent] =
        opened + prepared + discussed + followed + triage + conflicts + entries + links
        + papersOfCases
        + advised

    private static let opened: [CaseEvent] = [
        CaseKind.new, .repeatOf(Told.otherCaseID), .transferIn(from: "Mockland"),
    ].map { kind in
        .opened(
            CaseOpened(
                area: Told.area, reference: Told.reference, kind: kind,
                referral: Told.referralID,
                referrer: kind == .new ? Told.account : nil,
                referringAgency: Told.police, referredOn: Told.begins,
                content: kind == .new ? Told.fullest : Told.barest, stamp: stamp))
    }

    private static let prepared: [CaseEvent] = [
        .advocateAllocated(
            AdvocateAllocated(advocate: Told.account, stamp: stamp)),
        .contactAttempted(ContactAttempted(attempt: Told.contact, stamp: stamp)),
        .victimsViewRecorded(VictimsViewRecorded(words: words, stamp: stamp)),
        .listed(CaseListed(meeting: Told.meetingID, stamp: stamp)),
        .unlisted(CaseUnlisted(meeting: Told.meetingID, reason: words, stamp: stamp)),
        .researchAsked(
            ResearchAsked(
                meeting: Told.meetingID, agencies: [Told.housing.id], stamp: stamp)),
        submitted(Research(.known, lines: [Told.shared, Told.withheld])),
        submitted(Research(.notKnown)),
    ]

    private static func submitted(_ research: Research) -> CaseEvent {
        .researchSubmitted(
            ResearchSubmitted(agency: Told.housing.id, research: research, stamp: stamp))
    }

    private static let discussed: [CaseEvent] = [
        .minuted(Minuted(line: Told.minute, stamp: stamp)),
        .minuted(
            Minuted(
                line: MinuteLine(
                    id: ID(high: 1, low: 26), kind: .victimsView, agency: nil, words: words),
                stamp: stamp)),
        .riskIdentified(RiskIdentified(risk: Told.risk, stamp: stamp)),
        .actionAgreed(ActionAgreed(action: Told.action(answering: Told.risk.id), stamp: stamp)),
        .actionAgreed(
            ActionAgreed(
                action: Told.action(answering: nil), stamp: stamp)),
        .riskLeftWithoutAction(
            RiskLeftWithoutAction(risk: Told.risk.id, reason: words, stamp: stamp)),
        .heard(
            CaseHeard(
                meeting: Told.meetingID, agencies: [Told.housing.id],
                reasonWithoutContact: words, stamp: stamp)),
        .deferred(CaseDeferred(meeting: Told.meetingID, reason: words, stamp: stamp)),
        .flagRaised(
            FlagRaised(flag: Flag(from: Told.today, months: 12), stamp: stamp)),
    ]

    private static let followed: [CaseEvent] = [
        .actionReported(
            ActionReported(
                action: Told.actionID, outcome: .noLongerPossible, notes: words,
                stamp: stamp)),
        .closed(CaseClosed(stamp: stamp)),
        .assessed(CaseAssessed(made: Told.assessed, stamp: stamp)),
    ]
}
