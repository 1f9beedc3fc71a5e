import Casework
import Specimens
import UseCases

/// What a journey about a meeting begins with.
extension TestTown {
    func acceptedCase(
        _ content: ReferralContent = Specimen.referral()
    ) async throws -> ID<CaseFile> {
        let draft = try await office.startReferral(by: nurse)
        let open = try await office.draft(draft, for: nurse).draft
        let referral = try await office.sendReferral(open, content, by: nurse).get()
        _ = try await office.acceptReferral(referral, as: .new, by: coordinator).get()
        return open.caseID
    }

    func meeting(in days: Int = 10) async throws -> ID<Meeting> {
        let day = office.world.day(office.world.now()).adding(days: days)
        return try await office.callMeeting(
            (.fortnightly, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")),
            by: coordinator
        ).get()
    }

    /// The agenda is out, everybody has declared, and police and housing are there.
    func openMeeting(hearing cases: [ID<CaseFile>]) async throws -> ID<Meeting> {
        let id = try await meeting()
        try await office.listCases(cases, on: id, by: coordinator).get()
        try await office.issueAgenda(id, by: coordinator).get()
        for reader in [policeRep, housingRep, chair, coordinator] {
            try await office.agreeConfidentiality(at: id, by: reader).get()
        }
        clock.move(days: 10)
        try await office.recordAttendance(
            [(police, .core, PrivateText("P. Mock")), (housing, .core, PrivateText("H. Mock"))],
            at: id, by: chair
        ).get()
        try await office.openMeeting(id, by: chair).get()
        return id
    }

    /// One line of the minutes, one action of housing, and the case is done.
    func hear(_ id: ID<CaseFile>, at meeting: ID<Meeting>) async throws {
        try await office.openItem(id, at: meeting, by: chair).get()
        let line = MinuteLine(
            id: office.world.newID(), kind: .information, agency: police,
            words: PrivateText("Two invented call-outs."))
        let action = AgreedAction(
            id: office.world.newID(), words: PrivateText("Change the invented lock"),
            owner: housing, person: PrivateText("H. Mock"),
            dueOn: office.world.day(office.world.now()).adding(days: 7), answers: nil,
            origin: .volunteered)
        try await office.recordMinute(line, about: id, at: meeting, by: chair).get()
        try await office.agreeAction(action, about: id, at: meeting, by: chair).get()
        clock.move(minutes: 12)
        try await office.finishCase(
            id, at: meeting, withoutAction: [:], reasonWithoutContact: PrivateText("No answer."),
            by: chair
        ).get()
        clock.move(minutes: 1)
    }
}

extension TestTown {
    func adopt(_ settings: AreaSettings) async throws {
        let occasion = office.occasion(of: coordinator)
        try await office.adoptSettings(
            settings, in: area, from: occasion.today
        ).get()
    }
}
