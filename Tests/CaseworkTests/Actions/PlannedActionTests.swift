import Specimens
import Testing

@testable import Casework

@Suite struct PlannedActionTests {
    private func planned(_ outcome: ActionOutcome?) -> PlannedAction {
        let action = Specimen.action(dueOn: day("2026-11-20"))
        return PlannedAction(
            action: action, agreedOn: Specimen.meetsOn,
            report: outcome.map {
                ActionReported(
                    action: action.id, outcome: $0, notes: PrivateText(""), stamp: stamp())
            })
    }

    @Test func `somebody waits for an action until it is done or no longer possible`() {
        #expect(planned(nil).isOpen)
        #expect(planned(.notDone).isOpen)
        #expect(!planned(.done).isOpen)
        #expect(!planned(.noLongerPossible).isOpen)
    }

    @Test func `an open action is overdue from the day after it was due`() {
        for outcome in [nil, ActionOutcome.notDone] {
            #expect(!planned(outcome).isOverdue(on: day("2026-11-20")))
            #expect(planned(outcome).isOverdue(on: day("2026-11-21")))
        }
        #expect(!planned(.done).isOverdue(on: day("2027-01-01")))
    }
}
