import Casework
import Specimens
import Testing

struct ReferralRoutesTests {
    private let today = Specimen.referredOn

    private func person(
        _ role: CaseRole, _ years: Int?, _ relationship: Relationship = .formerPartner
    ) -> CasePerson {
        CasePerson(
            id: Specimen.id(90), role: role, name: PrivateText("Wren Mockton"),
            born: years.map { Private(today.adding(months: -12 * $0)) },
            relationship: relationship)
    }

    private func routes(
        _ people: [CasePerson], _ change: (inout ReferralContent) -> Void = { _ in }
    )
        -> [ReferralRoute]
    {
        var content = Specimen.referral(people: people)
        change(&content)
        return content.routes(on: today)
    }

    @Test(arguments: [(15, true), (16, false)])
    func `under sixteen is for childrens safeguarding`(years: Int, isInstead: Bool) {
        let found = routes([person(.victim, years), person(.perpetrator, 40)])
        #expect(found.contains(.childrensSafeguardingInstead) == isInstead)
        #expect(found.contains(.childrensSocialCareToo) != isInstead)
    }

    @Test func `an estimated age counts as an age`() {
        var victim = person(.victim, nil)
        victim.ageEstimate = Private(AgeEstimate(years: 17, on: today.adding(months: -11)))
        #expect(routes([victim]).contains(.childrensSocialCareToo))
        victim.ageEstimate = Private(AgeEstimate(years: 17, on: today.adding(months: -12)))
        #expect(!routes([victim]).contains(.childrensSocialCareToo))
    }

    @Test func `nobody personally connected points to adult safeguarding`() {
        let carer = person(.perpetrator, 40, .carer)
        #expect(routes([person(.victim, 30), carer]).contains(.adultSafeguardingInstead))
        let both = [person(.victim, 30), carer, person(.perpetrator, 40)]
        #expect(!routes(both).contains(.adultSafeguardingInstead))
        let unknown = [person(.victim, 30), person(.perpetrator, 40, .notKnown)]
        #expect(!routes(unknown).contains(.adultSafeguardingInstead))
    }

    @Test func `children of whom nobody told children's social care are pointed out`() {
        let people = [person(.victim, 30), person(.perpetrator, 40), person(.child, 4, .child)]
        #expect(!routes(people).contains(.childrenWithoutSafeguarding))
        #expect(
            routes(people) { $0.safeguarding.children = .notYet }
                .contains(.childrenWithoutSafeguarding))
    }

    @Test func `a perpetrator under eighteen is a child too`() {
        #expect(routes([person(.perpetrator, 17)]).contains(.perpetratorIsAChild))
        #expect(!routes([person(.perpetrator, 18)]).contains(.perpetratorIsAChild))
    }

    @Test func `mappa leads, and what cannot wait is said`() {
        let found = routes([person(.victim, 30)]) {
            $0.markers = [.mappaLed]
            $0.cannotWait = PrivateText("He is released on Friday.")
        }
        #expect(found == [.mappaMeetingLeads, .emergencyMeeting])
    }
}
