import Casework
import Markup
import Pages
import Specimens
import Testing

struct PaperPagesTests {
    private let frame = sampleFrame()
    private let clock = PaperSpecimen.clock

    @Test func `what is proposed before a meeting keeps the rules of pages`() {
        let wrong = Entered(
            .none, [Problem(field: "case-\(MeetingSpecimen.first)", sentence: "Select one")])
        for briefing in [
            PaperSpecimen.proposal(), PaperSpecimen.proposal(.agendaIssued, isListed: true),
        ] {
            let proposed = ProposalForm.proposed(briefing.proposal)
            for entered in [proposed, .blank] {
                #expect(
                    PageLint.findings(in: agendaProposalPage(frame, briefing, entered: entered))
                        == [])
            }
        }
        let page = agendaProposalPage(frame, PaperSpecimen.proposal(), entered: wrong)
        #expect(PageLint.findings(in: page) == [])
    }

    @Test func `the proposal says why each case stands where it stands, and what to know`() {
        let briefing = PaperSpecimen.proposal()
        let page = agendaProposalPage(
            frame, briefing, entered: ProposalForm.proposed(briefing.proposal)
        ).english
        for words in [
            "Put off once before", "2 days over the limit", "Same people as M26-407",
            "No adviser has tried to reach the victim", "The referrer does not come",
            "1 day over counted from the incident", "MAPPA leads, the chair wants it heard",
            "Somebody is in conflict with it", "5 hours is more than half a day.",
            "3 cases wait, and the area plans for 2 in one meeting.",
        ] { #expect(page.contains(words), "\(words)") }
    }

    @Test func `closing says what was not reached and where it goes`() {
        for briefing in [
            PaperSpecimen.closing(), PaperSpecimen.closing(next: false),
            PaperSpecimen.closing(left: false),
        ] {
            #expect(PageLint.findings(in: meetingClosingPage(frame, briefing)) == [])
        }
        let page = meetingClosingPage(frame, PaperSpecimen.closing()).english
        #expect(page.contains("2 cases were not reached"))
        #expect(page.contains("3 days over the limit of"))
    }

    @Test func `minutes keep the rules of pages for the chair and for an agency`() throws {
        for version in 0...2 {
            for isConvener in [true, false] {
                let briefing = PaperSpecimen.minutes(isConvener: isConvener, version: version)
                let page = minutesPage(frame, briefing, clock: clock)
                #expect(PageLint.findings(in: page) == [])
            }
        }
        let paper = try PaperSpecimen.paper()
        let versions = try PaperSpecimen.paper(version: 2, versions: 2)
        let line = Specimen.minute
        let pages = [
            caseMinutesPage(frame, paper, today: today, clock: clock),
            caseMinutesPage(frame, versions, today: today, clock: clock),
            caseMinutesPaper(frame, versions, today: today, clock: clock),
            wholeMinutesPaper(
                frame, paper.meeting, [paper, versions], today: today, clock: clock),
            minutesCorrectionPage(
                frame, paper, line, seenAs: 0, entered: MinutesCorrectionForm.stored(line)),
            minutesCorrectionPage(frame, versions, line, seenAs: 0, entered: .blank),
        ]
        for page in pages { #expect(PageLint.findings(in: page) == []) }
    }

    @Test func `only what stands out is listed for the chair, who approves with one press`() {
        let page = minutesPage(frame, PaperSpecimen.minutes(), clock: clock).english
        #expect(page.contains("Approve and release"))
        #expect(page.contains("Northbridge Police queried its actions: By when?"))
        #expect(page.contains("Nothing stands out"))
        let agency = minutesPage(
            frame, PaperSpecimen.minutes(isConvener: false, version: 1), clock: clock
        ).english
        #expect(!agency.contains("queried") && !agency.contains("Approve and release"))
    }

    @Test func `what the chair has before her goes with her press, and comes back as it was`() {
        let briefing = PaperSpecimen.minutes()
        let page = minutesPage(
            frame, briefing, problems: [.refused(Refused(ApproveMinutes.Refusal.changedSince))],
            clock: clock)
        #expect(PageLint.findings(in: page) == [])
        let first = "seen-\(MeetingSpecimen.first)"
        #expect(render(page).contains("name=\"\(first)\" value=\"3\""))
        let sent = FormFields([
            first: "3", "seen-\(MeetingSpecimen.second)": "3", "seen-nothing": "3",
            "seen-\(MeetingSpecimen.late)": "many",
        ])
        #expect(sent.minutesSeen == Set(briefing.seen) && briefing.seen.count == 2)
    }

    @Test func `minutes say what was said, by whom, and which version they are`() throws {
        let page = caseMinutesPage(
            frame, try PaperSpecimen.paper(version: 2, versions: 2), today: today, clock: clock
        ).english
        #expect(page.contains("Version 2, approved by the chair on"))
        #expect(page.contains("The tenancy is in her name alone."))
        #expect(page.contains("Sampleshire Homes"))
        #expect(page.contains("version 1"))
    }

    @Test func `lists and sheets keep the rules of pages`() {
        let pages = [
            actionListPage(
                frame, PaperSpecimen.actionList(isConvener: true), today: today, clock: clock),
            actionListPage(
                frame, PaperSpecimen.actionList(isConvener: false), today: today, clock: clock),
            actionListPage(
                frame, PaperSpecimen.actionList(isConvener: false, isEmpty: true), today: today,
                clock: clock),
            actionListPaper(
                frame, PaperSpecimen.actionList(isConvener: true), today: today, clock: clock),
            paperSheets(frame, MeetingSpecimen.briefing(), today: today),
            namesPaper(frame, MeetingSpecimen.briefing(isConvener: false), today: today),
        ]
        for page in pages { #expect(PageLint.findings(in: page) == []) }
        #expect(
            actionListPage(
                frame, PaperSpecimen.actionList(isConvener: true), today: today, clock: clock
            ).english.contains("Not opened"))
    }

    @Test func `research can be passed on, or written to the chair`() throws {
        var file = try CasePageSpecimen.full()
        file.ownWritten = PrivateText("The tenancy is hers alone.")
        let page = researchPage(
            frame, file, today: today, newID: Specimen.id(900),
            entered: ResearchForm.onRecord(nil, comesAsKnown: false),
            colleagues: [Choice("x", data: "Robin Example")])
        #expect(PageLint.findings(in: page) == [])
        #expect(page.english.contains("The tenancy is hers alone."))
        #expect(page.english.contains("Robin Example"))
        if case .problems(let problems) = PassOnForm.read(.none, among: []) {
            #expect(problems.map(\.field) == ["colleague", "asked"])
        } else {
            Issue.record("nothing was missed")
        }
    }
}
