import Specimens
import Testing

@testable import Casework

@Suite struct DeclareKnowingTests {
    private func person(_ name: String = "Bram Mockridge") -> KnownPerson {
        KnownPerson(
            name: PrivateText(name), born: nil, relationship: PrivateText("My cousin"),
            words: PrivateText(""))
    }

    @Test func `a member of staff says whom she knows`() {
        let declaring = DeclareKnowing(person(), by: ConflictGiven.who)
        given(new: ConflictDeclaration.self).when(declaring).then(
            .declared(
                KnowsSomebody(account: ConflictGiven.who, person: person(), stamp: stamp())))
    }

    @Test func `it names somebody, and is sent once`() throws {
        given(new: ConflictDeclaration.self)
            .when(DeclareKnowing(person(""), by: ConflictGiven.who)).thenRefused(.nameIsMissing)
        let declaring = DeclareKnowing(person(), by: ConflictGiven.who)
        let made = try Story<ConflictDeclaration>().after(declaring, on: Specimen.occasion())
        given(made).when(declaring).thenRefused(.madeAlready)
    }
}
