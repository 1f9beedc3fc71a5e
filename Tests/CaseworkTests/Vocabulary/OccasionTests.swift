import Casework
import Specimens
import Testing

@Suite struct OccasionTests {
    @Test func `a person decides for her agency; the program for none`() {
        let reader = Specimen.reader(.chair)
        #expect(reader.actor.account == reader.account)
        #expect(reader.actor.agency == reader.agency)
        #expect(Actor.system.account == nil)
        #expect(Actor.system.agency == nil)
    }

    @Test func `a stamp says by whom, when and on which day`() {
        let stamp = Stamp(Specimen.occasion(by: Specimen.reader(.chair)))
        #expect(stamp.by == Specimen.reader(.chair).actor)
        #expect(stamp.at == Specimen.tenOClock(on: Specimen.meetsOn))
        #expect(stamp.on == Specimen.meetsOn)
    }
}
