import Casework
import Markup

// The facts of a referral as lists, the same where it is checked before sending and where it is
// read afterwards. `change` leads back to a page of the draft; without it nothing can be changed.

typealias ChangeLink = (ReferralStep, _ control: String) -> Link?

func victimFacts(
    _ victim: CasePerson, today: CalendarDate, _ change: @escaping ChangeLink
) -> HTML {
    let own: (String) -> Link? = { change(.victim, $0) }
    return summaryList(
        [
            SummaryRow("Name", data: victim.name.revealed, change: own(VictimForm.name.name))
        ] + VictimForm.person.rows(of: victim, change: own) + [
            SummaryRow("Date of birth", change: own(VictimForm.born.dayName)) {
                birthWords(victim, today)
            },
            SummaryRow(
                "Address", change: own(VictimForm.address.name),
                changeWord: victim.address.isWithheld ? "Show" : "Change"
            ) { addressWords(victim) },
        ] + VictimForm.place.rows(of: victim, change: own)
            + AboutForm.victim.rows(of: victim) { change(.about, $0) })
}

func addressWords(_ person: CasePerson) -> HTML {
    guard person.hasNoFixedAddress else { return guardedWords(person.address) }
    return group {
        p { "No fixed address" }
        if !person.address.isEmpty { guardedWords(person.address) }
    }
}

/// Whatever was not answered counts as unsafe (SR-05).
func contactFacts(_ safe: SafeContact, _ change: @escaping ChangeLink) -> HTML {
    let own: (String) -> Link? = { change(.victim, $0) }
    return summaryList(
        [
            SummaryRow(
                "Safe to telephone", safeWords(safe.safeToCall),
                change: own(VictimForm.contact.safeToCall.name)),
            SummaryRow(
                "Telephone number", guarded: safe.telephone,
                change: own(VictimForm.contact.telephone.control)),
        ] + VictimForm.contact.others.rows(of: safe, change: own))
}

private func safeWords(_ answer: KnownAnswer) -> Phrase {
    switch answer {
    case .yes: "Yes"
    case .no: "No. Do not telephone."
    case .notKnown: "Not known. Do not telephone."
    }
}

func birthWords(_ person: CasePerson, _ today: CalendarDate) -> HTML {
    if let born = person.born?.revealed {
        let years = born.years(to: today)
        return .words("\(born.words) (\(counted(years, one: "1 year", many: "\(years) years")))")
    }
    guard let years = person.age(on: today) else {
        return span(.class("hint")) { "Not known" }
    }
    return .words("Not known, about \(years)")
}

func personFacts(
    _ person: CasePerson, today: CalendarDate, _ links: HiddenLinks = .none
) -> [SummaryRow] {
    [
        SummaryRow("Name", data: person.name.revealed),
        SummaryRow("Other names", data: person.otherNames.revealed),
        SummaryRow("Date of birth") { birthWords(person, today) },
        SummaryRow("To the victim", person.relationship.words),
        SummaryRow("Lives with the victim", person.livesWithVictim?.words ?? "Not asked"),
        SummaryRow("Address", change: links.link(.address, of: person.id), changeWord: "Show") {
            addressWords(person)
        },
    ] + PersonForm.place(of: person.role).rows(of: person)
        + PersonForm.more(of: person.role).rows(of: person) { links.link($0, of: person.id) }
}

func reasonFacts(
    _ content: ReferralContent, _ settings: AreaSettings, _ change: @escaping ChangeLink
) -> HTML {
    let own: (String) -> Link? = { change(.reasons, $0) }
    let waiting: [any RecordField<ReferralContent>] = [ReasonsForm.cannotWait]
    return summaryList(
        [
            SummaryRow("Reasons", change: own(ReasonsForm.grounds.name)) {
                wordList(ReferralGround.allCases.filter(content.grounds.contains).map(\.words))
            },
            SummaryRow(
                "Why the risk is high", data: content.judgement.revealed,
                change: own(ReasonsForm.judgement.name)),
            SummaryRow(
                "The risk in short", data: content.riskSummary.revealed,
                change: own(ReasonsForm.riskSummary.name)),
            SummaryRow(
                "When it happened", content.incidentOn.map(\.words) ?? "No one day given",
                change: own(ReasonsForm.incidentOn.dayName)),
            SummaryRow(
                "What happened", data: content.whatHappened.revealed,
                change: own(ReasonsForm.whatHappened.name)),
        ]
            + ReasonsForm.everyIncidentField(settings.escalation)
            .rows(of: content.incident, change: own) + [
                SummaryRow("Also applies", change: own(ReasonsForm.markers.name)) {
                    wordList(CaseMarker.allCases.filter(content.markers.contains).map(\.words))
                }
            ] + waiting.rows(of: content, change: own))
}

