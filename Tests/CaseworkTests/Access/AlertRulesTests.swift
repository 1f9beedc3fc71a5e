import Casework
import Testing

/// Given a record of looks, when it is assessed, then these alerts.
struct AlertRulesTests {
    private let ada = ID<Account>(high: 1, low: 1)
    private let ben = ID<Account>(high: 1, low: 2)
    private let noon: Int64 = 12 * 60

    private func look(
        _ kind: AccessLook.Kind = .opened, by account: ID<Account>? = nil, minute: Int64,
        page: String = "case", of number: UInt64? = 1, _ likeness: NameLikeness? = nil
    ) -> AccessLook {
        let (day, time) = (Int(minute / 1440), Int(minute % 1440))
        return AccessLook(
            kind, by: account ?? ada, of: nil, at: Instant(milliseconds: minute * 60_000),
            on: CalendarDate(dayNumber: day), TimeOfDay(minutes: time), page: page,
            caseID: number.map { ID(high: 2, low: $0) }, likeness: likeness)
    }

    private func found(
        _ looks: [AccessLook], _ change: (inout AlertSurroundings) -> Void = { _ in }
    ) -> [AccessAlert] {
        var around = AlertSurroundings(now: Instant(milliseconds: 1440 * 60_000))
        change(&around)
        return AlertRules(around).alerts(in: looks)
    }

    @Test func `an ordinary day raises nothing`() {
        #expect(found([look(minute: noon), look(minute: noon + 5, of: 2)]) == [])
    }

    @Test func `looking for one's own name is told, and another's with the same surname is not`() {
        let own = look(.searched, minute: noon, page: "find referred", of: nil, .wholeName)
        let cousin = look(.searched, minute: noon, page: "find referred", of: nil, .surname)
        #expect(found([own]).map(\.key.kind) == [.ownNameSearched])
        #expect(found([cousin]) == [])
    }

    @Test(arguments: ["find cases", "find referred", "find in list"])
    func `whoever is found by a name is not opened`(page: String) {
        let looks = (0..<30).map { look(minute: noon, page: page, of: UInt64($0), .surname) }
        #expect(found(looks) == [])
    }

    @Test func `opening a case with somebody of one's own surname is told once a day`() {
        let looks = [look(minute: noon, .surname), look(minute: noon + 9, .surname)]
        let alerts = found(looks + [look(minute: noon, page: "cases", of: 2, .surname)])
        #expect(alerts.map(\.key.kind) == [.sharesSurname])
        #expect(alerts.first?.count == 2)
        #expect(alerts.first?.key.caseID == ID(high: 2, low: 1))
    }

    @Test func `twenty cases within an hour are told, nineteen and a list of forty are not`() {
        let twenty = (1...20).map { look(minute: noon + Int64($0), of: $0) }
        #expect(found(twenty).map(\.key.kind) == [.manyCases])
        #expect(found(twenty).first?.count == 20)
        #expect(found(Array(twenty.dropLast())) == [])
        #expect(found((1...40).map { look(minute: noon, page: "cases", of: $0) }) == [])
        let slow = (1...20).map { look(minute: noon + 4 * Int64($0), of: $0) }
        #expect(found(slow) == [])
    }

    @Test(arguments: [(1319, false), (1320, true), (0, true), (359, true), (360, false)])
    func `night is from ten to six`(minute: Int64, isNight: Bool) {
        #expect(found([look(minute: minute)]).map(\.key.kind) == (isNight ? [.atNight] : []))
    }

    @Test func `twenty searches of the whole area within an hour are told, and fewer are not`() {
        let twenty = (0..<20).map {
            look(.searched, minute: noon + $0 * 3, page: "find cases", of: nil)
        }
        #expect(found(twenty).map(\.key.kind) == [.manySearches])
        #expect(found(Array(twenty.dropFirst())) == [])
        let own = (0..<20).map {
            look(.searched, minute: noon + $0 * 3, page: "find in list", of: nil)
        }
        #expect(found(own) == [])
    }

    @Test func `three refusals within a quarter of an hour are told`() {
        let near = [0, 7, 15].map { look(.refused, minute: noon + $0, page: "", of: nil) }
        #expect(found(near).map(\.key.kind) == [.turnedAwayRepeatedly])
        let far = [0, 8, 16].map { look(.refused, minute: noon + $0, page: "", of: nil) }
        #expect(found(far) == [])
        let ofTwo =
            near.dropLast() + [
                look(.refused, by: ben, minute: noon + 9, page: "", of: nil)
            ]
        #expect(found(Array(ofTwo)) == [])
    }

    @Test func `a search soon after somebody else's referral is told`() {
        let search = look(.searched, minute: noon + 59, page: "find referred", of: nil)
        let sent = (at: Instant(milliseconds: noon * 60_000), by: ben)
        #expect(
            found([search]) { $0.referrals = [sent] }.map(\.key.kind) == [.searchedAfterReferral])
        #expect(found([search]) { $0.referrals = [(at: sent.at, by: ada)] } == [])
        #expect(
            found([search]) {
                $0.referrals = [sent]
                $0.wholeArea = [ada]
            } == [])
        let late = look(.searched, minute: noon + 61, page: "find referred", of: nil)
        #expect(found([late]) { $0.referrals = [sent] } == [])
        let inOwnList = look(.searched, minute: noon + 59, page: "find in list", of: nil)
        #expect(found([inOwnList]) { $0.referrals = [sent] } == [])
    }

    @Test func `opening a case that one had nothing to do with is told after a week`() {
        let opened = look(minute: noon)
        let week = Instant(milliseconds: (noon + 7 * 1440) * 60_000)
        #expect(found([opened]) { $0.now = week }.map(\.key.kind) == [.noTask])
        #expect(found([opened]) { $0.now = week.adding(seconds: -60) } == [])
        #expect(
            found([opened]) {
                $0.now = week
                $0.tasks = [PersonAndCase(ada, ID(high: 2, low: 1))]
            } == [])
        #expect(
            found([opened]) {
                $0.now = week
                $0.wholeArea = [ada]
            } == [])
    }

    @Test func `the latest alert comes first`() {
        let alerts = found([look(minute: 5), look(by: ben, minute: 30)])
        #expect(alerts.map(\.key.account) == [ben, ada])
    }
}

struct NameLikenessTests {
    @Test(arguments: [
        ("Robin Nurse", "Ada Nurse", NameLikeness.surname),
        ("Robin Nurse", "robin NURSE", .wholeName),
        ("Robin Nurse-Smith", "Ada Smith", .surname),
        ("Robin O’Neil", "Ada ONeil", .surname),
        ("Robin Nurse", "Nurse", .surname),
        ("Robin Nurse", "Robin Smith", nil),
        ("Robin Nurse", "", nil),
        ("", "", nil),
        ("Robin A", "Ada A", nil),
    ])
    func `names are compared by their words`(
        staff: String, person: String, likeness: NameLikeness?
    ) {
        #expect(NameLikeness(of: staff, toAnyOf: [PrivateText(person)]) == likeness)
    }
}
