import Casework

/// A desk of seven invented agencies on Sunday 22 November 2026.
struct CaptureDesk {
    let police = ID<Agency>(high: 1, low: 1)
    let housing = ID<Agency>(high: 1, low: 2)
    let northHousing = ID<Agency>(high: 1, low: 3)
    let acute = ID<Agency>(high: 1, low: 4)
    let mentalHealth = ID<Agency>(high: 1, low: 5)
    let adultCare = ID<Agency>(high: 1, low: 6)
    let adviser = ID<Agency>(high: 1, low: 7)
    var nextMeeting = CalendarDate("2026-12-03")

    var agencies: [Agency] {
        [
            Agency(id: police, name: "Mockford Police", kind: .police),
            Agency(id: housing, name: "Council Housing", kind: .housing),
            Agency(id: northHousing, name: "Northmock Homes", kind: .housing),
            Agency(id: acute, name: "Northmock Hospital", kind: .acuteTrust),
            Agency(id: mentalHealth, name: "Mental Health Trust", kind: .mentalHealth),
            Agency(id: adultCare, name: "Adult Social Care", kind: .adultSocialCare),
            Agency(id: adviser, name: "Adviser Service", kind: .advocacy),
        ]
    }

    var key: CaptureKey? {
        guard let today = CalendarDate("2026-11-22") else { return nil }
        return CaptureKey(
            agencies: AgencyLetters(agencies),
            stock: [StockAction(code: "LC", words: "Change the locks at [the front door]")],
            today: today, nextMeeting: nextMeeting, usualDays: 14)
    }

    func read(_ line: String) -> Captured? { key?.read(line) }

    func action(
        _ owners: [ID<Agency>], _ words: String, due: String, doubt: CaptureDoubt? = nil
    ) -> Captured? {
        CalendarDate(due).map { day in
            .action(
                CapturedAction(
                    owners: owners, words: words, dueOn: day, advice: ActionAdvice(on: words),
                    doubt: doubt))
        }
    }
}
