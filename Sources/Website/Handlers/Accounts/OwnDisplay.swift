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
    try await settle(
        visit, OwnDisplayForm.read(visit.fields), at: "theme",
        savedAt: At.ownDisplay(query: [("saved", "yes")]),
        doing: { display in
            try await visit.office.chooseDisplay(display, by: visit.signedIn)
            return .success(())
        },
        again: { ownDisplayPage(try await visit.frame(), entered: $0) })
}