/// Several answers, one a line; none of them shows as such.
func wordList(_ words: [Phrase]) -> HTML {
    guard !words.isEmpty else { return span(.class("hint")) { "None selected" } }
    return ul { for one in words { li { one } } }
}

func safetyFacts(
    _ safety: SafetyAnswers, _ voice: VictimsVoice, _ change: @escaping ChangeLink
) -> HTML {
    let own: (String) -> Link? = { change(.safety, $0) }
    return summaryList(
        [
            stepRow("Children’s social care", safety.children, own(SafetyForm.children.name)),
            stepRow("Adult safeguarding", safety.adults, own(SafetyForm.adults.name)),
            stepRow("Police", safety.police, own(SafetyForm.police.name)),
            SummaryRow(
                "Notes", data: safety.notes.revealed, change: own(SafetyForm.notes.name)),
        ] + SafetyForm.policeFields.rows(of: voice, change: own) + [
            SummaryRow(
                "Victim knows of this", toldWords(safety.wasTold),
                change: own(SafetyForm.wasTold.name)),
            knowledgeRow(safety, own),
        ])
}

private func stepRow(_ key: Phrase, _ step: StepTaken?, _ change: Link?) -> SummaryRow {
    SummaryRow(key, step.map(\.words) ?? "Not answered", change: change)
}

private func toldWords(_ told: Bool?) -> Phrase {
    switch told {
    case true: "Yes"
    case false: "No. Say nothing to the victim without asking the adviser."
    case nil: "Not answered"
    }
}

private func knowledgeRow(
    _ safety: SafetyAnswers, _ change: (String) -> Link?
) -> SummaryRow {
    if safety.wasTold == false {
        return SummaryRow(
            "Why not", data: safety.reasonNotTold.revealed,
            change: change(SafetyForm.reasonNotTold.name))
    }
    return SummaryRow(
        "Victim agrees", safety.agrees.map(\.words) ?? "Not answered",
        change: change(SafetyForm.agrees.name))
}

/// Why it was shared without agreement; codes of a list that has changed since show as they are.
func sharingFacts(
    _ sharing: SharingDecision, _ settings: AreaSettings, _ change: @escaping ChangeLink
) -> HTML {
    let own: (String) -> Link? = { change(.sharing, $0) }
    let known = settings.lawfulBases.reduce(into: [:]) { $0[$1.code] = $1.words }
    let rows: [any RecordField<SharingDecision>] = [SharingForm.agreement]
    return summaryList(
        rows.rows(of: sharing, change: own) + [
            SummaryRow(
                "Basis in law",
                change: own(settings.lawfulBases.first.map(SharingForm.boxName) ?? "")
            ) {
                ul { for code in sharing.bases.sorted() { li { data(known[code] ?? code) } } }
            },
            SummaryRow(
                "Why it is necessary", data: sharing.necessity.revealed,
                change: own(SharingForm.necessity.name)),
            SummaryRow(
                "Why it is proportionate", data: sharing.proportionality.revealed,
                change: own(SharingForm.proportionality.name)),
        ] + SharingForm.more.rows(of: sharing, change: own)
            + [
                sharing.reviewOn.map {
                    SummaryRow(
                        "To be reviewed on", $0.words, change: own("sharing-review-day"))
                }
            ].compactMap(\.self))
}

/// What is known of the victim's wishes and of earlier conferences, and who will speak to the case.
func furtherFacts(_ content: ReferralContent, _ change: @escaping ChangeLink) -> [SummaryRow] {
    let about: (String) -> Link? = { change(.about, $0) }
    return AboutForm.voice.rows(of: content.voice, change: about)
        + AboutForm.earlier.rows(of: content.earlier, change: about)
        + EqualityCharacteristic.allCases.compactMap { characteristic in
            content.equality[characteristic].map {
                SummaryRow(characteristic.words, $0.words)
            }
        }
}

func presentingFacts(_ referrer: ReferrerDetails, _ change: @escaping ChangeLink) -> [SummaryRow] {
    let own: (String) -> Link? = { change(.presenting, $0) }
    return PresentingForm.details.rows(of: referrer, change: own)
        + (referrer.signedOffBy.isEmpty
            ? []
            : [
                SummaryRow(
                    "Signed off by", data: referrer.signedOffBy.revealed,
                    change: own("presenting-manager"))
            ])
}
