import Casework
import Markup

// The facts of a referral as lists, the same where it is checked before sending and where it is
// read afterwards. `change` leads back to a page of the draft; without it nothing can be changed.

typealias ChangeLink = (ReferralStep, _ control: String) -> Link?

func victimFacts(
    _ victim: VictimAnswers, today: CalendarDate, _ change: ChangeLink
) -> HTML {
    summaryList([
        SummaryRow("Name", data: victim.name, change: change(.victim, VictimForm.name.name)),
        SummaryRow(
            "Other names", data: victim.otherNames,
            change: change(.victim, VictimForm.otherNames.name)),
        SummaryRow("Date of birth", change: change(.victim, VictimForm.born.dayName)) {
            birthWords(victim.born, today)
        },
        SummaryRow(
            "Address", data: victim.address, change: change(.victim, VictimForm.address.name)),
    ])
}

/// Whatever was not answered counts as unsafe (SR-05).
func contactFacts(_ victim: VictimAnswers, _ change: ChangeLink) -> HTML {
    summaryList([
        SummaryRow(
            "Safe to telephone", safeWords(victim.safeToCall),
            change: change(.victim, VictimForm.safeToCall.name)),
        SummaryRow(
            "Telephone number", data: victim.telephone,
            change: change(.victim, VictimForm.telephone.name)),
        SummaryRow(
            "Safe times and ways", data: victim.safeTimes,
            change: change(.victim, VictimForm.safeTimes.name)),
        SummaryRow(
            "Who must not know", data: victim.whoMustNotKnow,
            change: change(.victim, VictimForm.whoMustNotKnow.name)),
    ])
}

private func safeWords(_ answer: KnownAnswer?) -> Phrase {
    switch answer {
    case .yes: "Yes"
    case .no: "No. Do not telephone."
    case .notKnown: "Not known. Do not telephone."
    case nil: "Not answered. Do not telephone."
    }
}

func birthWords(_ born: CalendarDate?, _ today: CalendarDate) -> HTML {
    guard let born else { return span(.class("hint")) { "Not known" } }
    let years = born.years(to: today)
    return .words("\(born.words) (\(counted(years, one: "1 year", many: "\(years) years")))")
}

func personFacts(_ person: CasePerson, today: CalendarDate) -> [SummaryRow] {
    [
        SummaryRow("Name", data: person.name.revealed),
        SummaryRow("Other names", data: person.otherNames.revealed),
        SummaryRow("Date of birth") { birthWords(person.born?.revealed, today) },
        SummaryRow("To the victim", person.relationship.words),
        SummaryRow("Address", data: person.address.revealed),
    ]
}

func reasonFacts(_ reasons: ReasonsAnswers, _ change: ChangeLink) -> HTML {
    summaryList([
        SummaryRow("Reasons", change: change(.reasons, ReasonsForm.grounds.name)) {
            wordList(reasons.grounds.map(\.words))
        },
        SummaryRow(
            "Why the risk is high", data: reasons.judgement,
            change: change(.reasons, ReasonsForm.judgement.name)),
        SummaryRow(
            "The risk in short", data: reasons.riskSummary,
            change: change(.reasons, ReasonsForm.riskSummary.name)),
        SummaryRow(
            "When it happened",
            reasons.incidentOn.map(\.words) ?? "No one day given",
            change: change(.reasons, ReasonsForm.incidentOn.dayName)),
        SummaryRow(
            "What happened", data: reasons.whatHappened,
            change: change(.reasons, ReasonsForm.whatHappened.name)),
        SummaryRow("Also applies", change: change(.reasons, ReasonsForm.markers.name)) {
            wordList(reasons.markers.map(\.words))
        },
    ])
}

/// Several answers, one a line; none of them shows as such.
func wordList(_ words: [Phrase]) -> HTML {
    guard !words.isEmpty else { return span(.class("hint")) { "None selected" } }
    return ul { for one in words { li { one } } }
}

func safetyFacts(_ safety: SafetyAnswers, _ change: ChangeLink) -> HTML {
    summaryList([
        stepRow("Children’s social care", safety.children, change, SafetyForm.children.name),
        stepRow("Adult safeguarding", safety.adults, change, SafetyForm.adults.name),
        stepRow("Police", safety.police, change, SafetyForm.police.name),
        SummaryRow("Notes", data: safety.notes, change: change(.safety, SafetyForm.notes.name)),
        SummaryRow(
            "Victim knows of this", toldWords(safety.wasTold),
            change: change(.safety, SafetyForm.wasTold.name)),
        knowledgeRow(safety, change),
    ])
}

private func stepRow(
    _ key: Phrase, _ step: StepTaken?, _ change: ChangeLink, _ control: String
) -> SummaryRow {
    SummaryRow(key, step.map(\.words) ?? "Not answered", change: change(.safety, control))
}

private func toldWords(_ told: Bool?) -> Phrase {
    switch told {
    case true: "Yes"
    case false: "No. Say nothing to the victim without asking the adviser."
    case nil: "Not answered"
    }
}

private func knowledgeRow(_ safety: SafetyAnswers, _ change: ChangeLink) -> SummaryRow {
    if safety.wasTold == false {
        return SummaryRow(
            "Why not", data: safety.reasonNotTold,
            change: change(.safety, SafetyForm.reasonNotTold.name))
    }
    return SummaryRow(
        "Victim agrees", safety.agrees.map(\.words) ?? "Not answered",
        change: change(.safety, SafetyForm.agrees.name))
}
