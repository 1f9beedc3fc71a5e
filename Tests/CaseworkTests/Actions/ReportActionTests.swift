import Specimens
import Testing

@testable import Casework

@Suite struct ReportActionTests {
    private let notes = PrivateText("The locks were changed at noon.")
    private let later = Specimen.occasion(on: Specimen.meetsOn.adding(days: 7))

    private func report(
        _ outcome: ActionOutcome, of action: AgreedAction = Specimen.action(),
        by agency: Agency? = nil, notes: PrivateText = PrivateText("Because.")
    ) -> ReportAction {
        ReportAction(action.id, by: agency?.id ?? action.owner, outcome, notes: notes)
    }

    private func reported(_ action: AgreedAction, _ outcome: ActionOutcome) -> ActionReported {
        ActionReported(
            action: action.id, outcome: outcome, notes: PrivateText("Because."),
            stamp: Stamp(later))
    }

    /// Heard, and every action but the last reported with an outcome.
    private func lastOneLeft(others outcome: ActionOutcome) throws -> (
        Story<CaseFile>, AgreedAction
    ) {
        var story = try Specimen.heardCase()
        let actions = story.record.actions.map(\.action)
        for action in actions.dropLast() {
            story = try story.after(report(outcome, of: action), on: later)
        }
        return (story, try #require(actions.last))
    }

    @Test(arguments: ActionOutcome.allCases)
    func `an agency reports how its action ended`(outcome: ActionOutcome) throws {
        try given(Specimen.heardCase()).when(report(outcome), on: later)
            .then(.actionReported(reported(Specimen.action(), outcome)))
    }

    @Test func `done needs no notes`() throws {
        let done = report(.done, notes: PrivateText(""))
        let file = try Specimen.heardCase().after(done, on: later).record
        #expect(file.action(Specimen.action().id)?.isOpen == false)
    }

    @Test func `the case closes when the last action is done`() throws {
        let (story, last) = try lastOneLeft(others: .done)
        given(story).when(report(.done, of: last), on: later)
            .then(
                .actionReported(reported(last, .done)), .closed(CaseClosed(stamp: Stamp(later))))
    }

    @Test func `what is no longer possible leaves nothing open`() throws {
        let (story, last) = try lastOneLeft(others: .noLongerPossible)
        given(story).when(report(.noLongerPossible, of: last), on: later)
            .then(
                .actionReported(reported(last, .noLongerPossible)),
                .closed(CaseClosed(stamp: Stamp(later))))
    }

    @Test func `the case stays open when the last action is not done`() throws {
        let (story, last) = try lastOneLeft(others: .done)
        given(story).when(report(.notDone, of: last), on: later)
            .then(.actionReported(reported(last, .notDone)))
    }

    @Test func `the case stays open while another action is not done`() throws {
        let (story, last) = try lastOneLeft(others: .notDone)
        given(story).when(report(.done, of: last), on: later)
            .then(.actionReported(reported(last, .done)))
    }

    @Test func `what was not done at first may be done later, and the case closes`() throws {
        let (story, last) = try lastOneLeft(others: .done)
        let late = try story.after(report(.notDone, of: last), on: later)
        #expect(late.record.action(last.id)?.isOpen == true)
        given(late).when(report(.done, of: last), on: later)
            .then(
                .actionReported(reported(last, .done)), .closed(CaseClosed(stamp: Stamp(later))))
    }

    @Test func `an action done before the hearing is over closes nothing`() throws {
        try given(Specimen.discussedCase()).when(report(.done), on: later)
            .then(.actionReported(reported(Specimen.action(), .done)))
    }

    @Test func `a closed case keeps its flag`() throws {
        let file = try Specimen.closedCase().record
        #expect(file.state == .closed)
        #expect(file.flag?.stands(on: day("2027-11-18")) == true)
    }

    @Test func `the same report sent twice is one report`() throws {
        let done = report(.done, notes: notes)
        let story = try Specimen.heardCase().after(done, on: later)
        given(story).when(done, on: later).thenNothing()
    }

    @Test func `an action that nobody agreed cannot be reported`() throws {
        let unknown = Specimen.action(id: Specimen.id(149))
        try given(Specimen.heardCase()).when(report(.done, of: unknown))
            .thenRefused(.noSuchAction)
    }

    @Test func `an agency reports its own actions only`() throws {
        try given(Specimen.heardCase()).when(report(.done, by: Specimen.police))
            .thenRefused(.ownedByAnotherAgency)
    }

    @Test func `no longer possible needs a reason`() throws {
        try given(Specimen.heardCase()).when(report(.noLongerPossible, notes: PrivateText("")))
            .thenRefused(.notPossibleNeedsReason)
    }

    @Test func `not done needs a reason`() throws {
        try given(Specimen.heardCase()).when(report(.notDone, notes: PrivateText("")))
            .thenRefused(.notDoneNeedsReason)
    }

    @Test func `a closed case is open again when an action turns out not to be done`() throws {
        let closed = try Specimen.closedCase()
        let action = try #require(closed.record.actions.first)
        let correction = ReportAction(
            action.action.id, by: action.action.owner, .notDone,
            notes: PrivateText("The lock was not changed after all."))
        let file = try closed.after(correction, on: Specimen.occasion()).record
        #expect(file.state == .heard)
        #expect(file.actions.contains { $0.isOpen })
    }
}
