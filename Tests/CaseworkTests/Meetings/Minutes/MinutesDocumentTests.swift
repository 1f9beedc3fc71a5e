import Specimens
import Testing

@testable import Casework

@Suite struct MinutesDocumentTests {
    private func minuted() throws -> Story<CaseFile> {
        try Specimen.discussedCase().after(RecordMinute(Specimen.minute), on: Specimen.occasion())
            .after(Specimen.finishing(), on: Specimen.occasion())
    }

    private func reworded(_ words: String, on day: CalendarDate) throws -> Story<CaseFile> {
        let line = MinuteLine(
            id: Specimen.minute.id, kind: Specimen.minute.kind, agency: Specimen.minute.agency,
            words: PrivateText(words))
        return try minuted().after(
            RewordEntry(.minute(line), seenAs: 0), on: Specimen.occasion(on: day))
    }

    @Test func `a document says what was written and agreed`() throws {
        let file = try minuted().record
        let document = MinutesDocument(of: file)
        #expect(document.lines.map(\.value.id).contains(Specimen.minute.id))
        #expect(document.risks.count == file.risks.count)
        #expect(document.actions.count == file.actions.count)
        #expect(document.agencies == file.hearing?.agencies)
        #expect(document.flag != nil)
    }

    @Test func `what was approved stays as it was, whatever is corrected afterwards`() throws {
        let approved = Specimen.occasion().at
        let file = try reworded("Corrected", on: Specimen.meetsOn.adding(days: 3)).record
        let (then, now) = (MinutesDocument(of: file, at: approved), MinutesDocument(of: file))
        #expect(then.lines.first?.value.words == Specimen.minute.words)
        #expect(now.lines.first?.value.words == PrivateText("Corrected"))
        #expect(now.lines.first?.isReworded == true && then.lines.first?.isReworded == false)
        #expect(file.minutesChangedAt == Specimen.tenOClock(on: Specimen.meetsOn.adding(days: 3)))
    }

    @Test func `whatever changes the minutes is another number`() throws {
        let before = try minuted().record.minutesChanges
        let corrected = try reworded("Corrected", on: Specimen.meetsOn.adding(days: 3))
        #expect(corrected.record.minutesChanges == before + 1)
        let written = try Specimen.discussedCase()
            .after(RecordMinute(Specimen.minute), on: Specimen.occasion())
        let takenBack = try written.after(
            WithdrawEntry(.minute(Specimen.minute.id)), on: Specimen.occasion())
        #expect(takenBack.record.minutesChanges == written.record.minutesChanges + 1)
    }

    @Test func `what was taken back is in no document after that`() throws {
        let story = try Specimen.discussedCase()
            .after(RecordMinute(Specimen.minute), on: Specimen.occasion())
        let file = try story.after(
            WithdrawEntry(.minute(Specimen.minute.id)), on: Specimen.occasion()
        ).record
        #expect(!MinutesDocument(of: file).lines.map(\.value.id).contains(Specimen.minute.id))
    }
}

@Suite struct MinutesExceptionsTests {
    @Test func `what nobody agreed to, and who said nothing, stands out`() throws {
        let file = try Specimen.heardCase().record
        let exceptions = file.minutesExceptions
        let owners = Set(file.actions.map(\.action).filter { $0.origin != .standard }.map(\.owner))
        for owner in owners {
            #expect(
                exceptions.contains { exception in
                    if case .notAgreed(owner, _) = exception { true } else { false }
                })
        }
    }

    @Test func `an answer takes the agency off the list, a query is told with its words`() throws {
        let story = try Specimen.heardCase()
        let owner = try #require(
            story.record.actions.first { $0.action.origin != .standard }?.action.owner)
        let agreed = try story.after(AnswerActions(by: owner, .agreed), on: Specimen.occasion())
        #expect(
            !agreed.record.minutesExceptions.contains { exception in
                if case .notAgreed(owner, _) = exception { true } else { false }
            })
        let words = PrivateText("By when?")
        let queried = try story.after(
            AnswerActions(by: owner, .queried, words: words), on: Specimen.occasion())
        #expect(queried.record.minutesExceptions.contains(.queried(owner, words)))
    }

    @Test func `words that nobody can finish are pointed out`() throws {
        let vague = AgreedAction(
            id: Specimen.id(300), words: PrivateText("Monitor the situation"),
            owner: Specimen.police.id, person: PrivateText(""),
            dueOn: Specimen.meetsOn.adding(days: 7), answers: nil, origin: .volunteered)
        let file = try Specimen.discussedCase().after(
            AgreeAction(vague), on: Specimen.occasion()
        ).record
        #expect(file.minutesExceptions.contains(.vague(vague, .hasNoEnd)))
    }

    @Test func `a line that was marked is looked at again`() throws {
        let line = MinuteLine(
            id: Specimen.id(301), kind: .information, agency: nil,
            words: PrivateText("a hsg lock"), isToCheck: true)
        let file = try Specimen.discussedCase().after(
            RecordMinute(line), on: Specimen.occasion()
        ).record
        #expect(file.minutesExceptions.contains(.toCheck(line)))
    }
}
