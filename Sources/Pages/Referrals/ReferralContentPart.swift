import Casework
import Markup

/// A referral as it is read. Narrative stands under headings, so that nobody meets it by surprise
/// (ux 2.3).
@HTMLBuilder
func contentPart(
    _ content: ReferralContent, _ instruments: InstrumentShelf, _ settings: AreaSettings,
    today: CalendarDate, _ links: HiddenLinks
) -> HTML {
    let nothing: ChangeLink = { _, _ in nil }
    let show: ChangeLink = { _, control in
        content.victim.flatMap { links.link(control, of: $0.id) }
    }
    heading("Victim", .two)
    if let victim = content.victim { victimFacts(victim, today: today, show) }
    heading("Safe contact", .two)
    contactFacts(content.safeContact, show)
    heading(ReferralStep.people.words, .two)
    cards {
        for (words, person) in othersInWords(content.people) {
            summaryCard(words, rows: personFacts(person, today: today, links))
        }
    }
    assessmentParts(content, instruments)
    heading("Why it is referred and what happened", .two)
    reasonFacts(content, settings, nothing)
    heading("Safety steps and what the victim knows", .two)
    safetyFacts(SafetyAnswers(content), content.voice, nothing)
    if let sharing = content.sharing {
        heading(ReferralStep.sharing.words, .two)
        sharingFacts(sharing, settings, nothing)
    }
    morePart(ReferralStep.about.words, furtherFacts(content, nothing))
    morePart("The referrer and the meeting", presentingFacts(content.referrer, nothing))
}

@HTMLBuilder
private func assessmentParts(
    _ content: ReferralContent, _ instruments: InstrumentShelf
) -> HTML {
    heading(ReferralStep.checklist.words, .two)
    checklistFacts(content.assessment, instruments.exact(for: content.assessment))
    for further in content.furtherAssessments {
        let set = instruments.exact(for: further)
        heading(set.map { "\($0.title)" } ?? "Further questions", .two)
        checklistFacts(further, set)
    }
}

@HTMLBuilder
private func morePart(_ words: Phrase, _ rows: [SummaryRow]) -> HTML {
    if !rows.isEmpty {
        heading(words, .two)
        summaryList(rows)
    }
}

private func othersInWords(_ people: [CasePerson]) -> [(Phrase, CasePerson)] {
    CaseRole.allCases.filter { $0 != .victim }.flatMap { role in
        let same = people.filter { $0.role == role }
        return same.enumerated().map { index, person in
            (same.count == 1 ? role.words : "\(role.words) \(index + 1)", person)
        }
    }
}
