import Specimens
import Testing

@testable import Casework

@Suite struct InvitePersonTests {
    @Test func `an invited person has her roles and no access until she set up her sign-in`() throws
    {
        let story = try Specimen.invited([.representative, .referrer])
        #expect(story.record.roles == [.referrer, .representative])
        #expect(story.record.standing == .invited)
        #expect(!story.record.isOpen(on: Specimen.meetsOn))
        #expect(try Specimen.active().record.isOpen(on: Specimen.meetsOn))
    }

    @Test(arguments: Role.allCases.filter(Set<Role>.needingSecondPerson.contains))
    func `a role that opens many cases is only asked for`(role: Role) throws {
        let story = try Specimen.invited([role])
        #expect(story.record.roles == [])
        #expect(story.record.proposals.map(\.role) == [role])
    }

    @Test func `it has to be confirmed within a quarter, or at the last within the days of grace`()
        throws
    {
        let confirmation = try #require(try Specimen.active().record.confirmation)
        #expect(confirmation.dueBy == Specimen.meetsOn.adding(days: 91))
        #expect(confirmation.lastDay == Specimen.meetsOn.adding(days: 105))
        let record = try Specimen.active().record
        #expect(record.isOpen(on: confirmation.lastDay))
        #expect(!record.isOpen(on: confirmation.lastDay.adding(days: 1)))
    }

    @Test func `nobody is invited twice`() throws {
        try given(Specimen.invited()).when(Specimen.invitation()).thenRefused(.alreadyHere)
    }

    @Test func `somebody who left can be invited again`() throws {
        let leaving = EndMembership(
            on: nil, today: Specimen.meetsOn, because: .leftPost, holdsWork: false)
        let story = try Specimen.active().after(leaving, on: Specimen.occasion())
            .after(Specimen.invitation([.referrer]), on: Specimen.occasion())
        #expect(story.record.standing == .invited)
        #expect(story.record.roles == [.referrer])
    }

    @Test func `what an invitation needs`() throws {
        let new = given(new: Membership.self)
        let today = Specimen.meetsOn
        let nobody = StaffPerson(name: PrivateText(""))
        new.when(Specimen.invitation(person: nobody)).thenRefused(.nameIsMissing)
        new.when(Specimen.invitation(agencyIsMember: false)).thenRefused(.agencyIsNoMember)
        new.when(Specimen.invitation([])).thenRefused(.noRole)
        new.when(Specimen.invitation([.administrator, .coordinator]))
            .thenRefused(.rolesExcludeEachOther)
        new.when(Specimen.invitation([.deputy])).thenRefused(.deputyIsNotTrained)
        new.when(Specimen.invitation([.deputy], trainedOn: today.adding(days: 1)))
            .thenRefused(.trainedInTheFuture)
        new.when(Specimen.invitation(endsOn: today.adding(days: -1))).thenRefused(.endIsPast)
        new.when(Specimen.invitation([.observer])).thenRefused(.endIsMissing)
        new.when(Specimen.invitation([.attendee])).thenRefused(.endIsMissing)
    }

    @Test func `somebody for one meeting ends by her own day and is not confirmed`() throws {
        let record = try Specimen.active([.observer], endsOn: Specimen.meetsOn).record
        #expect(record.confirmation == nil)
        #expect(record.isOpen(on: Specimen.meetsOn))
        #expect(!record.isOpen(on: Specimen.meetsOn.adding(days: 1)))
    }
}
