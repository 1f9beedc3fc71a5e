/// Who was at a meeting for each agency, from when to when: a deputy takes over, somebody leaves.
package struct Stays: Sendable, Hashable {
    package private(set) var all: [Stay] = []

    package init() {}

    /// Whoever is recorded anew is there from now on; whoever was there before has left.
    mutating func record(_ recorded: AttendanceRecorded) {
        leave(recorded.agency, recorded.stamp.at)
        guard recorded.attendance.isInTheRoom else { return }
        all.append(
            Stay(
                agency: recorded.agency, attendance: recorded.attendance, person: recorded.person,
                from: recorded.stamp.at))
    }

    mutating func leave(_ agency: ID<Agency>, _ now: Instant) {
        for index in all.indices where all[index].agency == agency && all[index].to == nil {
            all[index].to = now
        }
    }

    /// Whoever was written down as gone by mistake was there all the time.
    mutating func takeBackLeaving(_ agency: ID<Agency>) {
        guard let index = all.lastIndex(where: { $0.agency == agency }) else { return }
        all[index].to = nil
    }

    package func isIn(_ agency: ID<Agency>) -> Bool {
        all.contains { $0.agency == agency && $0.to == nil }
    }

    /// Whether somebody of the agency was there for any part of a stretch of time.
    package func wasIn(_ agency: ID<Agency>, from: Instant, to: Instant) -> Bool {
        all.contains { $0.agency == agency && $0.from <= to && ($0.to.map { $0 >= from } ?? true) }
    }

    package func of(_ agency: ID<Agency>) -> [Stay] { all.filter { $0.agency == agency } }
}

/// One person's time at a meeting.
package struct Stay: Sendable, Hashable {
    package let agency: ID<Agency>
    package let attendance: Attendance
    package let person: PrivateText
    package let from: Instant
    package fileprivate(set) var to: Instant?
}

extension Attendance {
    /// Whether somebody sits at the table or in the call.
    package var isInTheRoom: Bool {
        switch self {
        case .core, .deputy: true
        case .written, .apologies, .absent: false
        }
    }
}
