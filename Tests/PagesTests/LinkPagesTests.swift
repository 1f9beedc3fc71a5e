import Markup
import Pages
import Testing

@testable import Casework

/// The list of victims who may be known already, and the buttons that say so.
@Suite struct LinkPagesTests {
    private let frame = sampleFrame()

    private func side(_ number: Int, _ name: String) -> RepeatSide {
        let victim = CasePerson(
            id: ID(high: 3, low: UInt64(number)), role: .victim, name: PrivateText(name),
            born: CalendarDate("1989-08-17").map(Private.init))
        return RepeatSide(
            id: ID(high: 4, low: UInt64(number)),
            reference: CaseReference(year: 2026, number: number), victim: victim,
            referredOn: today.adding(days: -number), heardOn: nil, state: .open)
    }

    private func found(_ newer: Int, _ older: Int) -> PossibleRepeat {
        PossibleRepeat(
            newer: side(newer, "Ada <Sampleton>"), older: side(older, "Adda Sampleton"),
            reasons: [.similarForename, .sameBirth, .differentSurname])
    }

    @Test func `each pair stands with both cases, the reasons and two buttons`() {
        var repeats = PossibleRepeats()
        var again = found(7, 2)
        again.news = [.sameBirth]
        var decided = found(9, 4)
        let link = PersonLink(
            decided.pair, isSame: true, reasons: decided.reasons, makesRepeat: true)
        decided.decided = PersonLinkDecided(
            link: link,
            stamp: Stamp(
                Occasion(by: .system, at: Instant(milliseconds: 5), today: today)))
        repeats.undecided = [found(8, 3), again]
        repeats.decided = [decided]
        let page = possibleRepeatsPage(frame, repeats, today: today, status: "Saved.")
        #expect(PageLint.findings(in: page) == [])
        for words in [
            "Ada <Sampleton>", "Same date of birth", "But: different last name",
            "New since then", "Not the same", "Take that back", "The same person, and a repeat",
        ] { #expect(page.english.contains(words), "\(words)") }
    }

    @Test func `where nothing waits it says so`() {
        let page = possibleRepeatsPage(frame, PossibleRepeats(), today: today)
        #expect(PageLint.findings(in: page) == [])
        #expect(page.english.contains("No two cases wait"))
        #expect(!page.english.contains("Not the same"))
    }

    @Test func `a press says which two, and a form without an answer says nothing`() {
        let other: ID<CaseFile> = ID(high: 4, low: 2)
        let (one, two) = (ID<CasePerson>(high: 3, low: 1), ID<CasePerson>(high: 3, low: 2))
        let pressed: [String: String] = [
            "person": one.description, "other-person": two.description, "link": "other",
        ]
        let read = LinkForm.read(FormFields(pressed), in: other)
        #expect(read?.pair == LinkedPair(one, and: two, in: other) && read?.answer == .other)
        for name in pressed.keys {
            var without = pressed
            without[name] = ""
            #expect(LinkForm.read(FormFields(without), in: other) == nil)
        }
        #expect(LinkForm.back(FormFields(pressed)) == At.possibleRepeats(query: [("saved", "1")]))
    }
}
