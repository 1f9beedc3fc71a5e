/// A meeting about to be closed, with the cases that it has not reached.
package struct ClosingBriefing: Sendable {
    package let meeting: MeetingLine
    package let left: [LeftCase]
    /// The case that still lies on the table, if one does.
    package let current: ID<CaseFile>?
    /// The meeting on whose agenda they are put; nil while none is called.
    package let next: MeetingLine?

    package init(
        meeting: MeetingLine, left: [LeftCase], current: ID<CaseFile>?, next: MeetingLine?
    ) {
        self.meeting = meeting
        self.left = left
        self.current = current
        self.next = next
    }
}

/// A case that was not reached, and by how much it will then be heard too late.
package struct LeftCase: Sendable {
    package let line: AgendaLine
    package let breach: TimelinessBreach?

    package init(line: AgendaLine, breach: TimelinessBreach?) {
        self.line = line
        self.breach = breach
    }
}
