import Casework
import UseCases

/// How an agency answers what it holds about the people of the cases (domain 2.2 step 8).
extension AreaStory {
    /// Answers for some cases: what is known one by one, the rest in one save.
    func research(
        by party: Party, about cases: [CaseInHand], at meeting: MeetingInHand,
        knownInHundred: Int
    ) async throws {
        let reader = try speaker(party)
        var unknown: [ID<CaseFile>] = []
        for one in cases {
            let id = try one.id.made()
            guard chance.happens(knownInHundred) else {
                unknown.append(id)
                continue
            }
            let research = chance.happens(3) ? Research(.unableToCheck) : known(to: party, one)
            try await office.submitResearch(research, about: id, by: reader).get()
            clock.pass(seconds: 200)
        }
        guard !unknown.isEmpty else { return }
        _ = try await office.submitNotKnown(unknown, at: meeting.id.made(), by: reader).get()
    }

    private func known(to party: Party, _ one: CaseInHand) -> Research {
        let lines = knowledge(of: party, one).prefix(chance.number(in: 1...3)).map { held in
            ResearchLine(
                id: office.world.newID(), about: held.about, words: PrivateText(held.words),
                dated: one.invented.incidentOn.adding(days: -chance.number(in: 3...300)),
                source: PrivateText(held.source), nature: held.nature,
                isShared: held.reasonWithheld.isEmpty,
                reasonWithheld: PrivateText(held.reasonWithheld))
        }
        return Research(.known, lines: Array(lines))
    }

    /// What the agency could say of this case; nothing of children where there are none.
    func knowledge(of party: Party, _ one: CaseInHand) -> [HeldKnowledge] {
        let fitting = party.knowledge.filter {
            $0.about != .children || !one.invented.children.isEmpty
        }
        let usable =
            fitting.isEmpty
            ? [HeldKnowledge(.perpetrator, "Known by name from an enquiry.", "Enquiry")] : fitting
        return chance.shuffled(usable)
    }
}

extension Party {
    /// In how many of a hundred cases this agency holds something.
    var knownInHundred: Int {
        switch self {
        case .police: 92
        case .advocacy: 45
        case .probation, .mentalHealth, .hospital: 35
        case .childrens, .education: 50
        case .primaryCare: 60
        case .housing: 40
        case .adults, .recovery, .safety, .homes: 20
        }
    }
}
