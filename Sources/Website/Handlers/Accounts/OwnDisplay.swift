import Casework
import Pages
import Records
import UseCases

@Sendable
func showOwnDisplay(_ visit: Visit) async throws -> Answer {
    .page(
        ownDisplayPage(
            try await visit.frame(), entered: OwnDisplayForm.stored(visit.signedIn.account.display),
            isSaved: visit.query.isTicked("saved")))
}

@Sendable
func chooseOwnDisplay(_ visit: Visit) async throws -> Answer {
    switch OwnDisplayForm.read(visit.fields) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return .page(ownDisplayPage(try await visit.frame(), entered: entered), status: 422)
    case .value(let display):
        try await visit.office.chooseDisplay(display, by: visit.signedIn)
        return .seeOther(At.ownDisplay(query: [("saved", "yes")]))
    }
}
