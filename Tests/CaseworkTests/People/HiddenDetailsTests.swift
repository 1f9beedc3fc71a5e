import Casework
import Specimens
import Testing

/// Which addresses are hidden, and what becomes of them on the way through a form (SR-10).
@Suite struct HiddenDetailsTests {
    private var victim: CasePerson { Specimen.victim }

    private func hidden(_ people: [CasePerson]) -> Set<ProtectedDetail> {
        Set(people.protectedDetails)
    }

    private func address(of person: CasePerson) -> ProtectedDetail {
        ProtectedDetail(.address, of: person.id)
    }

    @Test func `an address of which nobody said anything is hidden`() {
        #expect(hidden([victim, Specimen.perpetrator]).contains(address(of: victim)))
    }

    @Test func `an address that the perpetrator knows is not`() {
        var known = victim
        known.addressKnowledge = .known
        #expect(hidden([known, Specimen.perpetrator]).isEmpty)
        var lives = Specimen.perpetrator
        lives.livesWithVictim = .yes
        #expect(hidden([victim, lives]).isEmpty)
    }

    @Test(arguments: [AddressKnowledge.notKnown, .refuge])
    func `a hidden address is hidden wherever else it was written`(_ knowledge: AddressKnowledge) {
        var people = [victim, Specimen.perpetrator, Specimen.child]
        people[0].addressKnowledge = knowledge
        people[1].address = PrivateText("4 invented row,\nMOCKFORD zz11aa")
        let shown = people.withholding
        #expect(shown.allSatisfy { $0.address.isWithheld })
    }

    @Test func `a child who lives elsewhere is hidden too, and a perpetrator is not`() {
        var known = victim
        known.addressKnowledge = .known
        var child = Specimen.child
        child.address = PrivateText("Elsewhere")
        let details = hidden([known, Specimen.perpetrator, child])
        #expect(details == [address(of: child)])
    }

    @Test func `a school and where somebody stays for now are always hidden`() {
        var people = [victim, Specimen.child]
        people[0].addressKnowledge = .known
        people[0][PersonDetail.temporaryAddress] = PrivateText("With a friend")
        people[1][PersonDetail.school] = PrivateText("Invented School")
        #expect(
            hidden(people) == [
                ProtectedDetail(.temporaryAddress, of: people[0].id),
                ProtectedDetail(.school, of: people[1].id),
            ])
    }

    @Test func `what a form showed as hidden comes back as it was, and what was typed counts`() {
        let standing = Specimen.referral()
        var typed = standing.withholding
        #expect(typed.holdsWithheld && typed.restoring(from: standing) == standing)
        typed.safeContact.telephone = PrivateText("new number")
        let restored = typed.restoring(from: standing)
        #expect(restored.safeContact.telephone == PrivateText("new number"))
        #expect(restored.people == standing.people)
    }

    @Test func `a version tells that a hidden detail changed, and not what it was`() {
        let before = Specimen.referral()
        var after = before
        after.safeContact.telephone = PrivateText("01632 960 555")
        let shown = after.withholding(since: before)
        #expect(shown.safeContact.telephone == .withheldAnew)
        #expect(before.withholding.safeContact.telephone == .withheld)
    }

    @Test func `an address that is hidden by now is hidden in the versions before`() {
        var before = Specimen.referral()
        before.people[0].addressKnowledge = .known
        var after = before
        after.people[0].addressKnowledge = .notKnown
        let shown = before.withholding(whatIsHiddenIn: after)
        #expect(shown.people.first?.address.isWithheld == true)
    }
}
