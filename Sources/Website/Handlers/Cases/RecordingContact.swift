import Casework
import Pages
import UseCases

@Sendable
func showContactForm(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await contactForm(visit, id, nil, status: 200)
}

/// The attempt first, then the view that was heard on the way; the same form sent twice is one of
/// each.
@Sendable
func recordContact(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "contact", for: visit.reader)
    guard file.contacts != nil else { throw NothingHere() }
    let now = visit.london.wallTime(at: visit.now)
    switch ContactForm.read(visit.fields, file, now: now) {
    case .problems(let problems):
        return try await contactForm(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let contact):
        let office = visit.office
        var result = try await office.recordContact(contact.attempt, on: id, by: visit.reader)
        if case .success = result, let view = contact.view {
            result = try await office.recordVictimsView(view, on: id, by: visit.reader)
        }
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused, at: "outcome")])
        return try await contactForm(visit, id, entered, status: 409)
    }
}

private func contactForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered?, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "contact", for: visit.reader)
    guard file.contacts != nil else { throw NothingHere() }
    let page = contactPage(
        try await visit.frame(), file, today: visit.today,
        newID: visit.office.world.newID(ContactAttempt.self), entered: entered)
    return .page(page, status: status)
}
