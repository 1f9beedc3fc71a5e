@testable import Casework

/// What the samples of event history are about. It is kept apart from the specimens of other tests,
/// so that a change there can never look like a change of an event's shape.
enum EventHistoryFacts {
    static let area: ID<Area> = ID(high: 1, low: 1)
    static let caseID: ID<CaseFile> = ID(high: 1, low: 2)
    static let otherCaseID: ID<CaseFile> = ID(high: 1, low: 3)
    static let meetingID: ID<Meeting> = ID(high: 1, low: 4)
    static let referralID: ID<Referral> = ID(high: 1, low: 5)
    static let account: ID<Account> = ID(high: 1, low: 6)
    static let police: ID<Agency> = ID(high: 1, low: 7)
    static let housing = Agency(
        id: ID(high: 1, low: 8), name: "Sampleshire Homes", kind: .housing)
    static let reference = CaseReference(year: 2026, number: 407)

    static let begins = CalendarDate(dayNumber: 20_458)
    static let today = CalendarDate(dayNumber: 20_775)
    static let reviewBy = begins.adding(months: 12)
    static let stamp = Stamp(
        Occasion(
            by: .person(account, of: housing.id), at: Instant(milliseconds: 1_795_000_000_000),
            today: today))
    static let systemStamp = Stamp(
        Occasion(by: .system, at: Instant(milliseconds: 1_767_600_000_000), today: begins))

    /// Every setting is said, so that a new default is not taken for a new shape.
    static let settings: AreaSettings = {
        var settings = firstSettings
        settings.labels.adviser = .idva
        settings.labels.offenderScheme = .mappa
        settings.labels.framework = "SafeLives 10"
        settings.labels.sharingAgreement = "Information sharing agreement"
        settings.labels.partnership = "Domestic abuse partnership board"
        settings.agendaDayKind = .calendar
        settings.rollingAgenda = false
        settings.dailyTriageMeeting = false
        settings.listsEndedFlags = false
        settings.hearingClock = .referral
        settings.triageTargetDays = 1
        settings.confirmationDays = 91
        settings.confirmationGraceDays = 14
        settings.emergencyTargetDays = 2
        settings.extraGrounds.honourBasedOrForcedMarriage = true
        settings.extraGrounds.mediumRiskExpectedToRise = false
        settings.furtherInstruments = ["stalking-11", "honour-based"]
        settings.referralForm.asksManagerSignOff = false
        settings.referralForm.asksWhetherVictimWantsPolice = false
        settings.referralForm.showsPoliceWillRecordCrime = false
        settings.referralForm.declineNeedsReviewer = false
        settings.lawfulBases = [
            LawfulBasis(code: "public-task", words: "A public task", kind: .article6)
        ]
        settings.stockActions = [StockAction(code: "lc", words: "Change the locks")]
        settings.keepsWithdrawnResearch = true
        settings.safeContactStaleDays = 30
        settings.referralsPerAdviserYear = 100
        return settings
    }()

    private static let firstSettings = AreaSettings(
        serviceName: "Conference", cadence: .fortnightly, agendaLeadDays: 7,
        meetingStartsAt: TimeOfDay(minutes: 570), minutesPerCase: 12, caseCapacity: 20,
        repeatRule: RepeatRule(
            windowMonths: 12, anchor: .lastReferral, qualifyingIncident: .anyAbuse),
        flagMonths: 12,
        daysToHearing: 28, visibleHighRiskCount: 14,
        escalation: EscalationRule(
            incidents: 3, months: 12, source: .policeReported, mustBeRising: false),
        instrument: "checklist-24", agreementGraceDays: 0, actionDays: 14,
        declarationVersion: "1",
        updateVictimWords: "Tell the victim what was agreed, when it is safe",
        flagFileWords: "Flag the files of the victim, the perpetrator and the children")

    static let contact = ContactAttempt(
        id: ID(high: 1, low: 20), route: .telephone, outcome: .reached,
        notes: PrivateText("She was at work."))
    static let minute = MinuteLine(
        id: ID(high: 1, low: 21), kind: .information, agency: housing.id,
        words: PrivateText("The tenancy is in her name."))
    static let risk = IdentifiedRisk(
        id: ID(high: 1, low: 22), to: .victim, words: PrivateText("He still has a key."))
    static let actionID: ID<AgreedAction> = ID(high: 1, low: 23)

    static func action(answering risk: ID<IdentifiedRisk>?) -> AgreedAction {
        AgreedAction(
            id: actionID, words: PrivateText("Change the locks"), owner: housing.id,
            person: PrivateText("Hal Roofton"), dueOn: today.adding(days: 2), answers: risk,
            origin: risk == nil ? .standard : .volunteered)
    }

    static let shared = ResearchLine(
        id: ID(high: 1, low: 24), about: .perpetrator, words: PrivateText("Two calls."),
        dated: begins, source: PrivateText("Incident log"), nature: .fact, isShared: true)
    static let withheld = ResearchLine(
        id: ID(high: 1, low: 25), about: .victim, words: PrivateText("She asked to move."),
        dated: nil, source: PrivateText("Tenancy file"), nature: .opinion, isShared: false,
        reasonWithheld: PrivateText("It would show where to."))
}

extension EventHistoryFacts {
    private static let victim = CasePerson(
        id: ID(high: 1, low: 30), role: .victim, name: PrivateText("Ada Sampleton"))
    private static let perpetrator = CasePerson(
        id: ID(high: 1, low: 31), role: .perpetrator, name: PrivateText("Bram Mockridge"),
        otherNames: PrivateText("Brom Mockridge"),
        born: Private(CalendarDate(dayNumber: 6_000)),
        address: PrivateText("9 Nowhere Lane, Mockford ZZ1 2BB"), relationship: .formerPartner)

    /// Everything that a referral may say.
    static let fullest = ReferralContent(
        people: [victim, perpetrator],
        safeContact: SafeContact(
            telephone: PrivateText("01632 960 001"), safeToCall: .yes,
            safeTimes: PrivateText("Mornings"), whoMustNotKnow: PrivateText("His brother"),
            confirmedOn: begins),
        incidentOn: begins, whatHappened: PrivateText("He broke the door."),
        riskSummary: PrivateText("Threats are growing."), grounds: [.professionalJudgement],
        judgement: PrivateText("She has stopped going out."),
        assessment: RiskAssessment(
            instrument: "checklist-24", version: "1",
            answers: [1: .yes, 2: .no, 10: .notKnown, 24: .notAsked],
            details: [1: PrivateText("A bruise.")]),
        safeguarding: SafeguardingSteps(
            children: .done, adults: .notNeeded, police: .notYet,
            notes: PrivateText("The school knows.")),
        victimTold: VictimTold(wasTold: true, agrees: .yes), markers: [.mappaLed])

    /// As little as a referral may say.
    static let barest = ReferralContent(
        people: [victim], safeContact: SafeContact(), incidentOn: nil,
        whatHappened: PrivateText("He broke the door."), riskSummary: PrivateText(""),
        grounds: [.visibleHighRisk], judgement: PrivateText(""),
        assessment: RiskAssessment(instrument: "checklist-24", version: "1"),
        safeguarding: SafeguardingSteps(children: .notYet, adults: .notYet, police: .notYet),
        victimTold: VictimTold(wasTold: false, reasonNotTold: PrivateText("It is not safe.")))
}
