package import Casework
package import Markup

/// A question answered with a time of day: "9:30am", "9.30", "14:00" and "midday" are all read.
package struct TimeQuestion: Question {
    package var name: String
    package var label: Phrase
    package let hint: Phrase?
    package let missing: Phrase?
    package let called: Phrase?

    package init(
        _ name: String, _ label: Phrase, hint: Phrase? = "For example, 9:30am or 2pm",
        missing: Phrase? = nil, called: Phrase? = nil
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.missing = missing
        self.called = called
    }

    package func read(_ fields: FormFields, into problems: inout [Problem]) -> TimeOfDay? {
        let typed = fields[name]
        let isShort = typed.utf8.count <= 1000
        guard !(isShort && TypedText.isBlank(typed)) else {
            noteMissing(into: &problems)
            return nil
        }
        guard isShort, let time = Self.time(TypedText.line(typed)) else {
            problems.append(problem("\(called ?? label) must be a time, such as 9:30am"))
            return nil
        }
        return time
    }

    package func answer(_ time: TimeOfDay?) -> StoredAnswer {
        StoredAnswer([(name, time?.words.english ?? "")])
    }

    static func time(_ typed: String) -> TimeOfDay? {
        let text = typed.lowercased().filter { $0 != " " }
        if ["midday", "noon", "12noon", "12midday"].contains(text) {
            return TimeOfDay(hour: 12, minute: 0)
        }
        if text == "midnight" || text == "12midnight" { return TimeOfDay(hour: 0, minute: 0) }
        for half in ["am", "a.m.", "a.m"] where text.hasSuffix(half) {
            return time(String(text.dropLast(half.count)), afternoon: false)
        }
        for half in ["pm", "p.m.", "p.m"] where text.hasSuffix(half) {
            return time(String(text.dropLast(half.count)), afternoon: true)
        }
        return clock(text).flatMap { TimeOfDay(hour: $0.hour, minute: $0.minute) }
    }

    private static func time(_ text: String, afternoon: Bool) -> TimeOfDay? {
        guard let (hour, minute) = clock(text, bareHour: true), (1...12).contains(hour) else {
            return nil
        }
        return TimeOfDay(hour: hour % 12 + (afternoon ? 12 : 0), minute: minute)
    }

    /// Reads 9:30, 9.30 and 0930; an hour alone only when "am" or "pm" stood after it.
    private static func clock(
        _ text: String, bareHour: Bool = false
    ) -> (hour: Int, minute: Int)? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(TypedText.isDigit) }) else {
            return nil
        }
        if parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 2 {
            return pair(parts[0], parts[1])
        }
        guard parts.count == 1, let only = parts.first else { return nil }
        switch only.utf8.count {
        case 1, 2: return bareHour ? pair(only, "0") : nil
        case 3, 4: return pair(only.dropLast(2), only.suffix(2))
        default: return nil
        }
    }

    private static func pair(_ hour: Substring, _ minute: Substring) -> (hour: Int, minute: Int)? {
        guard let hour = Int(hour), let minute = Int(minute) else { return nil }
        return (hour, minute)
    }
}
