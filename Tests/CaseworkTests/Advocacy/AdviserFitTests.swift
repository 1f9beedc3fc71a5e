import Specimens
import Testing

@testable import Casework

@Suite struct AdviserFitTests {
    private func adviser(
        _ name: String, hours: Int = 100, inYear: Int = 10, open: Int = 5,
        _ specialisms: Set<AdviserSpecialism> = [], languages: String = ""
    ) -> AdviserLoad {
        AdviserLoad(
            id: Specimen.id(UInt64(name.utf8.count) + 500), name: name,
            terms: AdviserTerms(hours: hours, specialisms: specialisms, languages: languages),
            open: open, inYear: inYear, yearly: 100)
    }

    private func order(_ loads: [AdviserLoad], _ needs: AdviserNeeds) -> [String] {
        AdviserFit.inOrder(loads, for: needs).map(\.load.name)
    }

    private let anybody = AdviserNeeds(specialisms: [])

    @Test func `an adviser of half the hours has half the capacity`() {
        #expect(adviser("Ann", hours: 50).capacity == 50)
        #expect(adviser("Ann", hours: 50, inYear: 50).isFull)
        #expect(!adviser("Ann", hours: 50, inYear: 49).isFull)
    }

    @Test func `the load is judged by the hours`() {
        let half = adviser("Ann", hours: 50, inYear: 30)
        let whole = adviser("Beth", inYear: 40)
        #expect(order([half, whole], anybody) == ["Beth", "Ann"])
    }

    @Test func `who fits comes first, unless she is full`() {
        let needs = AdviserNeeds(specialisms: [.olderPeople])
        let fitting = adviser("Ann", inYear: 80, [.olderPeople])
        let free = adviser("Beth", inYear: 1)
        #expect(order([free, fitting], needs) == ["Ann", "Beth"])
        let full = adviser("Ann", inYear: 100, [.olderPeople])
        #expect(order([full, free], needs) == ["Beth", "Ann"])
    }

    @Test func `the victim's language is found among hers, whatever the capitals`() {
        let needs = AdviserNeeds(specialisms: [], language: PrivateText("Polish, some English"))
        let fits = AdviserFit.inOrder(
            [adviser("Ann", languages: "Urdu; polish "), adviser("Beth", languages: "Welsh")],
            for: needs)
        #expect(fits.map(\.speaksLanguage) == [true, false])
        #expect(fits.first?.load.name == "Ann")
    }

    @Test func `what a case asks for is read from what was answered and not from silence`() {
        var content = Specimen.referral(markers: [.honourBased])
        #expect(needs(content) == [.honourBased])
        content.equality[.sexualOrientation] = EqualityAnswer(rawValue: "bisexual")
        #expect(needs(content) == [.honourBased, .lgbt])
        content.equality[.sexualOrientation] = .preferNotToSay
        #expect(needs(content) == [.honourBased])
        #expect(
            AdviserNeeds(of: content, on: Specimen.meetsOn, fromHospital: true).specialisms
                == [.honourBased, .hospital])
    }

    @Test func `age is counted on the day: 60 is older, 17 is young`() {
        let born = day("1966-11-18")
        var victim = Specimen.victim
        victim.born = Private(born)
        victim.gender = .male
        let content = Specimen.referral(people: [victim, Specimen.perpetrator])
        let before = AdviserNeeds(of: content, on: day("2026-11-17"), fromHospital: false)
        #expect(before.specialisms == [.men])
        let birthday = AdviserNeeds(of: content, on: day("2026-11-18"), fromHospital: false)
        #expect(birthday.specialisms == [.men, .olderPeople])
        let young = AdviserNeeds(of: content, on: day("1984-11-17"), fromHospital: false)
        #expect(young.specialisms == [.men, .youngPeople])
    }

    private func needs(_ content: ReferralContent) -> Set<AdviserSpecialism> {
        AdviserNeeds(of: content, on: Specimen.meetsOn, fromHospital: false).specialisms
    }
}
