import Specimens
import Testing

@testable import Casework

@Suite struct ConfirmSafeContactTests {
    private let contact = SafeContact(
        telephone: PrivateText("01632 960 009"), safeToCall: .yes,
        safeTimes: PrivateText("After four"))

    private func confirmed(
        _ contact: SafeContact, isAdvisers: Bool = true
    ) -> SafeContactConfirmed {
        var contact = contact
        contact.confirmedOn = Specimen.meetsOn
        return SafeContactConfirmed(contact: contact, isAdvisers: isAdvisers, stamp: stamp())
    }

    @Test func `an adviser's word is kept though the referrer said the same that day`() throws {
        let story = try Specimen.acceptedCase()
            .after(ConfirmSafeContact(contact, from: .referrer), on: Specimen.occasion())
        given(story).when(ConfirmSafeContact(contact, from: .advocacy))
            .then(.safeContactConfirmed(confirmed(contact)))
        given(story).when(ConfirmSafeContact(contact, from: .referrer)).thenNothing()
    }

    @Test func `the whole is kept with the day on which it was said`() throws {
        try given(Specimen.acceptedCase()).when(ConfirmSafeContact(contact, from: .advocacy))
            .then(.safeContactConfirmed(confirmed(contact)))
    }

    @Test func `what is confirmed is what the case says, and what was said before stays`() throws {
        let story = try Specimen.acceptedCase()
            .after(ConfirmSafeContact(contact, from: .advocacy), on: Specimen.occasion())
        #expect(story.record.content?.safeContact.safeTimes == PrivateText("After four"))
        #expect(story.record.opening?.content.safeContact == Specimen.safeContact)
        #expect(story.record.safeContacts.count == 1)
    }

    @Test func `to confirm that nothing changed clears what was stale`() throws {
        let late = Specimen.referredOn.adding(days: 60)
        let before = try Specimen.acceptedCase()
        let route = ContactRoute.call
        let was = before.record.content?.safeContact
        #expect(
            was?.safety(of: route, on: late, staleAfter: 30)
                == .stale(since: Specimen.referredOn))
        let after = try before.after(
            ConfirmSafeContact(Specimen.safeContact, from: .advocacy),
            on: Specimen.occasion(on: late))
        let now = after.record.content?.safeContact
        #expect(now?.safety(of: route, on: late, staleAfter: 30) == .safe)
    }

    @Test func `the same confirmation sent twice on a day is one`() throws {
        let confirming = ConfirmSafeContact(contact, from: .advocacy)
        let story = try Specimen.acceptedCase().after(confirming, on: Specimen.occasion())
        given(story).when(confirming).thenNothing()
    }

    @Test func `a way that is safe has a number or an address`() throws {
        let story = try Specimen.acceptedCase()
        let bare = SafeContact(safeToCall: .yes)
        given(story).when(ConfirmSafeContact(bare, from: .advocacy))
            .thenRefused(.numberIsMissing)
        var byText = SafeContact(safeToCall: .no)
        byText.otherRoutes[.text] = .yes
        given(story).when(ConfirmSafeContact(byText, from: .advocacy))
            .thenRefused(.numberIsMissing)
        var byMail = SafeContact(safeToCall: .no)
        byMail.otherRoutes[.email] = .yes
        given(story).when(ConfirmSafeContact(byMail, from: .advocacy))
            .thenRefused(.emailIsMissing)
        byMail.email = PrivateText("ada@example.org")
        given(story).when(ConfirmSafeContact(byMail, from: .advocacy))
            .then(.safeContactConfirmed(confirmed(byMail)))
    }

    @Test func `a referrer confirms until an adviser has`() throws {
        let story = try Specimen.acceptedCase()
        given(story).when(ConfirmSafeContact(contact, from: .referrer))
            .then(.safeContactConfirmed(confirmed(contact, isAdvisers: false)))
        let advised = try story.after(
            ConfirmSafeContact(contact, from: .advocacy), on: Specimen.occasion())
        given(advised).when(ConfirmSafeContact(Specimen.safeContact, from: .referrer))
            .thenRefused(.adviserKnowsBetter)
    }

    @Test func `a case that is closed or was never opened takes no more`() throws {
        let confirming = ConfirmSafeContact(contact, from: .advocacy)
        try given(Specimen.closedCase()).when(confirming).thenRefused(.caseIsClosed)
        given(new: CaseFile.self).when(confirming).thenRefused(.caseIsClosed)
    }
}
