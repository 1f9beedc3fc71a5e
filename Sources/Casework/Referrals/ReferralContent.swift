/// What a practitioner tells the conference about a victim, the danger, and what was done already.
package struct ReferralContent: Sendable, Hashable, Codable {
    package var people: [CasePerson]
    package var safeContact: SafeContact
    package var incidentOn: CalendarDate?
    package var whatHappened: PrivateText
    /// Two or three sentences for the agenda, so that agencies can judge what to disclose (S000).
    package var riskSummary: PrivateText
    package var grounds: Set<ReferralGround>
    /// Why the practitioner judges the risk to be high, in words (SR-15).
    package var judgement: PrivateText
    package var assessment: RiskAssessment
    /// Sets of questions that opened from answers of the checklist, such as those on stalking.
    package var furtherAssessments: [RiskAssessment] = []
    package var safeguarding: SafeguardingSteps
    package var victimTold: VictimTold
    package var markers: Set<CaseMarker>
    package var referrer = ReferrerDetails()
    package var incident = IncidentDetails()
    package var voice = VictimsVoice()
    package var earlier = EarlierConference()
    package var equality: [EqualityCharacteristic: EqualityAnswer] = [:]
    /// Where the victim does not agree, or does not know.
    package var sharing: SharingDecision?
    /// Why the case cannot wait for the next meeting; empty when it can.
    package var cannotWait = PrivateText("")

    package init(
        people: [CasePerson], safeContact: SafeContact, incidentOn: CalendarDate?,
        whatHappened: PrivateText, riskSummary: PrivateText, grounds: Set<ReferralGround>,
        judgement: PrivateText, assessment: RiskAssessment, safeguarding: SafeguardingSteps,
        victimTold: VictimTold, markers: Set<CaseMarker> = []
    ) {
        self.people = people
        self.safeContact = safeContact
        self.incidentOn = incidentOn
        self.whatHappened = whatHappened
        self.riskSummary = riskSummary
        self.grounds = grounds
        self.judgement = judgement
        self.assessment = assessment
        self.safeguarding = safeguarding
        self.victimTold = victimTold
        self.markers = markers
    }
}

extension ReferralContent {
    /// A referral of which nothing is said yet but whom it is about.
    package init(about people: [CasePerson]) {
        self.init(
            people: people, safeContact: SafeContact(), incidentOn: nil,
            whatHappened: PrivateText(""), riskSummary: PrivateText(""), grounds: [],
            judgement: PrivateText(""), assessment: RiskAssessment(instrument: "", version: ""),
            safeguarding: SafeguardingSteps(children: .notYet, adults: .notYet, police: .notYet),
            victimTold: VictimTold(wasTold: false))
    }

    /// What an older event leaves out was not asked then.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            people: try values.decode([CasePerson].self, forKey: .people),
            safeContact: try values.decode(SafeContact.self, forKey: .safeContact),
            incidentOn: try values.decodeIfPresent(CalendarDate.self, forKey: .incidentOn),
            whatHappened: try values.decode(PrivateText.self, forKey: .whatHappened),
            riskSummary: try values.decode(PrivateText.self, forKey: .riskSummary),
            grounds: try values.decode(Set<ReferralGround>.self, forKey: .grounds),
            judgement: try values.decode(PrivateText.self, forKey: .judgement),
            assessment: try values.decode(RiskAssessment.self, forKey: .assessment),
            safeguarding: try values.decode(SafeguardingSteps.self, forKey: .safeguarding),
            victimTold: try values.decode(VictimTold.self, forKey: .victimTold))
        try values.read(.markers, into: &markers)
        try values.read(.furtherAssessments, into: &furtherAssessments)
        try values.read(.referrer, into: &referrer)
        try values.read(.incident, into: &incident)
        try values.read(.voice, into: &voice)
        try values.read(.earlier, into: &earlier)
        try values.read(.equality, into: &equality)
        sharing = try values.decodeIfPresent(SharingDecision.self, forKey: .sharing)
        try values.read(.cannotWait, into: &cannotWait)
    }
}

extension ReferralContent {
    /// Whether the victim knows of the referral and agrees to it; otherwise sharing needs its
    /// reasons (SR-14).
    package var hasAgreement: Bool { victimTold.wasTold && victimTold.agrees == .yes }

    package var victim: CasePerson? { people.first { $0.role == .victim } }
    package var perpetrators: [CasePerson] { people.filter { $0.role == .perpetrator } }
}

/// Steps for safety that do not wait for the meeting and stay the referrer's duty (S000, S002).
package struct SafeguardingSteps: Sendable, Hashable, Codable {
    package var children: StepTaken
    package var adults: StepTaken
    package var police: StepTaken
    package var notes: PrivateText

    package init(
        children: StepTaken, adults: StepTaken, police: StepTaken,
        notes: PrivateText = PrivateText("")
    ) {
        self.children = children
        self.adults = adults
        self.police = police
        self.notes = notes
    }
}

package enum StepTaken: String, Sendable, Hashable, Codable, CaseIterable {
    case done, notYet, notNeeded
}

/// Whether the victim knows of the referral and agrees, and if not, why not (S004 4.1).
package struct VictimTold: Sendable, Hashable, Codable {
    package var wasTold: Bool
    package var agrees: KnownAnswer
    package var reasonNotTold: PrivateText

    package init(
        wasTold: Bool, agrees: KnownAnswer = .notKnown,
        reasonNotTold: PrivateText = PrivateText("")
    ) {
        self.wasTold = wasTold
        self.agrees = agrees
        self.reasonNotTold = reasonNotTold
    }
}

/// What makes a case run differently, beside its grounds.
package enum CaseMarker: String, Sendable, Hashable, Codable, CaseIterable {
    /// Managed under MAPPA at level 2 or 3: that meeting leads (SR-19).
    case mappaLed
    case honourBased
    case youngPerpetrator
}
