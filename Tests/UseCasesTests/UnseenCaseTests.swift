import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Somebody runs a meeting on whose agenda a case stands that does not exist for her (SR-08).
@Suite struct UnseenCaseTests {
    private let words = PrivateText("An invented reason.")

    private func withHidden(
        from pick: (TestTown) -> Reader,
        _ body: (TestTown, _ hidden: ID<CaseFile>, _ seen: [ID<CaseFile>], ID<Meeting>)
            async throws -> Void
    ) async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let first = try await circle.acceptedCase(circle.contentOfAnotherVictim())
            let hidden = try await circle.acceptedCase()
            let last = try await circle.acceptedCase(circle.oppositeContent())
            let meeting = try await circle.meeting(hearing: [first, hidden, last])
            try await office.knowPeople(of: hidden, saying: words, by: pick(town)).get()
            try await body(town, hidden, [first, last], meeting)
        }
    }

    @Test func `places and times on the agenda are counted among what she sees`() async throws {
        try await withHidden(from: \.coordinator) { town, _, seen, meeting in
            let office = town.office
            let hers = try await office.meeting(meeting, page: "agenda", for: town.coordinator)
            #expect(hers.items.map(\.caseID) == seen)
            #expect(hers.items.map(\.place) == [1, 2] && hers.meeting.cases == 2)
            #expect(hers.items.map { $0.at?.minutes } == [570, 582])
            let file = try await office.caseBriefing(
                seen[1], page: "case", for: town.coordinator)
            #expect(file.outline.hearing?.place == 2)
            #expect(file.outline.hearing?.at.minutes == 582)
        }
    }

    @Test func `she moves her cases, and may name no place beyond them`() async throws {
        try await withHidden(from: \.coordinator) { town, hidden, seen, meeting in
            let office = town.office
            try await office.moveCase(seen[1], on: meeting, to: 1, by: town.coordinator).get()
            let hers = try await office.meeting(meeting, page: "agenda", for: town.coordinator)
            #expect(hers.items.map(\.caseID) == seen.reversed())
            for (id, place) in [(seen[0], 3), (hidden, 1)] {
                let moved = try await office.moveCase(
                    id, on: meeting, to: place, by: town.coordinator)
                guard case .failure(let refused) = moved else {
                    Issue.record("it was moved")
                    return
                }
                #expect(
                    refused.reason as? MoveCase.Refusal
                        == (id == hidden ? .notOnTheAgenda : .noSuchPlace))
            }
        }
    }

    @Test func `a chair in conflict hears the rest, another hears the case`() async throws {
        try await withHidden(from: \.chair) { town, hidden, seen, meeting in
            let office = town.office
            try await office.agreeConfidentiality(at: meeting, by: town.chair).get()
            try await office.agreeConfidentiality(at: meeting, by: town.coordinator).get()
            try await office.recordAttendance(
                [(town.police, .core, PrivateText("P. Mock"))], at: meeting, by: town.chair
            ).get()
            try await office.openMeeting(meeting, by: town.chair).get()
            await #expect(throws: Refused.self) {
                try await office.openItem(hidden, at: meeting, by: town.chair).get()
            }
            try await office.openItem(hidden, at: meeting, by: town.coordinator).get()
            #expect(try await office.desk(meeting, for: town.chair) == nil)
            let line = MinuteLine(
                id: office.world.newID(), kind: .information, agency: town.police,
                words: PrivateText("Minuted by another."))
            try await office.recordMinute(
                line, about: hidden, at: meeting, by: town.coordinator
            ).get()
            await #expect(throws: NothingHere.self) {
                try await office.recordMinute(line, about: hidden, at: meeting, by: town.chair)
                    .get()
            }
            for id in seen {
                try await office.openItem(id, at: meeting, by: town.chair).get()
                try await office.deferCase(id, at: meeting, because: words, by: town.chair).get()
            }
            try await office.closeMeeting(meeting, by: town.chair).get()
            let file = try await office.caseBriefing(hidden, page: "case", for: town.coordinator)
            #expect(file.outline.state == .open)
        }
    }

    @Test func `a coordinator in conflict sends the agenda, and agencies are asked all the same`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let hidden = try await circle.acceptedCase()
            let seen = try await circle.acceptedCase(circle.contentOfAnotherVictim())
            let day = town.today.adding(days: 10)
            let meeting = try await office.callMeeting(
                (.fortnightly, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")),
                by: town.coordinator
            ).get()
            try await office.listCases([hidden], on: meeting, by: town.coordinator).get()
            try await office.knowPeople(of: hidden, saying: words, by: town.coordinator).get()
            let alone = try await office.issueAgenda(meeting, by: town.coordinator)
            guard case .failure(let refused) = alone else {
                Issue.record("an agenda that is empty for her went out")
                return
            }
            #expect(refused.reason as? IssueAgenda.Refusal == .noCases)
            try await office.listCases([seen], on: meeting, by: town.coordinator).get()
            try await office.issueAgenda(meeting, by: town.coordinator).get()
            try await office.agreeConfidentiality(at: meeting, by: town.policeRep).get()
            let agenda = try await office.meeting(meeting, page: "agenda", for: town.policeRep)
            #expect(agenda.items.map(\.caseID) == [hidden, seen])
        }
    }

    @Test func `an emergency meeting for nothing but that case is not there`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let hidden = try await circle.acceptedCase()
            let meeting = try await office.callMeeting(
                (.emergency, town.today, TimeOfDay(minutes: 570), 30, PrivateText("By video")),
                by: town.coordinator
            ).get()
            try await office.listCases([hidden], on: meeting, by: town.coordinator).get()
            try await office.issueAgenda(meeting, by: town.coordinator).get()
            try await office.knowPeople(of: hidden, saying: words, by: town.chair).get()
            #expect(try await office.meetings(for: town.chair).coming.isEmpty)
            await #expect(throws: NothingHere.self) {
                _ = try await office.meeting(meeting, page: "meeting", for: town.chair)
            }
            #expect(try await office.meetings(for: town.policeRep).coming.count == 1)
        }
    }
}
