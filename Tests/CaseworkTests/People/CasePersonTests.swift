import Casework
import Specimens
import Testing

@Suite struct CasePersonTests {
    @Test func `an age is known when the date of birth is`() {
        #expect(Specimen.child.age(on: Specimen.meetsOn) == 7)
        #expect(Specimen.grandmother.age(on: Specimen.meetsOn) == nil)
    }

    @Test func `a referral knows its victim and its perpetrators`() {
        let content = Specimen.referral(
            people: [
                Specimen.perpetrator, Specimen.victim, Specimen.otherPerpetrator, Specimen.child,
            ])
        #expect(content.victim == Specimen.victim)
        #expect(content.perpetrators == [Specimen.perpetrator, Specimen.otherPerpetrator])
    }

    @Test func `a card says of a case only what lists and agendas show`() {
        let card = CaseCard(Specimen.referral(markers: [.mappaLed]))
        #expect(card.victim == Specimen.victim)
        #expect(card.people(.child) == [Specimen.child])
        #expect(card.markers == [.mappaLed])
    }

    @Test func `how to reach the victim is not known until somebody says so`() {
        #expect(SafeContact().safeToCall == .notKnown)
        #expect(SafeContact().confirmedOn == nil)
    }
}
