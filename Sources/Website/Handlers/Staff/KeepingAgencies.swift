import Casework
import Markup
import Pages
import UseCases

@Sendable
func showAgencies(_ visit: Visit) async throws -> Answer {
    let agencies = try await visit.office.agencies(for: visit.reader)
    return .page(
        agenciesPage(
            try await visit.frame(), agencies, gives: visit.reader.holds(anyOf: .givingAccess)))
}

@Sendable
func showStaffHistory(_ visit: Visit) async throws -> Answer {
    let history = try await visit.office.staffHistory(for: visit.reader)
    return .page(
        staffHistoryPage(try await visit.frame(), history, clock: visit.london.wallTime))
}

@Sendable
func showAddAgency(_ visit: Visit) async throws -> Answer {
    .page(addAgencyPage(try await visit.frame()))
}

@Sendable
func addAgency(_ visit: Visit) async throws -> Answer {
    switch AddAgencyForm.read(visit.fields) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return .page(addAgencyPage(try await visit.frame(), entered: entered), status: 422)
    case .value(let answers):
        let joined = try await visit.office.joinAgency(
            named: answers.name, answers.kind, isCore: answers.isCore, by: visit.reader)
        switch joined {
        case .success(let id): return .seeOther(At.agency(id, query: [("saved", "1")]))
        case .failure(let refused):
            let entered = Entered(visit.fields, [.refused(refused, at: "name")])
            return .page(addAgencyPage(try await visit.frame(), entered: entered), status: 409)
        }
    }
}

@Sendable
func showAgency(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    let status: Phrase? = visit.query.isTicked("saved") ? "Saved." : nil
    return .page(
        agencyPage(try await visit.frame(), agency, today: visit.today, status: status))
}

/// A lead's own people; to anybody else there is nothing here.
@Sendable
func showOwnAgency(_ visit: Visit) async throws -> Answer {
    try await showAgency(visit, visit.reader.agency)
}

@Sendable
func showDescribeAgency(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    return .page(describeAgencyPage(try await visit.frame(), agency, today: visit.today))
}

@Sendable
func describeAgency(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    return try await settle(
        visit, DescribeAgencyForm.read(visit.fields, agency), at: "contact",
        or: { DescribeAgencyForm.isOfLetters($0.reason) ? "letters" : nil },
        savedAt: At.agency(id, query: [("saved", "1")]),
        doing: { answers in
            try await visit.office.describeAgency(
                id, isCore: answers.isCore, contact: answers.contact, letters: answers.letters,
                by: visit.reader)
        },
        again: { entered in
            describeAgencyPage(
                try await visit.frame(), agency, today: visit.today, entered: entered)
        })
}

@Sendable
func showAgreement(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    return .page(agreementPage(try await visit.frame(), agency))
}

@Sendable
func recordAgreement(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    return try await settle(
        visit, AgreementForm.read(visit.fields, today: visit.today), at: "signed-day",
        savedAt: At.agency(id, query: [("saved", "1")]),
        doing: { answers in
            try await visit.office.recordAgreement(
                of: id, signedOn: answers.signedOn, reviewBy: answers.reviewBy,
                by: visit.reader)
        },
        again: { agreementPage(try await visit.frame(), agency, entered: $0) })
}

@Sendable
func showEndAgency(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    return .page(endAgencyPage(try await visit.frame(), agency))
}

@Sendable
func endAgency(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    return try await settle(
        visit, EndAgencyForm.read(visit.fields, today: visit.today), at: "when",
        savedAt: At.agency(id, query: [("saved", "1")]),
        doing: { lastDay in
            try await visit.office.endAgency(id, lastDay: lastDay, by: visit.reader)
        },
        again: { endAgencyPage(try await visit.frame(), agency, entered: $0) })
}

/// A form in four answers: 422 with its problems, 409 with the rule's no, or on to a page; what
/// was typed is kept in both.
///
/// - Parameters:
///   - field: beside which the rule's no stands.
///   - otherField: the same for a no that is about another field.
func settle<Value: Sendable>(
    _ visit: Visit, _ reading: FormReading<Value>, at field: String,
    or otherField: (Refused) -> String? = { _ in nil }, savedAt: Link,
    doing work: (Value) async throws -> Result<Void, Refused>,
    again page: (Entered) async throws -> HTML
) async throws -> Answer {
    switch reading {
    case .problems(let problems):
        return .page(try await page(Entered(visit.fields, problems)), status: 422)
    case .value(let value):
        switch try await work(value) {
        case .success: return .seeOther(savedAt)
        case .failure(let refused):
            let place = otherField(refused) ?? field
            let entered = Entered(visit.fields, [.refused(refused, at: place)])
            return .page(try await page(entered), status: 409)
        }
    }
}
