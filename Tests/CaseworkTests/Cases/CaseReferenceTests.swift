import Casework
import Testing

@Suite struct CaseReferenceTests {
    @Test(arguments: [
        (2026, 1, "M26-001"), (2026, 47, "M26-047"), (2026, 407, "M26-407"),
        (2026, 1407, "M26-1407"), (2000, 9, "M00-009"), (2109, 10, "M09-010"),
    ])
    func `a reference is spoken as year and number`(year: Int, number: Int, spoken: String) {
        #expect(CaseReference(year: year, number: number).description == spoken)
    }

    @Test func `references stand in the order of years and numbers, not of letters`() {
        let inOrder = [(2025, 999), (2026, 2), (2026, 10), (2026, 1000)]
            .map { CaseReference(year: $0, number: $1) }
        #expect(inOrder.reversed().sorted() == inOrder)
    }
}
