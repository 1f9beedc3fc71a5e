/// What the desk knows when it reads a line: who may act, the area's stock actions, and the days.
package struct CaptureKey: Sendable {
    package let agencies: AgencyLetters
    package let stock: [String: StockAction]
    package let today: CalendarDate
    package let nextMeeting: CalendarDate?
    /// The day for an action when none is typed.
    package let usualDay: CalendarDate

    package init(
        agencies: AgencyLetters, stock: [StockAction], today: CalendarDate,
        nextMeeting: CalendarDate?, usualDays: Int
    ) {
        self.agencies = agencies
        self.stock = Dictionary(stock.map { ($0.code, $0) }) { first, _ in first }
        self.today = today
        self.nextMeeting = nextMeeting
        usualDay = today.adding(days: max(usualDays, 0))
    }
}

/// An action that an area agrees so often that it has a code: `lc` for a lock change.
///
/// The words may hold one part in square brackets; what is typed after the code takes its place.
package struct StockAction: Sendable, Hashable, Codable {
    package let code: String
    package let words: String

    package init(code: String, words: String) {
        self.code = code.lowercased()
        self.words = words
    }

    package func filled(with typed: String) -> String {
        guard let open = words.firstIndex(of: "["), let close = words[open...].firstIndex(of: "]")
        else { return typed.isEmpty ? words : "\(words): \(typed)" }
        let usual = words[words.index(after: open)..<close]
        let part = typed.isEmpty ? String(usual) : typed
        return words[..<open] + part + words[words.index(after: close)...]
    }
}
