import Casework
import Pages
import Testing

/// What somebody types who looks for a case: a number of the area, or a name with a date.
@Suite struct FindCasesFormTests {
    private func search(_ typed: String) -> CaseSearch? {
        guard case .value(let search) = FindCasesForm.read(FormFields(["words": typed])) else {
            return nil
        }
        return search
    }

    @Test(arguments: [
        "M26-407", "m26-407", " M26 407 ", "M26407", "26/407", "26-407", "m26/407", "2026-407",
        "M2026-407",
    ])
    func `a number is read however it is typed`(typed: String) {
        #expect(search(typed) == .numbered(CaseReference(year: 2026, number: 407)))
    }

    @Test(arguments: [
        "05/1991", "1990-05", "14/03", "14 March 1990", "Ada Smith 05/1991", "Smith 14/03", "1991",
        "06051991", "6/5/1991", "Ada", "M", "Mo 26", "Ada 14 March 1990", "407", "m", "☂",
    ])
    func `what may be a day or a name is no number`(typed: String) {
        #expect(search(typed) == .named(PrivateText(typed)))
    }

    @Test(arguments: ["", "   ", String(repeating: "a", count: 101)])
    func `nothing and too much are told beside the box`(typed: String) {
        #expect(search(typed) == nil)
    }
}
