package import Casework

/// What an invented practitioner writes, and what becomes of it.
extension Specimen {
    package static let referralID: ID<Referral> = id(80)
    package static let returnReason = PrivateText("Which school does Pip go to?")
    package static let declineReason = PrivateText("Nobody here lives in this area.")

    /// A whole referral; a test says only what it is about.
    package static func referral(
        people: [CasePerson] = [victim, perpetrator, child],
        incidentOn: CalendarDate? = happenedOn,
        whatHappened: String = "Bram broke the door of 4 Invented Row.",
        riskSummary: String = "Threats are growing since the separation.",
        grounds: Set<ReferralGround> = [.professionalJudgement],
        judgement: String = "She is very afraid and has stopped going out.",
        yesAnswers: Int = 11,
        victimTold: VictimTold = VictimTold(wasTold: true, agrees: .yes),
        sharing: SharingDecision? = nil, markers: Set<CaseMarker> = []
    ) -> ReferralContent {
        var content = ReferralContent(
            people: people, safeContact: safeContact, incidentOn: incidentOn,
            whatHappened: PrivateText(whatHappened), riskSummary: PrivateText(riskSummary),
            grounds: grounds, judgement: PrivateText(judgement),
            assessment: assessment(yesAnswers: yesAnswers),
            safeguarding: SafeguardingSteps(children: .done, adults: .notNeeded, police: .notYet),
            victimTold: victimTold, markers: markers)
        content.sharing = sharing
        return content
    }

    /// The reasons that the law asks for where the victim does not agree (SR-14).
    package static let sharing = SharingDecision(
        agreement: .unsafeToAsk, bases: ["article-6-1-e"],
        necessity: PrivateText("Only several agencies together can lessen the danger."),
        proportionality: PrivateText("The harm is grave and near."))

    /// The first questions answered with yes, the twentieth not known, all others not asked.
    package static func assessment(yesAnswers: Int) -> RiskAssessment {
        var assessment = RiskAssessment(instrument: "checklist-24", version: "1")
        for item in 0..<max(yesAnswers, 0) { assessment.answers[item + 1] = .yes }
        if yesAnswers < 20 { assessment.answers[20] = .notKnown }
        if yesAnswers > 0 { assessment.details[1] = PrivateText("A bruise on the arm.") }
        return assessment
    }

    package static func submission(_ content: ReferralContent = referral()) -> SubmitReferral {
        SubmitReferral(to: area, as: caseID, content)
    }

    package static func sentReferral(
        _ content: ReferralContent = referral()
    ) throws -> Story<Referral> {
        try Story<Referral>()
            .after(submission(content), on: occasion(on: referredOn, by: reader(.referrer)))
    }

    package static func returnedReferral() throws -> Story<Referral> {
        try sentReferral()
            .after(ReturnReferral(because: returnReason), on: occasion(on: acceptedOn))
    }

    package static func declinedReferral() throws -> Story<Referral> {
        try sentReferral()
            .after(DeclineReferral(because: declineReason), on: occasion(on: acceptedOn))
    }

    package static func acceptedReferral() throws -> Story<Referral> {
        try sentReferral().after(AcceptReferral(as: reference), on: occasion(on: acceptedOn))
    }
}

extension Specimen {
    /// A referral of a case that cannot wait for the next meeting.
    package static func urgentReferral() -> ReferralContent {
        var content = referral()
        content.cannotWait = PrivateText("He leaves custody tomorrow.")
        return content
    }
}
