import Casework
import Markup
import Pages
import Specimens

/// The invented case as its page's readers are given it, and its agency's lists.
enum CasePageSpecimen {
    static let clock: WallClock = { moment in
        let minutes = moment.milliseconds / 60_000
        return WallTime(
            CalendarDate(dayNumber: Int(minutes / 1440)), TimeOfDay(minutes: Int(minutes % 1440)))
    }

    static let slot = HearingSlot(
        meeting: Specimen.meetingID, date: Specimen.meetsOn, place: 7,
        at: TimeOfDay(minutes: 10 * 60 + 42))

    static func outline(
        _ state: CaseState = .listed, kind: CaseKind = .repeatOf(Specimen.otherCaseID),
        advocate: String? = "Imani Reed", hearing: HearingSlot? = slot
    ) -> CaseOutline {
        CaseOutline(
            reference: Specimen.reference, state: state, kind: kind, markers: [.honourBased],
            grounds: [.professionalJudgement], referredOn: Specimen.referredOn,
            referringAgency: "Mockford Police", advocate: advocate, hearing: hearing, flag: nil)
    }

    /// What somebody knows who may see no part but the outline.
    static var bare: CaseBriefing { CaseBriefing(id: Specimen.caseID, outline: outline()) }

    /// Every part there is.
    static func full() throws -> CaseBriefing {
        let record = try Specimen.discussedCase().record
        let content = Specimen.referral()
        var file = bare
        file.people = content.people
        file.riskSummary = content.riskSummary
        file.safeContact = content.safeContact
        file.referral = content
        file.research = [
            ResearchStatus(agency: Specimen.police.id, name: "Mockford Police", hasAnswered: true),
            ResearchStatus(agency: Specimen.housing.id, name: "Housing", hasAnswered: false),
        ]
        file.ownResearch = Research(.known, lines: [Specimen.researchLine, Specimen.withheldLine])
        file.minutes = [
            MinuteBriefing(
                line: Specimen.minute, agency: "Housing",
                at: Specimen.tenOClock(on: Specimen.meetsOn))
        ]
        file.risks = [
            RiskBriefing(risk: Specimen.risk, actions: 1, reasonWithoutAction: nil),
            RiskBriefing(
                risk: Specimen.otherRisk, actions: 0,
                reasonWithoutAction: PrivateText("The school has moved the gate.")),
        ]
        file.actions = [action(140)]
        file.contacts = record.contacts
        file.victimsView = record.victimsView
        file.history = [
            HistoryEntry(
                event: .opened, agency: "Sampleshire Council",
                at: Specimen.tenOClock(on: Specimen.acceptedOn), on: Specimen.acceptedOn),
            HistoryEntry(
                event: .listed, agency: nil, at: Specimen.tenOClock(on: Specimen.agendaOn),
                on: Specimen.agendaOn),
        ]
        file.may.writeResearch = true
        file.may.recordContact = true
        return file
    }
}

extension CasePageSpecimen {
    static func action(
        _ number: UInt64, origin: AgreedAction.Origin = .volunteered,
        words: String = "Change the locks", due: CalendarDate = today.adding(days: -2),
        outcome: ActionOutcome? = nil
    ) -> ActionBriefing {
        ActionBriefing(
            id: Specimen.id(number), caseID: Specimen.caseID, reference: Specimen.reference,
            words: PrivateText(words), person: PrivateText("Hal Roofton"), agency: "Housing",
            origin: origin, agreedOn: Specimen.meetsOn, dueOn: due, outcome: outcome,
            notes: PrivateText(""))
    }

    static func line(
        _ number: UInt64, place: Int = 1, answer: KnownToAgency? = nil,
        outcome: ItemOutcome? = nil, advocate: String? = nil
    ) -> AgendaLine {
        AgendaLine(
            caseID: Specimen.id(number),
            reference: CaseReference(year: 2026, number: Int(number)),
            state: outcome == .heard ? .heard : place == 0 ? .open : .listed, kind: .repeat,
            meetsOn: place == 0 ? nil : Specimen.meetsOn, place: place,
            at: TimeOfDay(minutes: 642), outcome: outcome, referringAgency: "Mockford Police",
            referredOn: Specimen.referredOn, advocate: advocate,
            advocacy: AdvocacySoFar(contacts: 0, hasView: false),
            card: CaseCard(Specimen.referral()), asked: 6, answered: 2, ownAnswer: answer)
    }

    static func meeting(_ items: [AgendaLine]) -> MeetingBriefing {
        MeetingBriefing(
            meeting: MeetingLine(
                id: Specimen.meetingID, kind: .fortnightly, state: .agendaIssued,
                date: today.adding(days: 4), startsAt: TimeOfDay(minutes: 570),
                cases: items.count),
            venue: Specimen.venue, minutesPerCase: 12, agendaGoesOutOn: today, items: items,
            hasDeclared: true, agencies: [], waiting: [], currentCase: nil, isConvener: false,
            reader: Specimen.housing.id, statementVersion: "1")
    }
}
