import Casework
import Markup
import Pages
import UseCases

@Sendable
func showAssessments(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "assessments", for: visit.reader)
    guard file.assessments != nil else { throw NothingHere() }
    return .page(
        assessmentsPage(
            try await visit.frame(), file, instruments: visit.office.library.instruments,
            today: visit.today))
}

@Sendable
func showAssessmentForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ word: AddressWord
) async throws -> Answer {
    let (file, instrument) = try await asked(visit, id, word)
    return try await form(
        visit, file, instrument, AssessmentForm.fresh(file, instrument, today: visit.today))
}

@Sendable
func recordAssessment(
    _ visit: Visit, _ id: ID<CaseFile>, _ word: AddressWord
) async throws -> Answer {
    let (file, instrument) = try await asked(visit, id, word)
    switch AssessmentForm.read(visit.fields, instrument, today: visit.today) {
    case .problems(let problems):
        let entered = AssessmentForm.typed(visit.fields, instrument, problems)
        return try await form(visit, file, instrument, entered, status: 422)
    case .value(let made):
        let result = try await visit.office.recordAssessment(made, on: id, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = AssessmentForm.typed(visit.fields, instrument, [.refused(refused)])
        return try await form(visit, file, instrument, entered, status: 409)
    }
}

/// The case and the instrument; who may not assess it finds nothing here.
private func asked(
    _ visit: Visit, _ id: ID<CaseFile>, _ word: AddressWord
) async throws -> (CaseBriefing, RiskInstrument) {
    let file = try await visit.office.caseBriefing(id, page: "assessment", for: visit.reader)
    guard file.may.assess,
        let instrument = try await visit.office.instrument(word.addressPart, for: visit.reader)
    else { throw NothingHere() }
    return (file, instrument)
}

private func form(
    _ visit: Visit, _ file: CaseBriefing, _ instrument: RiskInstrument, _ entered: Entered,
    status: Int = 200
) async throws -> Answer {
    .page(
        assessmentPage(
            try await visit.frame(), file, instrument, today: visit.today,
            newID: visit.office.world.newID(), entered: entered),
        status: status)
}
