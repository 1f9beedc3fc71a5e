import Casework

extension Membership {
    /// Whether she is of the area on a day, by the facts that the table of roles goes by.
    func isOpen(on day: CalendarDate) -> Bool {
        guard standing == .active, endsOn.map({ day <= $0 }) ?? true else { return false }
        return confirmation.map { day <= $0.lastDay } ?? true
    }
}
