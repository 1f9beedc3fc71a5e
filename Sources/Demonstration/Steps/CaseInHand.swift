import Casework

/// An invented case on its way through the conference, with the identities it gets as it goes.
final class CaseInHand {
    enum Arrival {
        case new
        case repeatOf(CaseInHand)
        case transferIn(from: String)
    }

    let invented: InventedCase
    let referrer: StaffMember
    let arrival: Arrival
    var draft: ID<ReferralDraft>?
    var referral: ID<Referral>?
    var id: ID<CaseFile>?
    var advocate: StaffMember?
    var isContacted = false
    var hasView = false

    init(_ invented: InventedCase, from referrer: StaffMember, as arrival: Arrival = .new) {
        self.invented = invented
        self.referrer = referrer
        self.arrival = arrival
    }
}

/// A meeting of the invented area.
final class MeetingInHand {
    let date: CalendarDate
    var cases: [CaseInHand]
    var id: ID<Meeting>?
    /// The agencies whose speakers have declared and so may read, answer and report.
    var declared: Set<Party> = []

    init(on date: CalendarDate, _ cases: [CaseInHand] = []) {
        self.date = date
        self.cases = cases
    }
}

/// A step of the story came before the one it builds on: a slip in the plan.
struct NotYetMade: Error {}

extension Optional {
    /// What an earlier step has made.
    func made() throws(NotYetMade) -> Wrapped {
        guard let self else { throw NotYetMade() }
        return self
    }
}
