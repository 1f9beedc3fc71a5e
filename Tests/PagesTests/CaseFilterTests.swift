import Casework
import Markup
import Pages
import Specimens
import Testing

/// Nothing falls out of every list: whatever a case waits for, some list of its own has it.
struct CaseFilterTests {
    private static let alive: [CaseState] = [.open, .listed, .heard]

    @Test(arguments: alive, CaseWait.allCases.map(Optional.some) + [nil])
    func `every open case is in a list that says what it waits for`(
        state: CaseState, wait: CaseWait?
    ) {
        guard stands(state, wait) else { return }
        var line = CasePageSpecimen.line(
            401, place: state == .open ? 0 : 1, outcome: state == .heard ? .heard : nil)
        line.wait = wait
        let lists = CaseFilter.allCases.filter { $0.lets(line) }
        #expect(lists.contains(.all))
        // A listed case whose day is to come is on the agenda of its meeting.
        #expect(lists.count > 1 || (state == .listed && wait == nil))
    }

    @Test func `a case that MAPPA leads waits for no meeting and says what happens next`() {
        for wait in [CaseWait.chair, .handOver] {
            var line = CasePageSpecimen.line(401, place: 0)
            line.wait = wait
            #expect(!CaseFilter.waiting.lets(line) && CaseFilter.mappaLeads.lets(line))
            let page = caseListPage(sampleFrame(), [line], showing: .mappaLeads)
            #expect(PageLint.findings(in: page).isEmpty)
            #expect(page.english.contains("say who has it now"))
        }
    }

    @Test func `a day that has passed is a list of its own, and only while there is one`() {
        var line = CasePageSpecimen.line(401, place: 0)
        line.wait = .anotherMeeting
        #expect(caseListPage(sampleFrame(), [line]).english.contains("Not heard on the day (1)"))
        line.wait = .meeting
        #expect(!caseListPage(sampleFrame(), [line]).english.contains("Not heard on the day"))
    }

    private func stands(_ state: CaseState, _ wait: CaseWait?) -> Bool {
        switch state {
        case .open: wait != nil && wait != .anotherMeeting
        case .listed: wait == nil || wait == .anotherMeeting
        default: wait == nil
        }
    }
}
