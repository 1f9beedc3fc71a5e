import Casework
import Pages

extension Site {
    /// Meetings: their agendas and papers, and the conference itself.
    mutating func addMeetings() {
        get(At.meetings, for: .roles(meetingRoles), showMeetings)
        get(At.callMeeting, for: .roles([.coordinator]), showCallMeeting)
        post(At.callMeeting, for: .roles([.coordinator]), callMeeting)
        get(At.meeting, for: .roles(meetingRoles), showMeeting)
        get(At.agenda, for: .roles(meetingRoles), showAgenda)
        get(At.declaration, for: .roles(meetingRoles), showDeclaration)
        post(At.declaration, for: .roles(meetingRoles), declareConfidentiality)
        addAgendas()
        addConference()
        addDesk()
    }

    /// What the coordinator does to an agenda.
    private mutating func addAgendas() {
        get(At.proposeAgenda, for: .roles([.coordinator]), showProposedAgenda)
        post(At.proposeAgenda, for: .roles([.coordinator]), takeProposedAgenda)
        post(At.callDailyMeeting, for: .roles([.coordinator]), callDailyMeeting)
        post(At.listCases, for: .roles([.coordinator]), listCases)
        post(At.moveCase, for: .roles([.coordinator]), moveCase)
        get(At.removeCase, for: .roles([.coordinator]), showRemoveCase)
        post(At.removeCase, for: .roles([.coordinator]), removeCase)
        get(At.issueAgenda, for: .roles([.coordinator]), showIssueAgenda)
        post(At.issueAgenda, for: .roles([.coordinator]), issueAgenda)
    }

    /// What frames the conference: who came, what earlier meetings left, opening and closing.
    private mutating func addConference() {
        get(At.attendance, for: .roles(.conveners), showAttendance)
        post(At.attendance, for: .roles(.conveners), saveAttendance)
        get(At.outstanding, for: .roles(.conveners), showOutstanding)
        post(At.outstanding, for: .roles(.conveners), saveOutstanding)
        post(At.openMeeting, for: .roles(.conveners), openMeeting)
        get(At.closeMeeting, for: .roles(.conveners), showCloseMeeting)
        post(At.closeMeeting, for: .roles(.conveners), closeMeeting)
        post(At.leaveMeeting, for: .roles(.conveners), leaveMeeting)
        post(At.comeBack, for: .roles(.conveners), comeBackToMeeting)
        addPapers()
    }

    /// What goes out after a meeting, and on paper before it.
    private mutating func addPapers() {
        get(At.actionList, for: .roles(meetingRoles), showActionList)
        get(At.minutes, for: .roles(meetingRoles), showMinutes)
        post(At.minutes, for: .roles([.chair]), approveMinutes)
        get(At.caseMinutes, for: .roles(meetingRoles), showCaseMinutes)
        get(At.correctMinutes, for: .roles(.conveners), showCorrectMinutes)
        post(At.correctMinutes, for: .roles(.conveners), correctMinutes)
        get(At.paperSheets, for: .roles(.conveners), showPaperSheets)
    }

    /// The case on the table. What only takes a form leads back to the desk when it is opened.
    private mutating func addDesk() {
        get(At.desk, for: .roles(.conveners), showDesk)
        post(At.openItem, for: .roles(.conveners), openItem)
        post(At.reopenCase, for: .roles(.conveners), reopenCase)
        get(At.captureLine, for: .roles(.conveners), goToDesk)
        post(At.captureLine, for: .roles(.conveners), captureLine)
        get(At.undoEntry, for: .roles(.conveners), goToDesk)
        post(At.undoEntry, for: .roles(.conveners), undoEntry)
        get(At.entry, for: .roles(.conveners), showEntry)
        post(At.entry, for: .roles(.conveners), rewordEntry)
        get(At.linkProcess, for: .roles(.conveners), goToDesk)
        post(At.linkProcess, for: .roles(.conveners), linkProcess)
        get(At.addMinute, for: .roles(.conveners), goToDesk)
        post(At.addMinute, for: .roles(.conveners), addMinute)
        get(At.addRisk, for: .roles(.conveners), goToDesk)
        post(At.addRisk, for: .roles(.conveners), addRisk)
        get(At.addAction, for: .roles(.conveners), goToDesk)
        post(At.addAction, for: .roles(.conveners), addAction)
        get(At.finishCase, for: .roles(.conveners), goToDesk)
        post(At.finishCase, for: .roles(.conveners), finishCase)
        get(At.deferCase, for: .roles(.conveners), goToDesk)
        post(At.deferCase, for: .roles(.conveners), putOffCase)
    }
}

/// Those who run the conference, speak at it or advise the victims it hears of.
private let meetingRoles = Set<Role>.conveners.union(Set<Role>.representatives)
    .union(Set<Role>.advocacy)
