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
        var content = told
        if !wasTold { content.sharing = Self.sharing }
        return content
    }

    /// Why it is shared although the victim could not be asked (SR-14).
    private static let sharing = SharingDecision(
        agreement: .unsafeToAsk,
        bases: ["article-6-1-e", "article-9-2-g", "crime-and-disorder-115"],
        necessity: PrivateText("The violence is growing and only several agencies can lessen it."),
        proportionality: PrivateText("Grave harm is near. Only what bears on it is shared."),
        telling: PrivateText("The adviser tells the victim when there is a safe moment."),
        decidedBy: PrivateText("The referrer, with the safeguarding lead"))

    private var told: ReferralContent {
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

    var safeContact: SafeContact {
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
