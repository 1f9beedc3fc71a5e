import Specimens
import Testing

@testable import Casework

@Suite struct ConfirmPersonTests {
    @Test func `a confirmation gives another quarter, even after access ended for want of it`()
        throws
    {
        let late = Specimen.meetsOn.adding(days: 200)
        let story = try Specimen.active()
        #expect(!story.record.isOpen(on: late))
        let confirmed = try story.after(
            ConfirmPerson(Specimen.settings), on: Specimen.occasion(on: late))
        #expect(confirmed.record.isOpen(on: late.adding(days: 91)))
    }

    @Test func `nobody confirms herself`() throws {
        let active = try given(Specimen.active())
        active.when(ConfirmPerson(Specimen.settings), on: Specimen.herself())
            .thenRefused(.oneself)
        active.when(ConfirmPerson(Specimen.settings)).thenNothing()
        given(new: Membership.self).when(ConfirmPerson(Specimen.settings)).thenRefused(.notHere)
        try given(Specimen.active([.observer], endsOn: Specimen.meetsOn))
            .when(ConfirmPerson(Specimen.settings)).thenRefused(.needsNoConfirming)
    }

    @Test func `an area with more grace ends access later`() {
        var settings = AreaSettings()
        settings.confirmationDays = 60
        settings.confirmationGraceDays = 30
        let given = Confirmation(on: Specimen.meetsOn, settings)
        #expect(given.dueBy == Specimen.meetsOn.adding(days: 60))
        #expect(given.lastDay == Specimen.meetsOn.adding(days: 90))
    }
}
