import Casework
import Pages

/// An invented meeting of two cases, in as many states as its pages have.
enum MeetingSpecimen {
    static let id = ID<Meeting>(high: 1, low: 1)
    static let police = ID<Agency>(high: 2, low: 1)
    static let housing = ID<Agency>(high: 2, low: 2)
    static let fire = ID<Agency>(high: 2, low: 3)
    static let first = ID<CaseFile>(high: 3, low: 1)
    static let second = ID<CaseFile>(high: 3, low: 2)
    static let late = ID<CaseFile>(high: 3, low: 3)
    static let strangulation = ID<IdentifiedRisk>(high: 4, low: 1)
    static let lockChange = ID<AgreedAction>(high: 5, low: 1)
    static let nine = TimeOfDay(minutes: 9 * 60 + 30)

    static let agencies = [
        MeetingAgency(
            agency: police, name: "Northbridge Police", agreementIsCurrent: true, hasAgenda: true,
            attendance: .core, researchLeft: 0),
        MeetingAgency(
            agency: housing, name: "Northbridge Housing", agreementIsCurrent: true,
            hasAgenda: true, attendance: nil, researchLeft: 2),
        MeetingAgency(
            agency: fire, name: "Northbridge Fire", agreementIsCurrent: false, hasAgenda: false,
            attendance: nil, researchLeft: 0),
    ]

    static func line(_ state: MeetingState = .agendaIssued, cases: Int = 2) -> MeetingLine {
        MeetingLine(
            id: id, kind: .fortnightly, state: state, date: today.adding(days: 4),
            startsAt: nine, cases: cases)
    }

    static func briefing(
        _ state: MeetingState = .agendaIssued, items: [AgendaLine] = agenda,
        hasDeclared: Bool = true, isConvener: Bool = true, current: ID<CaseFile>? = nil
    ) -> MeetingBriefing {
        MeetingBriefing(
            meeting: line(state, cases: hasDeclared ? items.count : 2),
            venue: PrivateText("Room 4"),
            minutesPerCase: 12, agendaGoesOutOn: today.adding(days: -3), items: items,
            hasDeclared: hasDeclared, agencies: isConvener ? agencies : [],
            waiting: isConvener ? [waiting] : [], currentCase: current, isConvener: isConvener,
            reader: housing, statementVersion: "1")
    }

    static func convened(
        _ state: MeetingState = .agendaIssued, items: [AgendaLine] = agenda,
        hasDeclared: Bool = true, mayArrange: Bool = true
    ) -> ConvenedMeeting {
        ConvenedMeeting(
            briefing(state, items: items, hasDeclared: hasDeclared), settings: AreaSettings(),
            mayArrange: mayArrange, today: today)
    }
}

extension MeetingSpecimen {
    static let victim = CasePerson(
        id: ID(high: 6, low: 1), role: .victim, name: PrivateText("Asha <Sample>"),
        otherNames: PrivateText("Asha Pattern"),
        born: CalendarDate("1990-05-03").map { Private($0) },
        address: PrivateText("12 Example Road\nNorthbridge"))
    static let perpetrator = CasePerson(
        id: ID(high: 6, low: 2), role: .perpetrator, name: PrivateText("Carl Pattern"),
        relationship: .formerPartner)

    static let content = ReferralContent(
        people: [victim, perpetrator],
        safeContact: SafeContact(
            telephone: PrivateText("01632 960001"), safeToCall: .yes,
            safeTimes: PrivateText("weekdays before 3pm"),
            whoMustNotKnow: PrivateText("the neighbour")),
        incidentOn: today.adding(days: -20), whatHappened: PrivateText("He came back at night."),
        riskSummary: PrivateText("Strangulation, and threats after the separation."),
        grounds: [.professionalJudgement, .repeatIncident],
        judgement: PrivateText("It is getting worse."),
        assessment: RiskAssessment(instrument: "checklist-24", version: "1"),
        safeguarding: SafeguardingSteps(children: .done, adults: .notNeeded, police: .done),
        victimTold: VictimTold(wasTold: true, agrees: .yes), markers: [.mappaLed])

