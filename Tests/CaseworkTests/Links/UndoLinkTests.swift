import Specimens
import Testing

@testable import Casework

@Suite struct UndoLinkTests {
    private let pair = DecideLinkTests().pair

    private func decide(_ isSame: Bool, _ reasons: [MatchReason]) -> DecideLink {
        DecideLink(PersonLink(pair, isSame: isSame, reasons: reasons, makesRepeat: isSame))
    }

    @Test func `taking it back leaves the case exactly as it was`() throws {
        let before = try Specimen.acceptedCase()
        let after = try before.after(decide(true, [.sameName]), on: Specimen.occasion())
            .after(UndoLink(pair), on: Specimen.occasion())
        #expect(after.record.kind == before.record.kind)
        #expect(after.record.links == before.record.links)
        #expect(String(reflecting: after.record) == String(reflecting: before.record))
    }

    @Test func `of two decisions the later is taken back, and the earlier holds again`() throws {
        let first = try Specimen.acceptedCase()
            .after(decide(false, [.sameName]), on: Specimen.occasion())
        let undone = try first.after(
            decide(true, [.sameName, .sameBirth]), on: Specimen.occasion()
        )
        .after(UndoLink(pair), on: Specimen.occasion())
        #expect(undone.record.links == first.record.links)
        #expect(undone.record.links.link(pair)?.link.isSame == false)
    }

    @Test func `what was not decided cannot be taken back`() throws {
        try given(Specimen.acceptedCase()).when(UndoLink(pair)).thenRefused(.notDecided)
    }
}
