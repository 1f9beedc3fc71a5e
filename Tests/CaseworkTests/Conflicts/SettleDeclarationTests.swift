import Specimens
import Testing

@testable import Casework

@Suite struct SettleDeclarationTests {
    private func declared(by role: Role) throws -> Story<ConflictDeclaration> {
        let person = KnownPerson(
            name: PrivateText("Bram Mockridge"), born: nil,
            relationship: PrivateText("My cousin"), words: PrivateText(""))
        return try Story().after(
            DeclareKnowing(person, by: Specimen.account(role)),
            on: Specimen.occasion(on: Specimen.meetsOn, by: Specimen.reader(role)))
    }

    @Test func `whoever decides has read it, once`() throws {
        let story = try declared(by: .representative)
        given(story).when(SettleDeclaration()).then(.settled(DeclarationSettled(stamp: stamp())))
        let settled = try story.after(SettleDeclaration(), on: Specimen.occasion())
        given(settled).when(SettleDeclaration()).thenNothing()
    }

    @Test func `what the coordinator declared is for the chair`() throws {
        try given(declared(by: .coordinator)).when(SettleDeclaration())
            .thenRefused(.ownDeclaration)
        given(new: ConflictDeclaration.self).when(SettleDeclaration())
            .thenRefused(.noSuchDeclaration)
    }
}
