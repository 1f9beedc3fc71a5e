import Casework
import Markup
import Pages
import Testing

struct MeetingPageTests {
    private let frame = sampleFrame()

    private func text(_ page: HTML) -> String { render(page) }

    @Test(arguments: [MeetingState.called, .agendaIssued, .inSession, .closed])
    func `the meeting page keeps the rules of pages in every state`(state: MeetingState) {
        for hasDeclared in [true, false] {
            for mayArrange in [true, false] {
                let meeting = MeetingSpecimen.convened(
                    state, hasDeclared: hasDeclared, mayArrange: mayArrange)
                #expect(PageLint.findings(in: meetingPage(frame, meeting)).isEmpty)
            }
        }
        let empty = MeetingSpecimen.convened(state, items: [])
        #expect(PageLint.findings(in: meetingPage(frame, empty)).isEmpty)
    }

    @Test func `the other pages of a meeting keep the rules of pages`() {
        let meeting = MeetingSpecimen.briefing()
        let pages = [
            meetingsPage(
                frame, coming: [meeting.meeting], past: [MeetingSpecimen.line(.closed)],
                mayCall: true, today: today),
            meetingsPage(frame, coming: [], past: [], mayCall: false, today: today),
            callMeetingPage(frame, entered: CallMeetingForm.usual(in: AreaSettings())),
            removeCasePage(frame, MeetingSpecimen.agenda[0], from: meeting.meeting),
            issueAgendaPage(frame, MeetingSpecimen.convened()),
            issueAgendaPage(frame, MeetingSpecimen.convened(.called, items: [])),
            declarationPage(frame, meeting),
            declarationPage(
                frame, MeetingSpecimen.briefing(hasDeclared: false, isConvener: false)),
            attendancePage(
                frame, meeting, entered: AttendanceForm.stored(meeting.agencies)),
            outstandingPage(
                frame, [MeetingSpecimen.action], at: MeetingSpecimen.id,
                entered: OutstandingForm.stored([MeetingSpecimen.action]), today: today),
            outstandingPage(
                frame, [], at: MeetingSpecimen.id, entered: .blank, today: today),
            agendaPage(frame, meeting, today: today), agendaPaper(frame, meeting, today: today),
            betweenCasesPage(frame, meeting), betweenCasesPage(frame, closedDown),
            notAddedPage(
                frame, MeetingSpecimen.id, from: .desk, because: .takenBack,
                typed: "Two calls"),
        ]
        for page in pages { #expect(PageLint.findings(in: page) == []) }
    }

    private let closedDown = MeetingSpecimen.briefing(
        .inSession,
        items: [MeetingSpecimen.item(MeetingSpecimen.first, 407, place: 1, outcome: .heard)])

    @Test func `a meeting on which every case is done can be closed`() {
        #expect(text(betweenCasesPage(frame, closedDown)).contains("Close the meeting"))
        let open = text(betweenCasesPage(frame, MeetingSpecimen.briefing(.inSession)))
        #expect(!open.contains("Close the meeting"))
    }

    @Test func `an agency without an agreement in force is named, with what it means`() {
        let page = text(meetingPage(frame, MeetingSpecimen.convened()))
        #expect(page.contains("Northbridge Fire gets nothing until it signs."))
    }

    @Test func `an agenda that should have gone out is late`() {
        let page = text(meetingPage(frame, MeetingSpecimen.convened(.called)))
        #expect(page.contains("3 days late"))
    }

    @Test func `a chair who does not make the agenda is offered no change to it`() {
        let page = text(meetingPage(frame, MeetingSpecimen.convened(mayArrange: false)))
        #expect(!page.contains("Move down"))
        #expect(!page.contains("Send the agenda"))
    }

    @Test func `the first case cannot move up and the last cannot move down`() {
        let page = text(meetingPage(frame, MeetingSpecimen.convened()))
        #expect(!page.contains("id=\"up-\(MeetingSpecimen.first)\""))
        #expect(page.contains("id=\"down-\(MeetingSpecimen.first)\""))
        #expect(!page.contains("id=\"down-\(MeetingSpecimen.second)\""))
    }

    @Test func `before declaring only the number of cases is told`() {
        let meeting = MeetingSpecimen.briefing(items: [], hasDeclared: false, isConvener: false)
        let page = text(agendaPage(frame, meeting, today: today))
        #expect(page.contains("2 cases are listed."))
        #expect(!page.contains("M26-407"))
    }

    @Test func `the agenda says what agencies need for deciding what to share`() {
        let page = text(agendaPage(frame, MeetingSpecimen.briefing(), today: today))
        for words in [
            "Asha &lt;Sample&gt;", "Asha Pattern", "3 May 1990, aged 36", "12 Example Road",
            "Former partner", "Strangulation, and threats", "Professional judgement",
            "Managed under MAPPA", "Imani Reed", "No answer from your agency yet",
        ] {
            #expect(page.contains(words))
        }
        #expect(!page.contains("01632 960001"))
    }

    @Test func `titles of the meeting pages hold no name`() {
        let page = text(deskPage(frame, MeetingSpecimen.scene()))
        #expect(page.contains("<title>Desk - Northbridge - Conference</title>"))
    }
}
