import Casework
import UseCases

/// What the advocacy service does for a victim before the meeting (S004 4).
extension AreaStory {
    func allocate(_ one: CaseInHand) async throws {
        let manager = try reader(.advocacyManager)
        let advocate = chance.happens(50) ? StaffMember.advocates.first : StaffMember.advocates.last
        let chosen = try advocate.made()
        let account = try reader(chosen).account
        try await office.allocateAdvocate(account, to: one.id.made(), by: manager).get()
        one.advocate = chosen
    }

    /// Some are reached at once, some at the second call.
    func contact(_ one: CaseInHand) async throws {
        let tries = Self.tries.randomElement(using: &chance) ?? []
        one.isContacted = true
        for attempt in tries {
            try await attemptContact(one, attempt.route, attempt.outcome, attempt.notes)
            clock.pass(seconds: 5400)
        }
    }

    func missContact(_ one: CaseInHand) async throws {
        one.isContacted = true
        try await attemptContact(
            one, .telephone, .noAnswer, "Rang twice in the safe time; no message was left.")
    }

    func recordView(_ one: CaseInHand) async throws {
        let words = PrivateText(one.invented.narrative.view)
        try await office.recordVictimsView(words, on: one.id.made(), by: adviser(of: one)).get()
        one.hasView = true
    }

    private func attemptContact(
        _ one: CaseInHand, _ route: ContactAttempt.Route, _ outcome: ContactAttempt.Outcome,
        _ notes: String
    ) async throws {
        let attempt = ContactAttempt(
            id: office.world.newID(), route: isSafe(route, one) ? route : .throughReferrer,
            outcome: outcome, notes: PrivateText(notes))
        try await office.recordContact(attempt, on: one.id.made(), by: adviser(of: one)).get()
    }

    /// Nobody here uses a way that is not known to be safe (SR-05).
    private func isSafe(_ route: ContactAttempt.Route, _ one: CaseInHand) -> Bool {
        let today = office.world.day(office.world.now())
        return one.invented.safeContact.safety(
            of: route, on: today, staleAfter: settings.safeContactStaleDays) == .safe
    }

    private func adviser(of one: CaseInHand) throws -> Reader {
        try reader(one.advocate ?? .advocacyManager)
    }

    private typealias Attempt = (
        route: ContactAttempt.Route, outcome: ContactAttempt.Outcome, notes: String
    )

    private static let tries: [[Attempt]] = [
        [(.telephone, .reached, "Spoke for twenty minutes; was alone.")],
        [
            (.throughReferrer, .noAnswer, "The referrer was in a clinic."),
            (.throughReferrer, .reached, "Met together with the referrer."),
        ],
        [
            (.text, .noAnswer, "A neutral message, as agreed."),
            (.telephone, .reached, "Rang back from work."),
        ],
        [(.inPerson, .reached, "Seen at the clinic.")],
    ]
}
