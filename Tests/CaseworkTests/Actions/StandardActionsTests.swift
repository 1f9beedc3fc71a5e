import Casework
import Specimens
import Testing

@Suite struct StandardActionsTests {
    private let actions = Specimen.standardActions.actions

    @Test func `the adviser tells the victim, and every agency flags its own files`() {
        #expect(
            actions.map(\.owner) == [
                Specimen.advocacy.id, Specimen.police.id, Specimen.housing.id,
            ])
        #expect(
            actions.map(\.words)
                == ["Tell her, when it is safe", "Flag the file", "Flag the file"]
                .map { PrivateText($0) })
    }

    @Test func `each has its own id, the same day and no risk in particular`() {
        #expect(Set(actions.map(\.id)).count == 3)
        #expect(actions.allSatisfy { $0.dueOn == day("2026-12-02") })
        #expect(actions.allSatisfy { $0.answers == nil && $0.origin == .standard })
    }

    @Test func `with no agency to flag there is still the victim to tell`() {
        let standard = StandardActions(
            updateVictim: "Tell her", flagFile: "Flag", advocacy: Specimen.advocacy.id,
            agencies: [], dueOn: Specimen.meetsOn, newID: { Specimen.id(150) })
        #expect(standard.actions.map(\.words) == [PrivateText("Tell her")])
    }
}
