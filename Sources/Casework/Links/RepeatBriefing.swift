/// What waits to be said of cases whose victims may be one person, and what was said lately.
package struct PossibleRepeats: Sendable {
    package var undecided: [PossibleRepeat] = []
    package var decided: [PossibleRepeat] = []

    package init() {}
}

/// Two cases of which nobody saw that the victim may be the same (SR-20).
package struct PossibleRepeat: Sendable, Hashable {
    package let newer: RepeatSide
    package let older: RepeatSide
    package let reasons: [MatchReason]
    /// What speaks for the contrary of an earlier decision, and is new since.
    package var news: [MatchReason] = []
    /// What the area's rule makes of it, if they are the same; nil where the newer case has its
    /// kind already.
    package var check: RepeatCheck?
    package var decided: PersonLinkDecided?

    package init(newer: RepeatSide, older: RepeatSide, reasons: [MatchReason]) {
        self.newer = newer
        self.older = older
        self.reasons = reasons
    }

    package var pair: LinkedPair { LinkedPair(newer.victim, and: older.victim, in: older.id) }
}

/// One of two cases that are compared.
package struct RepeatSide: Sendable, Hashable {
    package let id: ID<CaseFile>
    package let reference: CaseReference
    package let victim: ID<CasePerson>
    package let name: PrivateText
    package let born: Private<CalendarDate>?
    package let referredOn: CalendarDate
    package let heardOn: CalendarDate?
    package let state: CaseState

    package init(
        id: ID<CaseFile>, reference: CaseReference, victim: CasePerson, referredOn: CalendarDate,
        heardOn: CalendarDate?, state: CaseState
    ) {
        self.id = id
        self.reference = reference
        self.victim = victim.id
        name = victim.name
        born = victim.born
        self.referredOn = referredOn
        self.heardOn = heardOn
        self.state = state
    }
}

/// How it stands with two people who may be one: nothing said yet, or what was said.
package struct LinkStanding: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let pair: LinkedPair
    package var isSame: Bool?
    package var news: [MatchReason] = []

    package init(in caseID: ID<CaseFile>, _ pair: LinkedPair) {
        self.caseID = caseID
        self.pair = pair
    }

    /// Taken for somebody else, and nothing new speaks against that.
    package var isSettledOther: Bool { isSame == false && news.isEmpty }
}
