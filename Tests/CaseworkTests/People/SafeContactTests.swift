import Casework
import Specimens
import Testing

struct SafeContactTests {
    private let day = Specimen.referredOn

    private func contact(_ answer: KnownAnswer, confirmed: CalendarDate?) -> SafeContact {
        var contact = SafeContact(safeToCall: answer, confirmedOn: confirmed)
        contact[.text] = answer
        return contact
    }

    @Test(arguments: [ContactRoute.call, .text])
    func `a way that was said to be safe is safe for the area's days`(route: ContactRoute) {
        let contact = contact(.yes, confirmed: day)
        let last = day.adding(days: 30)
        #expect(contact.safety(of: route, on: last, staleAfter: 30) == .safe)
        #expect(
            contact.safety(of: route, on: last.adding(days: 1), staleAfter: 30)
                == .stale(since: day))
    }

    @Test func `what nobody asked is not safe`() {
        let contact = contact(.yes, confirmed: day)
        #expect(contact.safety(of: ContactRoute.letter, on: day, staleAfter: 30) == .notKnown)
        #expect(SafeContact().safety(of: ContactRoute.call, on: day, staleAfter: 30) == .notKnown)
    }

    @Test func `yes without a day on which it was said is not known`() {
        #expect(
            contact(.yes, confirmed: nil).safety(of: ContactRoute.call, on: day, staleAfter: 30)
                == .notKnown)
    }

    @Test func `no is never outdated`() {
        let contact = contact(.no, confirmed: day)
        #expect(
            contact.safety(of: ContactRoute.call, on: day.adding(days: 400), staleAfter: 30)
                == .unsafe)
    }
}