    static func item(
        _ caseID: ID<CaseFile>, _ number: Int, place: Int, outcome: ItemOutcome? = nil,
        hasContact: Bool = true, own: KnownToAgency? = nil
    ) -> AgendaLine {
        AgendaLine(
            caseID: caseID, reference: CaseReference(year: 2026, number: number),
            state: outcome == .heard ? .heard : place == 0 ? .open : .listed,
            kind: number % 2 == 1 ? .repeat : .new, meetsOn: place == 0 ? nil : today, place: place,
            at: place == 0 ? nil : nine.adding(minutes: (place - 1) * 12), outcome: outcome,
            referringAgency: "Northbridge Police", referredOn: today.adding(days: -15),
            advocate: hasContact ? "Imani Reed" : nil,
            advocacy: AdvocacySoFar(contacts: hasContact ? 1 : 0, hasView: false),
            card: CaseCard(content), asked: 2, answered: 1, ownAnswer: own)
    }

    static let agenda = [
        item(first, 407, place: 1), item(second, 408, place: 2, hasContact: false, own: .known),
    ]
    static let waiting = item(late, 411, place: 0)
}

extension MeetingSpecimen {
    static let risk = IdentifiedRisk(
        id: strangulation, to: .victim, words: PrivateText("Strangulation, escalating"))

    static let action = ActionBriefing(
        id: lockChange, caseID: first, reference: CaseReference(year: 2026, number: 407),
        words: PrivateText("Check records for the address"), person: PrivateText("Bo Marsh"),
        agency: "Northbridge Housing", origin: .volunteered, agreedOn: today.adding(days: -20),
        dueOn: today.adding(days: -2), outcome: nil, notes: PrivateText(""))

    static func desk(
        hasContact: Bool = true, uncovered: [IdentifiedRisk] = [risk]
    ) -> DeskBriefing {
        let item = item(first, 407, place: 1, hasContact: hasContact)
        var file = file
        if !hasContact { file.minutes?.removeAll { $0.line.kind == .victimsView } }
        return DeskBriefing(
            meeting: briefing(.inSession, items: [item, agenda[1]], current: first),
            file: file, item: item, uncoveredRisks: uncovered,
            defaultDue: today.adding(days: 14), sheet: sheet())
    }

    private static var file: CaseBriefing {
        var file = CaseBriefing(
            id: first,
            outline: CaseOutline(
                reference: CaseReference(year: 2026, number: 407), state: .listed, kind: .new,
                markers: content.markers, grounds: content.grounds,
                referredOn: today.adding(days: -15), referringAgency: "Northbridge Police",
                advocate: "Imani Reed", hearing: nil, flag: nil))
        file.people = content.people
        file.riskSummary = content.riskSummary
        file.safeContact = content.safeContact
        file.referral = content
        file.minutes = [
            MinuteBriefing(
                line: MinuteLine(
                    id: ID(high: 7, low: 1), kind: .information, agency: police,
                    words: PrivateText("Two calls in November.")),
                agency: "Northbridge Police", at: Instant(milliseconds: 0)),
            MinuteBriefing(
                line: MinuteLine(
                    id: ID(high: 7, low: 2), kind: .victimsView, agency: nil,
                    words: PrivateText("Wants the locks changed.")),
                agency: nil, at: Instant(milliseconds: 60_000)),
        ]
        file.risks = [RiskBriefing(risk: risk, actions: 0, reasonWithoutAction: nil)]
        file.actions = [action]
        file.contacts = []
        return file
    }

    static func scene(
        _ desk: DeskBriefing = desk(), entries: DeskEntries = .blank, notice: DeskNotice? = nil
    ) -> DeskScene {
        DeskScene(
            desk,
            ids: DeskIDs(
                line: ID(high: 8, low: 5), minute: ID(high: 8, low: 1), view: ID(high: 8, low: 2),
                risk: ID(high: 8, low: 3),
                action: ID(high: 8, low: 4)),
            entries: entries, notice: notice,
            now: WallTime(today, TimeOfDay(minutes: 10 * 60 + 42))
        ) { moment in
            WallTime(today, TimeOfDay(minutes: 600 + Int(clamping: moment.milliseconds / 60_000)))
        }
    }
}
