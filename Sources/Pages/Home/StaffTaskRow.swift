import Casework
import Markup

/// How what waits about access looks on the first page.
extension StaffTask {
    func words(today: CalendarDate) -> Phrase {
        switch self {
        case .toConfirm(let count, _):
            counted(
                count, one: "Confirm that 1 person still needs access",
                many: "Confirm that \(count) people still need access")
        case .secondPerson(let count):
            counted(
                count, one: "1 person’s access waits for a second person to agree",
                many: "The access of \(count) people waits for a second person to agree")
        case .seat(_, let day, let time, let hasDeclared):
            hasDeclared
                ? "You are invited on \(day.words(near: today)) at \(time.words)"
                : "Agree to confidentiality for \(day.words(near: today)) at \(time.words)"
        case .ownAccess(let day):
            "Your access ends after \(day.words(near: today)): ask your agency to confirm it"
        }
    }

    var link: Link {
        switch self {
        case .toConfirm: At.confirmPeople()
        case .secondPerson: At.secondPerson()
        case .seat(let meeting, _, _, _): At.seat(meeting)
        case .ownAccess: At.help()
        }
    }

    func status(today: CalendarDate) -> (words: Phrase, family: TagFamily) {
        switch self {
        case .toConfirm(_, let day) where day < today: ("Overdue", .red)
        case .toConfirm(_, let day): ("Due \(day.distance(from: today))", .amber)
        case .secondPerson: ("To do", .plain)
        case .seat(_, _, _, let hasDeclared): hasDeclared ? ("Invited", .blue) : ("To do", .plain)
        case .ownAccess: ("Ends soon", .amber)
        }
    }
}
