import Casework
import Pages
import Specimens

/// A referral as its page's readers are given it; a test says only what it is about.
func sampleBriefing(
    state: ReferralState = .submitted, reason: String? = nil, mayDecide: Bool = true,
    mayAmend: Bool = false, reference: CaseReference? = nil, hearing: HearingSlot? = nil,
    isKnown: Bool = true, content: ReferralContent = Specimen.referral()
) -> ReferralBriefing {
    var briefing = ReferralBriefing(
        id: ID(high: 5, low: 1), caseID: ID(high: 1, low: 2), state: state,
        content: content, reason: reason.map { PrivateText($0) },
        agency: "Northbridge Police", submittedAt: Instant(milliseconds: 1_795_000_000_000),
        submittedOn: today.adding(days: -3), reference: reference, hearing: hearing,
        mayDecide: mayDecide, mayAmend: mayAmend)
    guard mayDecide else { return briefing }
    briefing.matches = isKnown ? [TriageSpecimen.match] : []
    briefing.triage = TriageSpecimen.triage(content, isKnown: isKnown)
    return briefing
}

enum TriageSpecimen {
    static let earlier = EarlierCase(
        id: ID(high: 4, low: 1), reference: CaseReference(year: 2026, number: 31),
        referredOn: today.adding(days: -200), heardOn: today.adding(days: -180),
        hasPerpetratorInCommon: true)
    static let match = PossibleMatch(
        earlier: earlier, victim: PrivateText("Ada Sample"), reasons: [.similarName, .sameBirth])

    static func triage(_ content: ReferralContent, isKnown: Bool = true) -> TriageBriefing {
        let settings = AreaSettings()
        let repeats = settings.repeatRule.check(
            isKnown ? [earlier] : [], FurtherIncident(referredOn: today.adding(days: -3)))
        var facts = GroundsFacts(content)
        facts.yesAnswers = 11
        facts.repeats = repeats.proposal
        var clock = CaseClock(
            incidentOn: content.incidentOn, referredOn: today.adding(days: -3))
        clock.nextMeetingOn = today.adding(days: 40)
        return TriageBriefing(
            repeats: repeats, grounds: GroundsCheck(facts, under: settings),
            routes: content.routes(on: today), clock: clock.times(under: settings, today: today),
            contact: content.safeContact.safety(of: .call, on: today, staleAfter: 30),
            rules: SettingsInForce(settings, from: today.adding(days: -300), number: 2),
            declineNeedsReviewer: false, emergencyBy: today.adding(days: 2))
    }

    static func connection(_ kind: KnownConnection.Kind, _ number: UInt64) -> KnownConnection {
        KnownConnection(
            kind: kind, caseID: ID(high: 4, low: number),
            reference: CaseReference(year: 2026, number: Int(number)), state: .listed,
            person: PrivateText("Bram Mockridge"), victim: PrivateText("Cora Fictionby"),
            reasons: [.sameName, .sameBirth])
    }

    static func waiting(_ kind: KnownConnection.Kind?, _ number: UInt64) -> WaitingMatch {
        var match = WaitingMatch(
            referral: ID(high: 5, low: number), caseID: ID(high: 4, low: number),
            agency: ID(high: 2, low: number), sentOn: today.adding(days: -1), kind: kind,
            person: PrivateText("Ada Sample"), victim: PrivateText("Ada Sample"),
            reasons: [.sameName])
        match.agencyName = "Mockford Police"
        return match
    }

    /// Everything that a triage page can show at once.
    static func fullest() -> ReferralBriefing {
        var content = Specimen.urgentReferral()
        content.markers = [.mappaLed]
        content.victimTold = VictimTold(wasTold: false, reasonNotTold: PrivateText("Unsafe."))
        content.sharing = SharingDecision(
            agreement: .unsafeToAsk, bases: ["article-6-1-e"], necessity: PrivateText("N."),
            proportionality: PrivateText("P."))
        content.grounds = [.professionalJudgement, .visibleHighRisk]
        var briefing = sampleBriefing(content: content)
        briefing.triage?.joinable = [earlier]
        briefing.triage?.connections = [
            connection(.samePerpetrator, 50), connection(.sameChild, 51),
            connection(.victimIsPerpetratorThere, 52), connection(.perpetratorIsVictimThere, 53),
        ]
        briefing.triage?.opposite = [
            connection(.partiesChangePlaces, 54), connection(.partiesChangePlaces, 55),
        ]
        briefing.triage?.declineNeedsReviewer = true
        return briefing
    }
}

func sampleLine(
    _ state: ReferralState, daysAgo: Int, _ name: String, triage: TriageLine? = nil
) -> ReferralLine {
    var line = ReferralLine(
        id: ID(high: 6, low: UInt64(daysAgo)), state: state, agency: "Northbridge Police",
        victim: PrivateText(name),
        submittedAt: Instant(milliseconds: Int64(20_779 - daysAgo) * 86_400_000),
        submittedOn: today.adding(days: -daysAgo), reference: nil, hearing: nil)
    line.triage = triage
    return line
}

func sampleTriage(
    daysAgo: Int, cannotWait: Bool = false, yes: Int = 0, nextMeeting: Int? = 10
) -> TriageLine {
    let settings = AreaSettings()
    let sent = today.adding(days: -daysAgo)
    var clock = CaseClock(incidentOn: sent.adding(days: -2), referredOn: sent)
    clock.nextMeetingOn = nextMeeting.map { today.adding(days: $0) }
    return TriageLine(
        urgency: TriageUrgency(
            cannotWait: cannotWait, grounds: 1, reach: yes * 100 / 14, prompts: 0,
            sentAt: Instant(milliseconds: Int64(20_779 - daysAgo) * 86_400_000)),
        grounds: [.professionalJudgement], answers: .yes(yes),
        decision: clock.decision(under: settings, today: today),
        hearing: clock.hearing(under: settings, today: today), incidentOn: clock.incidentOn)
}
