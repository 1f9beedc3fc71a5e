import Pages
import Specimens

@testable import Casework

/// Invented papers of the invented meeting.
enum PaperSpecimen {
    static let clock: WallClock = { _ in WallTime(today, TimeOfDay(minutes: 14 * 60 + 5)) }
    static let moment = Instant(milliseconds: 0)
    static let names = [
        MeetingSpecimen.police: "Northbridge Police",
        MeetingSpecimen.housing: "Northbridge Housing",
    ]

    static func proposal(
        _ state: MeetingState = .called, isListed: Bool = false
    ) -> ProposalBriefing {
        let item = { (line: AgendaLine, reasons: [AgendaReason], at: TimeOfDay?) in
            ProposedItem(
                caseID: line.caseID, reference: line.reference, at: at, reasons: reasons,
                isListed: isListed)
        }
        let (one, two) = (MeetingSpecimen.agenda[0], MeetingSpecimen.agenda[1])
        let warnings: [AgendaWarning] = [
            .moreThanCapacity(cases: 3, capacity: 2), .longerThanHalfADay(minutes: 300),
            .withoutAgreement([MeetingSpecimen.housing]),
            .referrerWithoutAgreement(MeetingSpecimen.housing),
            .lateWhenHeard(one.caseID, days: 2),
            .lateByOtherClock(one.caseID, .incident, days: 1), .offenderLed(one.caseID),
            .withoutContact(two.caseID), .withoutVictimsView(two.caseID),
            .referrerStaysAway(two.caseID), .conflictKnown(two.caseID),
            .leftLate(MeetingSpecimen.late, limit: today),
        ]
        return ProposalBriefing(
            meeting: MeetingSpecimen.line(state), minutesPerCase: 12,
            proposal: AgendaProposal(
                items: [
                    item(one, [.putOff(times: 1), .late(days: 2)], MeetingSpecimen.nine),
                    item(
                        two, [.waiting(days: 9), .besideConnected(one.reference), .sameReferrer],
                        MeetingSpecimen.nine.adding(minutes: 12)),
                ],
                left: [
                    item(MeetingSpecimen.waiting, [.lateAtTheNextMeeting(limit: today)], nil)
                ], warnings: warnings, endsAt: MeetingSpecimen.nine.adding(minutes: 24)),
            lines: [
                one.caseID: one, two.caseID: two, MeetingSpecimen.late: MeetingSpecimen.waiting,
            ],
            agencies: names, clock: .referral)
    }

    static func closing(left: Bool = true, next: Bool = true) -> ClosingBriefing {
        let breach = TimelinessBreach(clock: .referral, limit: today, days: 3)
        return ClosingBriefing(
            meeting: MeetingSpecimen.line(.inSession),
            left: left
                ? [
                    LeftCase(line: MeetingSpecimen.agenda[0], breach: breach),
                    LeftCase(line: MeetingSpecimen.agenda[1], breach: nil),
                ] : [], current: MeetingSpecimen.first,
            next: next ? MeetingSpecimen.line(.called) : nil)
    }

    static func minutes(isConvener: Bool = true, version: Int = 0) -> MinutesBriefing {
        let receipts = [
            PaperReceipt(
                agency: MeetingSpecimen.police, name: "Northbridge Police", sentAt: moment,
                openedAt: moment),
            PaperReceipt(
                agency: MeetingSpecimen.housing, name: "Northbridge Housing", sentAt: moment,
                openedAt: nil),
        ]
        let action = AgreedAction(
            id: MeetingSpecimen.lockChange, words: PrivateText("Monitor the situation"),
            owner: MeetingSpecimen.housing, person: PrivateText(""), dueOn: today, answers: nil,
            origin: .volunteered)
        let exceptions: [MinutesException] = [
            .riskWithoutAction(MeetingSpecimen.risk),
            .riskLeft(MeetingSpecimen.risk, because: PrivateText("He is in prison.")),
            .notAgreed(MeetingSpecimen.housing, [action]),
            .queried(MeetingSpecimen.police, PrivateText("By when?")),
            .vague(action, .hasNoEnd), .vague(action, .isResearch),
            .toCheck(
                MinuteLine(
                    id: ID(high: 8, low: 1), kind: .information, agency: nil,
                    words: PrivateText("a hsg lock"), isToCheck: true)),
            .silent([MeetingSpecimen.police]), .withoutView(because: PrivateText("")),
            .withoutView(because: PrivateText("Not reached.")), .withoutFlag,
            .filesNotFlagged([MeetingSpecimen.police]),
        ]
        let line = { (id: ID<CaseFile>, number: Int, found: [MinutesException]) in
            CaseMinutesLine(
                caseID: id, reference: CaseReference(year: 2026, number: number),
                version: version, approvedAt: version > 0 ? moment : nil,
                changedSince: version > 1, changes: 3, exceptions: found, agencies: receipts)
        }
        return MinutesBriefing(
            meeting: MeetingSpecimen.line(.closed),
            cases: [
                line(MeetingSpecimen.first, 407, exceptions), line(MeetingSpecimen.second, 408, []),
            ], mayApprove: isConvener, isConvener: isConvener, agencies: names)
    }

    static func paper(version: Int = 0, versions: Int = 0) throws -> MinutesPaperBriefing {
        let minuted = try Specimen.discussedCase()
            .after(RecordMinute(Specimen.minute), on: Specimen.occasion())
            .after(
                LinkProcess(to: .childProtection, PrivateText("A conference on Friday.")),
                on: Specimen.occasion()
            )
            .after(Specimen.finishing(), on: Specimen.occasion())
        return MinutesPaperBriefing(
            meeting: MeetingSpecimen.line(.closed), file: try CasePageSpecimen.full(),
            document: MinutesDocument(of: minuted.record), version: version,
            versions: Array(repeating: moment, count: versions), mayCorrect: version == 0,
            agencies: Dictionary(
                Specimen.members.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one }),
            wordings: [Specimen.minute.id: 0])
    }

    static func actionList(isConvener: Bool, isEmpty: Bool = false) -> ActionListBriefing {
        ActionListBriefing(
            meeting: MeetingSpecimen.line(.closed),
            actions: isEmpty ? [] : [MeetingSpecimen.action],
            receipts: isConvener
                ? [
                    PaperReceipt(
                        agency: MeetingSpecimen.housing, name: "Northbridge Housing",
                        sentAt: moment, openedAt: nil, count: 1)
                ] : [], isConvener: isConvener)
    }
}
