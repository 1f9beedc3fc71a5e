import Specimens
import Testing

@testable import Casework

@Suite struct EnrolPersonTests {
    private func enrolling(_ roles: [Role], isTakenOver: Bool = false) -> EnrolPerson {
        EnrolPerson(
            Specimen.dana, account: Specimen.newcomerAccount, of: Specimen.housing.id, as: roles,
            Specimen.settings, isTakenOver: isTakenOver)
    }

    @Test func `an operator gives the first coordinator of an area access at once`() throws {
        let story = try Story<Membership>().after(
            enrolling([.coordinator]), on: Specimen.systemOccasion(on: Specimen.meetsOn))
        #expect(story.record.isOpen(on: Specimen.meetsOn))
        #expect(story.record.roles == [.coordinator])
    }

    @Test
    func `nobody is enrolled twice, without a role, or as two things that exclude each other`()
        throws
    {
        try given(Specimen.active()).when(enrolling([.chair])).thenRefused(.alreadyHere)
        given(new: Membership.self).when(enrolling([])).thenRefused(.noRole)
        given(new: Membership.self).when(enrolling([.administrator, .chair]))
            .thenRefused(.rolesExcludeEachOther)
    }

    @Test func `what somebody held before there was a record is taken as it was`() throws {
        let story = try Story<Membership>().after(
            enrolling([.administrator, .chair], isTakenOver: true),
            on: Specimen.systemOccasion(on: Specimen.meetsOn))
        #expect(story.record.roles == [.chair, .administrator])
    }
}
