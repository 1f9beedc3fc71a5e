import Specimens
import Testing

@testable import Casework

@Suite struct ConfirmRoleTests {
    private let chair = Specimen.occasion(by: Specimen.reader(.chair))

    @Test func `a second person agrees and the role is held`() throws {
        let story = try Specimen.active([.representative, .advocate])
            .after(ConfirmRole(.advocate), on: chair)
        #expect(story.record.roles == [.representative, .advocate])
        #expect(story.record.proposals == [])
    }

    @Test func `whoever asked does not agree, and nobody to her own`() throws {
        let asked = try given(Specimen.active([.chair]))
        asked.when(ConfirmRole(.chair)).thenRefused(.samePerson)
        asked.when(ConfirmRole(.chair), on: Specimen.herself()).thenRefused(.oneself)
        asked.when(ConfirmRole(.coordinator), on: chair).thenRefused(.notProposed)
        given(new: Membership.self).when(ConfirmRole(.chair), on: chair).thenRefused(.notHere)
    }

    @Test func `what became of her meanwhile counts`() throws {
        let story = try Specimen.active([.administrator])
            .after(SetRoles([.referrer]), on: Specimen.occasion())
        given(story).when(ConfirmRole(.administrator), on: chair)
            .thenRefused(.rolesExcludeEachOther)
    }
}
