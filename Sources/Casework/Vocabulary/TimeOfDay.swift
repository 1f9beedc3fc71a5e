/// A time on the clock in the area, such as 9:30am; minutes since midnight, 0 to 1439.
package struct TimeOfDay: Hashable, Sendable, Comparable {
    package let minutes: Int

    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    package init(minutes: Int) {
        self.minutes = min(max(minutes, 0), 1439)
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minutes < right.minutes
    }

    package func adding(minutes more: Int) -> TimeOfDay {
        TimeOfDay(minutes: minutes + min(max(more, -1440), 1440))
    }
}

extension TimeOfDay: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(minutes: try decoder.singleValueContainer().decode(Int.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(minutes)
    }
}
