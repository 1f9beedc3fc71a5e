import Specimens
import Testing

@testable import Casework

@Suite struct FinishHearingTests {
    private let why = PrivateText("The school already knows.")

    private func closing(reasonWithoutContact: String = "") -> [CaseEvent] {
        let heard = CaseHeard(
            meeting: Specimen.meetingID, agencies: [Specimen.police.id, Specimen.housing.id],
            reasonWithoutContact: PrivateText(reasonWithoutContact), stamp: stamp())
        let flag = Flag(from: Specimen.meetsOn, months: 12)
        return Specimen.standardActions.actions.map {
            .actionAgreed(ActionAgreed(action: $0, stamp: stamp()))
        } + [.heard(heard), .flagRaised(FlagRaised(flag: flag, stamp: stamp()))]
    }

    @Test func `a heard case gets the standard actions, and its flag begins`() throws {
        try given(Specimen.discussedCase()).when(Specimen.finishing()).then(closing())
    }

    @Test func `a heard case knows its plan, who took part and how long it is watched`() throws {
        let file = try Specimen.heardCase().record
        #expect(file.state == .heard)
        #expect(
            file.actions.map(\.action)
                == [Specimen.action()] + Specimen.standardActions.actions)
        #expect(file.hearing?.agencies == [Specimen.police.id, Specimen.housing.id])
        #expect(file.flag?.until == day("2027-11-18"))
    }

    @Test func `a risk that no action answers is left with a reason`() throws {
        let story = try Specimen.discussedCase()
            .after(IdentifyRisk(Specimen.otherRisk), on: Specimen.occasion())
        let left = RiskLeftWithoutAction(risk: Specimen.otherRisk.id, reason: why, stamp: stamp())
        given(story).when(Specimen.finishing(withoutAction: [Specimen.otherRisk.id: why]))
            .then([.riskLeftWithoutAction(left)] + closing())
    }

    @Test func `a reason for a risk that an action answers is not kept`() throws {
        try given(Specimen.discussedCase())
            .when(Specimen.finishing(withoutAction: [Specimen.risk.id: why])).then(closing())
    }

    @Test func `no risk is left without an action or a reason`() throws {
        let story = try Specimen.discussedCase()
            .after(IdentifyRisk(Specimen.otherRisk), on: Specimen.occasion())
        #expect(story.record.uncoveredRisks == [Specimen.otherRisk])
        given(story).when(Specimen.finishing()).thenRefused(.riskWithoutAction)
        given(story)
            .when(Specimen.finishing(withoutAction: [Specimen.otherRisk.id: PrivateText("")]))
            .thenRefused(.riskWithoutAction)
    }

    @Test func `a standard action answers no risk`() throws {
        let standard = Specimen.action(
            id: Specimen.id(141), words: "Flag the file", answers: nil, origin: .standard)
        let story = try Specimen.listedCase()
            .after(IdentifyRisk(Specimen.risk), on: Specimen.occasion())
            .after(AgreeAction(standard), on: Specimen.occasion())
        #expect(story.record.uncoveredRisks == [Specimen.risk])
    }

    @Test func `a contact is not yet the victim's view`() throws {
        let contacted = try Specimen.askedCase().after(
            RecordContact(Specimen.contact), on: Specimen.occasion())
        given(contacted).when(Specimen.finishing()).thenRefused(.noViewNeedsReason)
    }

    @Test func `why there is no view is taken from the adviser, or said at the meeting`() throws {
        let why = PrivateText("Three calls in the safe time.")
        let explained = try Specimen.askedCase().after(
            ExplainMissingView(.couldNotReach, why), on: Specimen.occasion())
        given(explained).when(Specimen.finishing())
            .then(closing(reasonWithoutContact: "Three calls in the safe time."))
        given(explained)
            .when(Specimen.finishing(reasonWithoutContact: "She is in hospital."))
            .then(closing(reasonWithoutContact: "She is in hospital."))
    }

    @Test func `a view that is first told at the meeting is a view`() throws {
        let line = MinuteLine(
            id: Specimen.id(180), kind: .victimsView, agency: nil,
            words: PrivateText("She wants to stay."))
        let told = try Specimen.askedCase().after(RecordMinute(line), on: Specimen.occasion())
        given(told).when(Specimen.finishing()).then(closing())
    }

    @Test func `without the victim’s view there is a reason`() throws {
        given(try Specimen.askedCase()).when(Specimen.finishing())
            .thenRefused(.noViewNeedsReason)
        given(try Specimen.askedCase())
            .when(Specimen.finishing(reasonWithoutContact: "She is in hospital."))
            .then(closing(reasonWithoutContact: "She is in hospital."))
    }

    @Test func `only where it is listed is a case heard, and once`() throws {
        let elsewhere = try Specimen.acceptedCase()
            .after(PutForward(to: Specimen.otherMeetingID), on: Specimen.occasion())
        let stories = try [Story(), elsewhere, Specimen.acceptedCase(), Specimen.heardCase()]
        for story in stories {
            given(story).when(Specimen.finishing()).thenRefused(.notListedThere)
        }
    }
}
