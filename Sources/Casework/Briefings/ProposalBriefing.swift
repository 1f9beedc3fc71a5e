/// An agenda as the program proposes it, with what its coordinator needs to judge it by.
package struct ProposalBriefing: Sendable {
    package let meeting: MeetingLine
    package let minutesPerCase: Int
    package let proposal: AgendaProposal
    /// The cases of the proposal, by id.
    package let lines: [ID<CaseFile>: AgendaLine]
    package let agencies: [ID<Agency>: String]
    package let clock: HearingClock

    package init(
        meeting: MeetingLine, minutesPerCase: Int, proposal: AgendaProposal,
        lines: [ID<CaseFile>: AgendaLine], agencies: [ID<Agency>: String], clock: HearingClock
    ) {
        self.meeting = meeting
        self.minutesPerCase = minutesPerCase
        self.proposal = proposal
        self.lines = lines
        self.agencies = agencies
        self.clock = clock
    }
}

extension AgendaProposal {
    /// All of its cases in the order in which they would be heard, those that do not fit last.
    package var all: [ProposedItem] { items + left }
}
