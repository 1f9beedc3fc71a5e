import Casework
import Specimens
import UseCases

extension TestTown {
    /// A nurse's case, accepted and on an agenda that has gone out.
    func caseOnAnAgenda() async throws -> (ID<CaseFile>, ID<Meeting>) {
        let draft = try await office.startReferral(by: nurse)
        let caseID = try await office.draft(draft, for: nurse).draft.caseID
        let referral = try await office.sendReferral(
            office.draft(draft, for: nurse).draft, Specimen.referral(), by: nurse
        ).get()
        _ = try await office.acceptReferral(referral, as: .new, by: coordinator).get()
        let day = office.world.day(office.world.now()).adding(days: 10)
        let meeting = try await office.callMeeting(
            (.fortnightly, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")),
            by: coordinator
        ).get()
        try await office.listCases([caseID], on: meeting, by: coordinator).get()
        try await office.issueAgenda(meeting, by: coordinator).get()
        return (caseID, meeting)
    }
}
