import Casework
import Markup

/// What was done for safety and what the victim was told, as far as it was answered.
struct SafetyAnswers: Sendable {
    var children: StepTaken?
    var adults: StepTaken?
    var police: StepTaken?
    var notes = PrivateText("")
    var wasTold: Bool?
    var reasonNotTold = PrivateText("")
    var agrees: KnownAnswer?
}

/// The questions about steps that do not wait for the meeting, and about the victim's knowledge.
package enum SafetyForm {
    static let children = step(
        "safety-children", "Referral to children’s social care",
        missing: "Select whether children’s social care was told")
    static let adults = step(
        "safety-adults", "Referral to adult safeguarding",
        missing: "Select whether adult safeguarding was told")
    static let police = step(
        "safety-police", "Report to the police", missing: "Select whether the police were told")
    static let notes = LongTextQuestion(
        "safety-notes", "Notes on these steps",
        hint: "When, to whom, and why a step is not needed.", longest: 4000)
    static let wasTold = YesNoQuestion(
        "safety-told", "Does the victim know of this referral?",
        hint: "Tell the victim unless that is unsafe. The perpetrator must never be told.",
        missing: "Select whether the victim knows of this referral")
    static let reasonNotTold = LongTextQuestion(
        "safety-not-told", "If not, why not?", missing: "Enter why the victim was not told",
        called: "The reason", longest: 4000)
    static let agrees = ChoiceQuestion<KnownAnswer>(
        "safety-agrees", "If yes, does the victim agree to it?",
        hint: "Agreement is wanted and not required. Without it the law asks for reasons.",
        missing: "Select whether the victim agrees"
    ) { $0.words }

    /// Asked where an area's police record whatever crime a referral tells of (R13).
    static func aboutPolice(_ settings: AreaSettings) -> [any RecordField<VictimsVoice>] {
        settings.referralForm.asksWhetherVictimWantsPolice ? policeFields : []
    }

    static let policeFields: [any RecordField<VictimsVoice>] = [
        ChoiceField(
            "Wants to speak to the police", "safety-wants-police",
            "Does the victim want to speak to the police?",
            missing: "Select whether the victim wants to speak to the police", \.wantsPolice
        ) { $0.words },
        LineField(
            "Why, or why not",
            TextQuestion("safety-about-police", "Why, or why not?", longest: 1000),
            \.aboutPolice),
    ]

    /// What could be read; whatever stands in the way goes into `problems`.
    ///
    /// `needsChildrensStep` is true when the victim is 16 or 17 or children are in the case: then
    /// a step that is not needed has its reason (SR-17, SR-18).
    static func answers(
        _ fields: FormFields, needsChildrensStep: Bool, into problems: inout [Problem]
    ) -> SafetyAnswers {
        var answers = SafetyAnswers()
        answers.children = children.read(fields, into: &problems)
        answers.adults = adults.read(fields, into: &problems)
        answers.police = police.read(fields, into: &problems)
        answers.notes = PrivateText(notes.read(fields, into: &problems) ?? "")
        answers.wasTold = wasTold.read(fields, into: &problems)
        answers.reasonNotTold = PrivateText(
            reasonNotTold.read(fields, onlyIf: answers.wasTold == false, into: &problems) ?? "")
        answers.agrees = readAgrees(fields, wasTold: answers.wasTold, into: &problems)
        if needsChildrensStep, answers.children == .notNeeded, !fields.isTicked(notes.name) {
            problems.append(
                Problem(
                    field: notes.name,
                    sentence: "Enter why a referral to children’s social care is not needed"))
        }
        return answers
    }

    /// Nobody can agree to what she does not know of.
    private static func readAgrees(
        _ fields: FormFields, wasTold: Bool?, into problems: inout [Problem]
    ) -> KnownAnswer? {
        guard wasTold != false else { return .notKnown }
        return agrees.read(fields, into: &problems)
    }

    static func stored(_ safety: SafetyAnswers) -> [StoredAnswer] {
        [
            children.answer(safety.children), adults.answer(safety.adults),
            police.answer(safety.police), notes.answer(safety.notes.revealed),
            wasTold.answer(safety.wasTold), reasonNotTold.answer(safety.reasonNotTold.revealed),
            agrees.answer(safety.wasTold == false ? nil : safety.agrees),
        ]
    }

    /// Somebody under 18 is in the case, so that children's social care has to be thought of.
    static func needsChildrensStep(_ draft: ReferralDraft, today: CalendarDate) -> Bool {
        let isYoung = VictimForm.age(draft, today: today).map { $0 < 18 } ?? false
        return isYoung || draft.people.contains { $0.role == .child }
    }

    /// The victim does not agree, or was not asked: sharing then needs its reasons (SR-14).
    static func needsSharingReasons(_ draft: ReferralDraft) -> Bool {
        var ignored: [Problem] = []
        let said = answers(draft.typed, needsChildrensStep: false, into: &ignored)
        return said.wasTold == false || said.agrees.map { $0 != .yes } ?? false
    }

    private static func step(
        _ name: String, _ label: Phrase, missing: Phrase
    ) -> ChoiceQuestion<StepTaken> {
        ChoiceQuestion(name, label, missing: missing) { $0.words }
    }
}

extension SafetyAnswers {
    init(_ content: ReferralContent) {
        children = content.safeguarding.children
        adults = content.safeguarding.adults
        police = content.safeguarding.police
        notes = content.safeguarding.notes
        wasTold = content.victimTold.wasTold
        reasonNotTold = content.victimTold.reasonNotTold
        agrees = content.victimTold.agrees
    }

    var steps: SafeguardingSteps? {
        guard let children, let adults, let police else { return nil }
        return SafeguardingSteps(children: children, adults: adults, police: police, notes: notes)
    }

    var told: VictimTold? {
        guard let wasTold, let agrees else { return nil }
        return VictimTold(
            wasTold: wasTold, agrees: agrees,
            reasonNotTold: wasTold ? PrivateText("") : reasonNotTold)
    }
}
