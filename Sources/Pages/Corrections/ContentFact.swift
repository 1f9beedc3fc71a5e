import Casework
import Markup

/// One thing that a referral says, with a key by which two versions are held against each other.
struct ContentFact {
    let key: String
    let label: Phrase
    /// Nothing where nothing was said.
    let value: Phrase?

    init(_ key: String, _ label: Phrase, _ value: Phrase?) {
        self.key = key
        self.label = label
        self.value = value
    }

    init(_ key: String, _ label: Phrase, _ words: PrivateText?) {
        let text = words?.revealed ?? ""
        self.init(key, label, text.isEmpty ? nil : "\(text)" as Phrase)
    }

    /// Everything that a referral says, in the order in which it is told.
    static func all(
        in content: ReferralContent, _ instruments: InstrumentShelf
    ) -> [ContentFact] {
        let assessments = [content.assessment] + content.furtherAssessments
        return content.people.flatMap(about) + about(content.safeContact) + told(content)
            + assessments.flatMap { about($0, instruments.exact(for: $0)) }
            + safety(content) + more(content)
    }

    /// Several short answers as one.
    private static func list(_ words: [Phrase]) -> Phrase? {
        guard let first = words.first else { return nil }
        return words.dropFirst().reduce(first) { "\($0), \($1)" }
    }
}

extension ContentFact {
    /// What a form asks of a record, by the names under which the form asks it.
    private static func facts<Root>(
        _ fields: [any RecordField<Root>], of record: Root, key: String = "", _ who: Phrase? = nil
    ) -> [ContentFact] {
        fields.map { field in
            ContentFact(
                key + field.control, who.map { "\($0): \(field.key)" } ?? field.key,
                field.words(in: record))
        }
    }

    private static func about(_ person: CasePerson) -> [ContentFact] {
        let (key, role) = (person.id.description, person.role.words)
        let fields =
            [PersonForm.otherNames] + PersonForm.place(of: person.role)
            + PersonForm.more(of: person.role)
        return [
            ContentFact(key + "name", "\(role): name", person.name),
            ContentFact(key + "born", "\(role): date of birth", person.born?.revealed.words),
            ContentFact(
                key + "age", "\(role): age",
                person.ageEstimate.map { "about \($0.revealed.years)" }),
            ContentFact(key + "address", "\(role): address", person.address),
            ContentFact(
                key + "nowhere", "\(role): no fixed address",
                person.hasNoFixedAddress ? "Yes" : nil),
            ContentFact(
                key + "tie", "\(role): to the victim",
                person.role == .victim ? nil : person.relationship.words),
            ContentFact(
                key + "lives", "\(role): lives with the victim", person.livesWithVictim?.words),
        ] + facts(fields, of: person, key: key, role)
    }

    private static func about(_ contact: SafeContact) -> [ContentFact] {
        let fields = [VictimForm.contact.telephone] + VictimForm.contact.others
        return [ContentFact("call", "Safe to telephone", contact.safeToCall.words)]
            + facts(fields, of: contact)
    }

    private static func told(_ content: ReferralContent) -> [ContentFact] {
        let grounds = ReferralGround.allCases.filter(content.grounds.contains).map(\.words)
        let markers = CaseMarker.allCases.filter(content.markers.contains).map(\.words)
        return [
            ContentFact("when", "When it happened", content.incidentOn?.words),
            ContentFact("what", "What happened", content.whatHappened),
            ContentFact("risk", "The risk in short", content.riskSummary),
            ContentFact("grounds", "Reasons for referral", list(grounds)),
            ContentFact("judgement", "Why the risk is high", content.judgement),
            ContentFact("markers", "Runs differently", list(markers)),
        ] + facts([ReasonsForm.cannotWait], of: content)
            + facts(ReasonsForm.everyIncidentField(EscalationRule()), of: content.incident)
    }

    private static func about(
        _ made: RiskAssessment, _ instrument: RiskInstrument?
    ) -> [ContentFact] {
        let numbers = Set(made.answers.keys).union(made.details.keys).union(made.choices.keys)
        let key = made.instrument
        let answers = numbers.sorted().map { number -> ContentFact in
            let item = instrument?.items.first { $0.number == number }
            let asked: Phrase = item.map { "\($0.text)" } ?? "Question \(number)"
            return ContentFact("\(key)-\(number)", asked, answer(made, number, item, instrument))
        }
        return answers + [
            ContentFact(key + "-grade", "Grade of the risk", made.grade.map { "\($0)" }),
            ContentFact(key + "-grade-reason", "Why it is graded so", made.gradeReason),
        ]
    }

    /// The answer, who or which, and the words beside it.
    private static func answer(
        _ made: RiskAssessment, _ number: Int, _ item: RiskItem?, _ instrument: RiskInstrument?
    ) -> Phrase? {
        let code = made.answer(to: number)
        let shown = item.flatMap { instrument?.scale(of: $0).answer(code)?.shown }
        let which = made.choices[number]?.joined(separator: ", ")
        let parts: [Phrase] = [
            code == .notAsked ? nil : shown ?? "\(code.rawValue)",
            which.map { "\($0)" }, made.details[number].map { "\($0.revealed)" },
        ].compactMap(\.self)
        return list(parts)
    }

    private static func safety(_ content: ReferralContent) -> [ContentFact] {
        let (steps, told) = (content.safeguarding, content.victimTold)
        return [
            ContentFact("children", "Children’s social care", steps.children.words),
            ContentFact("adults", "Adult safeguarding", steps.adults.words),
            ContentFact("police", "Police", steps.police.words),
            ContentFact("steps", "Notes on these steps", steps.notes),
            ContentFact("told", "Victim knows of this", told.wasTold ? "Yes" : "No"),
            ContentFact("agrees", "Victim agrees", told.agrees.words),
            ContentFact("not-told", "Why the victim was not told", told.reasonNotTold),
        ] + sharing(content.sharing ?? SharingDecision())
    }

    private static func sharing(_ sharing: SharingDecision) -> [ContentFact] {
        facts([SharingForm.agreement], of: sharing) + [
            ContentFact("bases", "Basis in law", list(sharing.bases.sorted().map { "\($0)" })),
            ContentFact("necessity", "Why it is necessary", sharing.necessity),
            ContentFact("proportion", "Why it is proportionate", sharing.proportionality),
            ContentFact("review", "To be reviewed on", sharing.reviewOn?.words),
        ] + facts(SharingForm.more, of: sharing)
    }

    private static func more(_ content: ReferralContent) -> [ContentFact] {
        let referrer = content.referrer
        let equality = EqualityCharacteristic.allCases.map { one in
            ContentFact(one.rawValue, one.words, content.equality[one]?.words)
        }
        return facts(AboutForm.voice + SafetyForm.policeFields, of: content.voice)
            + facts(AboutForm.earlier, of: content.earlier) + equality
            + facts(PresentingForm.details, of: referrer) + [
                ContentFact("signed", "Signed off by", referrer.signedOffBy),
                ContentFact("signed-on", "Signed off on", referrer.signedOffOn?.words),
            ]
    }
}
