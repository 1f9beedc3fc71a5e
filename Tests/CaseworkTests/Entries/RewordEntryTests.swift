import Specimens
import Testing

@testable import Casework

@Suite struct RewordEntryTests {
    private let mine = Entry.action(Specimen.action(words: "Change both locks"))
    private let theirs = Entry.action(Specimen.action(words: "Change the front lock"))

    private func reworded(_ entry: Entry) -> CaseEvent {
        .entryReworded(EntryReworded(entry: entry, stamp: stamp()))
    }

    @Test func `an action is put in other words, and the first ones are kept`() throws {
        let story = try Specimen.discussedCase()
        given(story).when(RewordEntry(mine, seenAs: 0)).then(reworded(mine))
        let after = story.and(reworded(mine)).record
        #expect(after.action(mine.actionID)?.action.words == mine.words)
        #expect(
            after.entries[mine.id]?.wordings.map(\.entry.words).first == Specimen.action().words)
    }

    @Test func `a line of the minutes and a risk are put in other words too`() throws {
        let story = try Specimen.discussedCase()
            .after(RecordMinute(Specimen.minute), on: Specimen.occasion())
        let line = Entry.minute(Specimen.minute.saying(PrivateText("The tenancy is joint.")))
        let risk = Entry.risk(Specimen.risk.saying(PrivateText("He has two keys.")))
        for entry in [line, risk] {
            given(story).when(RewordEntry(entry, seenAs: 0)).then(reworded(entry))
            #expect(story.and(reworded(entry)).record.entries[entry.id]?.version == 1)
        }
    }

    @Test func `the chair sums the risk up, and again`() throws {
        let first = Entry.summary(PrivateText("High, and rising."))
        let story = try Specimen.discussedCase()
        given(story).when(RewordEntry(first, seenAs: 0)).then(reworded(first))
        let second = Entry.summary(PrivateText("High, and rising since May."))
        given(story.and(reworded(first))).when(RewordEntry(second, seenAs: 1))
            .then(reworded(second))
    }

    @Test func `two people who change different parts both get their way`() throws {
        let story = try Specimen.discussedCase().and(reworded(theirs))
        let later = Specimen.meetsOn.adding(days: 5)
        let both = Specimen.action(words: "Change the front lock", dueOn: later)
        given(story).when(RewordEntry(.action(Specimen.action(dueOn: later)), seenAs: 0))
            .then(reworded(.action(both)))
    }

    @Test func `two people who change the same words are asked, and nothing is overwritten`() throws
    {
        let story = try Specimen.discussedCase().and(reworded(theirs))
        given(story).when(RewordEntry(mine, seenAs: 0)).thenRefused(.changedMeanwhile)
        given(story).when(RewordEntry(mine, seenAs: 1)).then(reworded(mine))
    }

    @Test func `sent again after a lost connection, it is one rewording`() throws {
        let story = try Specimen.discussedCase().and(reworded(mine))
        given(story).when(RewordEntry(mine, seenAs: 0)).thenNothing()
        given(story.and(reworded(theirs))).when(RewordEntry(mine, seenAs: 0)).thenNothing()
        given(story).when(RewordEntry(mine, seenAs: 1)).thenNothing()
    }

    @Test func `an entry says something`() throws {
        let empty = Entry.action(Specimen.action(words: ""))
        try given(Specimen.discussedCase()).when(RewordEntry(empty, seenAs: 0))
            .thenRefused(.nothingWritten)
    }

    @Test func `only what is there, in a version that there was, is put in other words`() throws {
        let other = Entry.action(Specimen.action(id: Specimen.id(199)))
        let story = try Specimen.discussedCase()
        given(story).when(RewordEntry(other, seenAs: 0)).thenRefused(.noSuchEntry)
        for version in [-1, 1, .max] {
            given(story).when(RewordEntry(mine, seenAs: version)).thenRefused(.noSuchEntry)
        }
    }

    @Test func `what was taken back stays taken back`() throws {
        let story = try Specimen.discussedCase()
            .after(WithdrawEntry(mine.id), on: Specimen.occasion())
        given(story).when(RewordEntry(mine, seenAs: 0)).thenRefused(.takenBack)
    }

    @Test func `a case that waits for a meeting has no minutes to change`() throws {
        for story in try [Story(), Specimen.acceptedCase()] {
            given(story).when(RewordEntry(mine, seenAs: 0)).thenRefused(.notMinuted)
        }
    }

    @Test func `after the hearing it is corrected, until its agency has reported`() throws {
        let heard = try Specimen.heardCase()
        given(heard).when(RewordEntry(mine, seenAs: 0)).then(reworded(mine))
        let reported = try heard.after(
            ReportAction(
                Specimen.action().id, by: Specimen.housing.id, .done, notes: PrivateText("")),
            on: Specimen.occasion())
        given(reported).when(RewordEntry(mine, seenAs: 0)).thenRefused(.alreadyReported)
    }

    @Test func `a new day is not yesterday, and a new risk is one that was named`() throws {
        let story = try Specimen.discussedCase()
        let early = Entry.action(Specimen.action(dueOn: Specimen.meetsOn.adding(days: -1)))
        given(story).when(RewordEntry(early, seenAs: 0)).thenRefused(.dueInThePast)
        let astray = Entry.action(Specimen.action(answers: Specimen.otherRisk.id))
        given(story).when(RewordEntry(astray, seenAs: 0)).thenRefused(.noSuchRisk)
    }
}

extension Entry {
    fileprivate var actionID: ID<AgreedAction> {
        if case .action(let action) = self { action.id } else { Specimen.id(1) }
    }
}
