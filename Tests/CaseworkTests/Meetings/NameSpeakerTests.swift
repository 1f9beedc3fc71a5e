import Specimens
import Testing

@testable import Casework

@Suite struct NameSpeakerTests {
    private let police = NameSpeaker(Specimen.police.id)

    private func atTheTable() throws -> Story<Meeting> {
        try Specimen.openMeeting().after(OpenItem(Specimen.caseID), on: Specimen.occasion())
    }

    @Test func `who speaks is noted, and that each has spoken about this case`() throws {
        let named = MeetingEvent.speakerNamed(
            SpeakerNamed(
                agency: Specimen.police.id, caseID: Specimen.caseID, stamp: stamp()))
        try given(atTheTable()).when(police).then(named)
        let sitting = try atTheTable().and(named).record.sitting
        #expect(sitting.speaker == Specimen.police.id)
        #expect(sitting.spoken == [Specimen.caseID: [Specimen.police.id]])
    }

    @Test func `the one who speaks already is not named again`() throws {
        try given(atTheTable().after(police, on: Specimen.occasion())).when(police).thenNothing()
    }

    @Test func `nobody speaks when a case is finished, and who spoke is kept`() throws {
        let sitting = try atTheTable().after(police, on: Specimen.occasion())
            .after(FinishItem(Specimen.caseID, .heard), on: Specimen.occasion()).record.sitting
        #expect(sitting.speaker == nil)
        #expect(sitting.spoken[Specimen.caseID] == [Specimen.police.id])
    }

    @Test func `an agency that did not come cannot speak`() throws {
        try given(atTheTable()).when(NameSpeaker(Specimen.hospital.id)).thenRefused(.notHere)
    }

    @Test func `one speaks about a case, in a meeting that sits`() throws {
        try given(Specimen.openMeeting()).when(police).thenRefused(.noCaseOnTheTable)
        try given(Specimen.attendedMeeting()).when(police).thenRefused(.notInSession)
    }
}
