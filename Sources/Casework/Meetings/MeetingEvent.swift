/// What can happen to a meeting. Every name and shape here is a promise for ever.
package enum MeetingEvent: RecordedEvent {
    case called(MeetingCalled)
    case caseListed(ItemListed)
    case caseRemoved(ItemRemoved)
    case caseMoved(ItemMoved)
    case agendaIssued(AgendaIssued)
    case confidentialityAgreed(ConfidentialityAgreed)
    case attendanceRecorded(AttendanceRecorded)
    case opened(MeetingOpened)
    case itemOpened(ItemOpened)
    case itemFinished(ItemFinished)
    case stageEntered(StageEntered)
    case speakerNamed(SpeakerNamed)
    case screenSet(ScreenSet)
    case breakTaken(BreakTaken)
    case breakEnded(BreakEnded)
    case closed(MeetingClosed)
    case attendanceEnded(AttendanceEnded)
    case actionListsSent(ActionListsSent)
    case minutesApproved(MinutesApproved)
    case paperOpened(PaperOpened)
    case leavingTakenBack(LeavingTakenBack)
    case itemReopened(ItemReopened)
}

package struct MeetingCalled: Sendable, Hashable, Codable {
    package let area: ID<Area>
    package let kind: MeetingKind
    package let date: CalendarDate
    package let startsAt: TimeOfDay
    package let minutesPerCase: Int
    package let venue: PrivateText
    package let stamp: Stamp
}

/// Why a meeting was called: the area's regular one, or one that cannot wait (S001).
package enum MeetingKind: String, Sendable, Hashable, Codable, CaseIterable {
    case monthly, fourWeekly, fortnightly, weekly
    /// Each working day, about the newest referrals (N12).
    case daily
    case emergency
}

package struct ItemListed: Sendable, Hashable, Codable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let stamp: Stamp
}

package struct ItemRemoved: Sendable, Hashable, Codable {
    package let caseID: ID<CaseFile>
    package let stamp: Stamp
}

package struct ItemMoved: Sendable, Hashable, Codable {
    package let caseID: ID<CaseFile>
    /// Counted from 1.
    package let to: Int
    package let stamp: Stamp
}

package struct AgendaIssued: Sendable, Hashable, Codable {
    package let to: [ID<Agency>]
    /// Members that got nothing because their agreement is not current (SR-01).
    package let withheldFrom: [ID<Agency>]
    package let stamp: Stamp
}

/// One person's confidentiality declaration for this meeting (SR-02, S004 5.6).
package struct ConfidentialityAgreed: Sendable, Hashable, Codable {
    package let account: ID<Account>
    package let agency: ID<Agency>
    package let statementVersion: String
    package let stamp: Stamp
}

package struct AttendanceRecorded: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let attendance: Attendance
    /// Who came for the agency.
    package let person: PrivateText
    package let stamp: Stamp
}

/// How an agency took part (domain 3.8).
package enum Attendance: String, Sendable, Hashable, Codable, CaseIterable {
    case core, deputy, written, apologies, absent

    /// Whether the agency attended or contributed, and so gets the minutes (SR-12).
    package var tookPart: Bool {
        switch self {
        case .core, .deputy, .written: true
        case .apologies, .absent: false
        }
    }
}

package struct MeetingOpened: Sendable, Hashable, Codable {
    package let stamp: Stamp
}

package struct ItemOpened: Sendable, Hashable, Codable {
    package let caseID: ID<CaseFile>
    package let stamp: Stamp
}

package struct ItemFinished: Sendable, Hashable, Codable {
    package let caseID: ID<CaseFile>
    package let outcome: ItemOutcome
    /// Whether the time ran out before its turn; not said in what was written before it was asked.
    package var wasNotReached: Bool?
    package let stamp: Stamp
}

package enum ItemOutcome: String, Sendable, Hashable, Codable, CaseIterable {
    case heard, deferred
}

package struct MeetingClosed: Sendable, Hashable, Codable {
    package let stamp: Stamp
}
