import Casework
import Pages
import UseCases

@Sendable
func showSafeContactForm(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await safeContactForm(visit, id, nil, status: 200)
}

@Sendable
func confirmSafeContact(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "safe contact", for: visit.reader)
    guard file.may.confirmSafeContact else { throw NothingHere() }
    switch SafeContactForm.read(visit.fields, file) {
    case .problems(let problems):
        return try await safeContactForm(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let contact):
        let result = try await visit.office.confirmSafeContact(contact, on: id, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused, at: SafeContactForm.control)])
        return try await safeContactForm(visit, id, entered, status: 409)
    }
}

private func safeContactForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered?, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "safe contact", for: visit.reader)
    guard file.may.confirmSafeContact else { throw NothingHere() }
    let page = safeContactPage(
        try await visit.frame(), file, today: visit.today,
        entered: entered ?? SafeContactForm.onRecord(file))
    return .page(page, status: status)
}
