/// The meeting for whoever chairs it: the case on the table, and how the meeting stands.
package struct ChairBriefing: Sendable {
    package let meeting: MeetingBriefing
    package let sitting: SittingBriefing
    /// Nil between cases.
    package let desk: DeskBriefing?
    /// Actions of earlier meetings that are still open.
    package let outstanding: Int
    /// What the screen in the room shows.
    package var othersSee = ScreenBriefing.blank

    package init(
        meeting: MeetingBriefing, sitting: SittingBriefing, desk: DeskBriefing?, outstanding: Int
    ) {
        self.meeting = meeting
        self.sitting = sitting
        self.desk = desk
        self.outstanding = outstanding
    }
}

/// The meeting for somebody who sits at it for her agency: what her own agency holds, and what is
/// minuted of the case on the table. No other agency's research is in it (SR-11).
package struct SeatBriefing: Sendable {
    package let meeting: MeetingLine
    package let sitting: SittingBriefing
    package let agency: ID<Agency>
    package let agencyName: String
    /// Nil between cases, and while a case is on the table that she does not hear.
    package var hearing: SeatHearing?

    package init(
        meeting: MeetingLine, sitting: SittingBriefing, agency: ID<Agency>, agencyName: String,
        hearing: SeatHearing?
    ) {
        self.meeting = meeting
        self.sitting = sitting
        self.agency = agency
        self.agencyName = agencyName
        self.hearing = hearing
    }
}

extension SeatBriefing {
    /// Whether her agency is recorded as here, so that she may do something about a case.
    package func takesPart(in id: ID<CaseFile>) -> Bool {
        hearing?.file.id == id && hearing?.file.minutes != nil
    }
}

/// The case on the table as one agency hears it.
package struct SeatHearing: Sendable {
    package let file: CaseBriefing
    /// Counted from 1 among what she sees.
    package let place: Int
    package let mine: [ActionBriefing]
    /// What her agency last answered to its actions, if that still holds for all of them.
    package let answer: AnswerToActions?
    package let defaultDue: CalendarDate

    package init(
        file: CaseBriefing, place: Int, mine: [ActionBriefing], answer: AnswerToActions?,
        defaultDue: CalendarDate
    ) {
        self.file = file
        self.place = place
        self.mine = mine
        self.answer = answer
        self.defaultDue = defaultDue
    }
}

/// What an invited person may know before she is let in: when it is her turn, and nothing of any
/// case.
package struct WaitingBriefing: Sendable {
    package let line: SeatLine
    package let statementVersion: String
    package let state: MeetingState
    package let isOnBreak: Bool
    /// Whether the case that she is invited for is on the table and she may come in.
    package let isLetIn: Bool
    package let minutes: Int?

    package init(
        line: SeatLine, statementVersion: String, state: MeetingState, isOnBreak: Bool,
        isLetIn: Bool, minutes: Int?
    ) {
        self.line = line
        self.statementVersion = statementVersion
        self.state = state
        self.isOnBreak = isOnBreak
        self.isLetIn = isLetIn
        self.minutes = minutes
    }
}
