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
    private static func about(_ person: CasePerson) -> [ContentFact] {
        let (key, role) = (person.id.description, person.role.words)
        let facts = [
            ContentFact(key + "name", "\(role): name", person.name),
            ContentFact(key + "other", "\(role): other names", person.otherNames),
            ContentFact(key + "born", "\(role): date of birth", person.born?.revealed.words),
            ContentFact(
                key + "age", "\(role): age",
                person.ageEstimate.map { "about \($0.revealed.years)" }),
            ContentFact(key + "gender", "\(role): gender", person.gender?.words),
            ContentFact(key + "address", "\(role): address", person.address),
            ContentFact(
                key + "nowhere", "\(role): no fixed address",
                person.hasNoFixedAddress ? "Yes" : nil),
            ContentFact(
                key + "tie", "\(role): to the victim",
                person.role == .victim ? nil : person.relationship.words),
            ContentFact(
                key + "lives", "\(role): lives with the victim", person.livesWithVictim?.words),
        ]
        return facts
            + PersonDetail.allCases.map { detail in
                ContentFact(
                    key + detail.rawValue, "\(role): \(detail.words)", person.details[detail])
            }
    }

    private static func about(_ contact: SafeContact) -> [ContentFact] {
        let ways = ContactRoute.allCases.map { way in
            ContentFact(
                "way-\(way.rawValue)", "Safe: \(way.words)",
                (way == .call ? contact.safeToCall : contact.otherRoutes[way])?.words)
        }
        return ways + [
            ContentFact("contact-number", "Telephone number", contact.telephone),
            ContentFact("contact-email", "E-mail address", contact.email),
            ContentFact("contact-withhold", "Withhold the number", contact.withholdNumber?.words),
            ContentFact("contact-times", "Safe times", contact.safeTimes),
            ContentFact("contact-person", "Through whom", contact.safePerson),
            ContentFact("contact-hidden", "Who must not know", contact.whoMustNotKnow),
            ContentFact("contact-language", "Language", contact.language),
            ContentFact("contact-interpreter", "Interpreter", contact.needsInterpreter?.words),
            ContentFact("contact-access", "Access needs", contact.accessNeeds),
        ]
    }

    private static func told(_ content: ReferralContent) -> [ContentFact] {
        let incident = content.incident
        let grounds = ReferralGround.allCases.filter(content.grounds.contains).map(\.words)
        let markers = CaseMarker.allCases.filter(content.markers.contains).map(\.words)
        return [
            ContentFact("when", "When it happened", content.incidentOn?.words),
            ContentFact("what", "What happened", content.whatHappened),
            ContentFact("risk", "The risk in short", content.riskSummary),
            ContentFact("grounds", "Reasons for referral", list(grounds)),
            ContentFact("judgement", "Why the risk is high", content.judgement),
            ContentFact("markers", "Runs differently", list(markers)),
            ContentFact("wait", "Why it cannot wait", content.cannotWait),
            ContentFact("place", "Where it happened", incident.place),
            ContentFact("crime", "Police reference", incident.crimeReference),
            ContentFact("is-crime", "Would be a crime", incident.wouldBeCrime.shown),
            ContentFact(
                "count", "Incidents in the area’s window",
                incident.countInWindow.map { "\($0)" }),
            ContentFact("history", "What happened before", incident.history),
            ContentFact("in-place", "Support and safety in place", incident.inPlace),
            ContentFact("why-together", "Why agencies together", incident.whyTogether),
        ]
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
        let (steps, told, sharing) = (content.safeguarding, content.victimTold, content.sharing)
        return [
            ContentFact("children", "Children’s social care", steps.children.words),
            ContentFact("adults", "Adult safeguarding", steps.adults.words),
            ContentFact("police", "Police", steps.police.words),
            ContentFact("steps", "Notes on these steps", steps.notes),
            ContentFact("told", "Victim knows of this", told.wasTold ? "Yes" : "No"),
            ContentFact("agrees", "Victim agrees", told.agrees.words),
            ContentFact("not-told", "Why the victim was not told", told.reasonNotTold),
            ContentFact("no-agreement", "Why there is no agreement", sharing?.agreement?.words),
            ContentFact("sought", "How agreement was sought", sharing?.howSought),
            ContentFact(
                "bases", "Reasons in law",
                list((sharing?.bases ?? []).sorted().map { "\($0)" })),
            ContentFact("necessity", "Why sharing is necessary", sharing?.necessity),
            ContentFact("proportion", "Why it is proportionate", sharing?.proportionality),
            ContentFact("telling", "Telling the victim of it", sharing?.telling),
            ContentFact("decided", "Decided by", sharing?.decidedBy),
            ContentFact("endorsed", "Endorsed by", sharing?.endorsedBy),
            ContentFact("review", "To be reviewed on", sharing?.reviewOn?.words),
        ]
    }

    private static func more(_ content: ReferralContent) -> [ContentFact] {
        let (voice, referrer) = (content.voice, content.referrer)
        let equality = EqualityCharacteristic.allCases.map { one in
            ContentFact(one.rawValue, one.words, content.equality[one]?.words)
        }
        return [
            ContentFact("afraid", "Whom the victim fears", voice.afraidOf),
            ContentFact("safer", "What would make the victim safer", voice.wouldFeelSafer),
            ContentFact("wants-police", "Wants to speak to the police", voice.wantsPolice?.words),
            ContentFact("about-police", "About the police", voice.aboutPolice),
            ContentFact("heard", "Heard before", content.earlier.wasHeard.shown),
            ContentFact("heard-where", "Where and when", content.earlier.whereAndWhen),
        ] + equality + [
            ContentFact("job", "Referrer’s job", referrer.jobTitle),
            ContentFact("phone", "Referrer’s telephone", referrer.telephone),
            ContentFact("presenter", "Who presents the case", referrer.presenter),
            ContentFact("attends", "Referrer attends", referrer.attends.shown),
            ContentFact("slot", "Preferred time", referrer.preferredTime),
            ContentFact("signed", "Signed off by", referrer.signedOffBy),
            ContentFact("signed-on", "Signed off on", referrer.signedOffOn?.words),
        ]
    }
}

extension KnownAnswer? {
    fileprivate var shown: Phrase? { flatMap { $0 == .notKnown ? nil : $0.words } }
}
