import Specimens
import Testing

@testable import Casework

@Suite struct MeetingTests {
    @Test func `each place has its time, one after another`() throws {
        let meeting = try Specimen.plannedMeeting().record
        #expect(meeting.slot(ofPlace: 0) == TimeOfDay(hour: 9, minute: 30))
        #expect(meeting.slot(ofPlace: 1) == TimeOfDay(hour: 9, minute: 42))
        #expect(meeting.slot(ofPlace: 10) == TimeOfDay(hour: 11, minute: 30))
    }

    @Test(arguments: [-1, 1000, Int.max, Int.min])
    func `a place that no agenda has, has no time`(place: Int) throws {
        #expect(try Specimen.plannedMeeting().record.slot(ofPlace: place) == nil)
    }

    @Test func `before it was called a meeting has no times`() {
        #expect(Meeting().slot(ofPlace: 0) == nil)
    }

    @Test func `the next case is the first that was neither heard nor put off`() throws {
        let meeting = try Specimen.openMeeting()
        #expect(meeting.record.nextCase == Specimen.caseID)
        let deferred = try meeting.after(
            FinishItem(Specimen.caseID, .deferred), on: Specimen.occasion())
        #expect(deferred.record.nextCase == Specimen.otherCaseID)
        #expect(try Specimen.finishedMeeting().record.nextCase == nil)
    }

    @Test func `what is told of a case that is not on the agenda changes nothing`() throws {
        let stranger: ID<CaseFile> = Specimen.id(105)
        let meeting = try Specimen.openMeeting()
        let told = meeting.and(
            .caseMoved(ItemMoved(caseID: stranger, to: 1, stamp: stamp())),
            .caseRemoved(ItemRemoved(caseID: stranger, stamp: stamp())),
            .itemFinished(ItemFinished(caseID: stranger, outcome: .heard, stamp: stamp())))
        #expect(told.record.agenda == meeting.record.agenda)
    }

    @Test func `a move that an older program allowed is held inside the agenda`() throws {
        for (place, expected) in [(Int.max, 1), (Int.min + 1, 0), (99, 1)] {
            let moved = ItemMoved(caseID: Specimen.caseID, to: place, stamp: stamp())
            let agenda = try Specimen.plannedMeeting().and(.caseMoved(moved)).record.agenda
            #expect(agenda.firstIndex { $0.caseID == Specimen.caseID } == expected)
        }
    }

    @Test func `where a meeting stands follows from what happened to it`() throws {
        let states = try [
            Story(), Specimen.calledMeeting(), Specimen.issuedMeeting(), Specimen.openMeeting(),
            Specimen.closedMeeting(),
        ].map(\.record.state)
        #expect(states == MeetingState.allCases)
    }
}
