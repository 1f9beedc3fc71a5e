package import Casework

/// A record's life so far, told by the decisions and events that made it.
package struct Story<Subject: Record>: Sendable {
    package let events: [Subject.Event]

    package init(_ events: [Subject.Event] = []) {
        self.events = events
    }

    package var record: Subject { Subject(after: events) }

    /// The story after somebody decided something; a refusal is thrown.
    package func after<Choice: Decision>(
        _ decision: Choice, on occasion: Occasion
    ) throws(Choice.Refusal) -> Story where Choice.Subject == Subject {
        Story(events + (try decision.decide(given: record, on: occasion)))
    }

    /// The story after some events that a test tells itself.
    package func and(_ more: Subject.Event...) -> Story { Story(events + more) }
}
