import Casework

/// All that a practitioner would know of an invented case, before it is sent anywhere.
struct InventedCase: Sendable {
    let narrative: Narrative
    var victim: InventedPerson
    var perpetrators: [InventedPerson]
    var children: [InventedPerson]
    let telephone: String
    let safeToCall: KnownAnswer
    let safeTimes: String
    let whoMustNotKnow: String
    let incidentOn: CalendarDate
    let happened: String
    let answers: [Int: RiskAnswer]
    let details: [Int: String]
    var grounds: Set<ReferralGround>
    let safeguarding: (children: StepTaken, adults: StepTaken, police: StepTaken, notes: String)
    let wasTold: Bool

    static let instrument = "checklist-24"
    static let version = "1"
    static let notTold = "There was no safe moment to speak to the victim alone."

    var people: [InventedPerson] { [victim] + perpetrators + children }
}

extension InventedCase {
    var content: ReferralContent {
        ReferralContent(
            people: people.map(\.casePerson), safeContact: safeContact, incidentOn: incidentOn,
            whatHappened: PrivateText(happened), riskSummary: PrivateText(narrative.summary),
            grounds: grounds, judgement: PrivateText(narrative.judgement), assessment: assessment,
            safeguarding: SafeguardingSteps(
                children: safeguarding.children, adults: safeguarding.adults,
                police: safeguarding.police, notes: PrivateText(safeguarding.notes)),
            victimTold: VictimTold(
                wasTold: wasTold, agrees: agrees,
                reasonNotTold: PrivateText(wasTold ? "" : Self.notTold)),
            markers: narrative.markers)
    }

    var agrees: KnownAnswer { wasTold ? .yes : .notKnown }

    private var safeContact: SafeContact {
        SafeContact(
            telephone: PrivateText(telephone), safeToCall: safeToCall,
            safeTimes: PrivateText(safeTimes), whoMustNotKnow: PrivateText(whoMustNotKnow),
            confirmedOn: safeToCall == .notKnown ? nil : incidentOn.adding(days: 1))
    }

    private var assessment: RiskAssessment {
        RiskAssessment(
            instrument: Self.instrument, version: Self.version,
            answers: answers.filter { $0.value != .notAsked },
            details: details.mapValues { PrivateText($0) })
    }
}
