import Casework
import Markup
import Specimens
import Testing

@testable import Pages

struct ConflictPagesTests {
    private let frame = sampleFrame()
    private let words = PrivateText("He is my brother.")

    private func staff() -> [StaffLine] {
        [Role.coordinator, .chair, .advocacyManager, .representative].map { role in
            let agency = Specimen.agency(of: role)
            return StaffLine(
                account: Specimen.account(role), name: Specimen.staffName(role),
                agencyID: agency.id, agency: agency.name,
                convenes: role == .coordinator || role == .chair)
        }
    }

    private func line(_ story: Story<CaseFile>, isOwnAsk: Bool? = nil) throws -> ConflictLine {
        let conflict = try #require(story.record.conflicts.known.first)
        var line = ConflictLine(
            conflict, name: "Hal Roofton", agency: "Sampleshire Homes", notedBy: "Cleo Filewright")
        if let isOwnAsk { (line.askedBy, line.isOwnAsk) = ("Cleo Filewright", isOwnAsk) }
        return line
    }

    private func noted(
        _ source: ConflictSource, _ signs: [ConflictSign] = []
    ) throws -> Story<CaseFile> {
        try Specimen.acceptedCase().after(
            NoteConflict(
                of: Specimen.account(.representative), source, saying: words, signs: signs),
            on: Specimen.occasion())
    }

    private func asked() throws -> Story<CaseFile> {
        try noted(.entered).after(
            AskToLiftConflict(
                of: Specimen.account(.representative), because: words, as: [.coordinator]),
            on: Specimen.occasion())
    }

    private func file(_ lines: [ConflictLine], circle: Bool = false) -> ConflictBriefing {
        var file = ConflictBriefing(caseID: Specimen.caseID, reference: Specimen.reference)
        file.known = lines
        file.staff = staff()
        file.offices = [.coordinator]
        if circle {
            file.circle = Array(staff().prefix(3))
            file.whySealed = words
            file.isOfCircle = true
        }
        return file
    }

    @Test func `what people say of themselves keeps the rules of pages`() throws {
        var problems: [Problem] = []
        if case .problems(let found) = DeclareConflictForm.read(.none, today: today) {
            problems = found
        }
        #expect(problems.map(\.field) == ["known-name", "known-as"])
        for entered in [Entered.blank, Entered(.none, problems)] {
            let page = declareConflictPage(frame, entered: entered)
            #expect(PageLint.findings(in: page) == [])
        }
        #expect(PageLint.findings(in: conflictNotedPage(frame)) == [])
        let file = try CasePageSpecimen.full()
        for entered in [
            Entered.blank, Entered(.none, [Problem(field: "know-how", sentence: "Enter how")]),
        ] {
            #expect(PageLint.findings(in: knowPeoplePage(frame, file, entered: entered)) == [])
        }
        try expectGolden(declareConflictPage(frame), "declare-conflict")
        try expectGolden(knowPeoplePage(frame, file), "know-people")
    }

    @Test func `what is declared is read with or without a date of birth`() throws {
        let fields = FormFields([
            "known-name": " Bram Mockridge ", "known-as": "My cousin", "known-born-day": "2",
            "known-born-month": "1", "known-born-year": "1988",
        ])
        guard case .value(let person) = DeclareConflictForm.read(fields, today: today) else {
            Issue.record("it was not read")
            return
        }
        #expect(person.name == PrivateText("Bram Mockridge"))
        #expect(person.born == CalendarDate("1988-01-02").map(Private.init))
    }

    @Test func `the list of a case keeps the rules of pages in every standing`() throws {
        let lines = [
            try line(noted(.declared)), try line(noted(.found, [.sameName])),
            try line(noted(.found, [.sameName, .sameBirth])), try line(asked(), isOwnAsk: false),
        ]
        for file in [file(lines), file([]), file(lines, circle: true)] {
            #expect(PageLint.findings(in: caseConflictsPage(frame, file, status: "Saved.")) == [])
        }
        try expectGolden(caseConflictsPage(frame, file(lines)), "case-conflicts")
    }

    @Test func `one conflict asks what its standing asks for`() throws {
        let steps: [(ConflictLine, String)] = [
            (try line(noted(.found, [.sameName])), "Save the decision"),
            (try line(noted(.entered)), "Ask to lift it"),
            (try line(noted(.declared)), "It is seen to"),
            (try line(asked(), isOwnAsk: false), "Agree and lift it"),
            (try line(asked(), isOwnAsk: true), "Somebody in another office has to agree"),
        ]
        for (line, words) in steps {
            let page = oneConflictPage(frame, file([line]), line)
            #expect(PageLint.findings(in: page) == [])
            #expect(render(page).contains(words))
        }
    }

    @Test func `what follows is shown before it is recorded`() {
        let entering = ConflictToEnter(
            caseID: Specimen.caseID, reference: Specimen.reference, staff: staff(),
            consequences: [Specimen.account(.chair): ConflictConsequence.allCases])
        #expect(PageLint.findings(in: enterConflictPage(frame, entering)) == [])
        let page = checkConflictPage(frame, entering, Specimen.account(.chair), words)
        #expect(PageLint.findings(in: page) == [])
        #expect(render(page).contains("the only chair"))
    }

    @Test func `the circle keeps the rules of pages, before it is sealed and after`() {
        var asked = file([], circle: true)
        asked.circleAsked = CircleAskLine(
            by: "Cleo Filewright", isOwn: false, joining: ["Hal Roofton"], leaving: [],
            opens: false, reason: words)
        for file in [file([]), file([], circle: true), asked] {
            #expect(PageLint.findings(in: circlePage(frame, file)) == [])
        }
        guard
            case .value(let read) = CircleForm.read(
                FormFields([
                    "named-\(Specimen.account(.chair))": "yes", "circle-why": "He works there.",
                ]), file([]))
        else {
            Issue.record("it was not read")
            return
        }
        #expect(read.circle == [Specimen.account(.chair)])
    }

    @Test func `what waits keeps the rules of pages`() {
        let person = KnownPerson(
            name: PrivateText("Bram Mockridge"), born: nil, relationship: words, words: words)
        let declared = DeclarationLine(
            id: Specimen.id(700), name: "Hal Roofton", agency: "Sampleshire Homes",
            person: person, madeOn: today)
        let open = [true, false].map {
            OpenConflictLine(
                caseID: Specimen.caseID, reference: $0 ? Specimen.reference : nil,
                name: "Hal Roofton", agency: "Sampleshire Homes", isAskToLift: $0,
                isCircle: false, since: today)
        }
        for waiting in [
            ConflictsWaiting(open: open, declarations: [declared]),
            ConflictsWaiting(open: [], declarations: []),
        ] {
            #expect(PageLint.findings(in: conflictsPage(frame, waiting)) == [])
        }
    }
}
