package import Casework
import Records

extension Office {
    /// The agencies of the area, for those who invite their people.
    package func agencies(for reader: Reader) async throws -> [AgencyLine] {
        try await look(reader) { errand in
            try errand.only(to: .seeAgencies)
            let people = try MembershipQuery.everybody(in: errand.area.id, errand.connection)
            return errand.area.members.map { errand.line($0, among: people) }
        }
    }

    /// One agency with its people. Its lead sees it too.
    package func agency(
        _ id: ID<Agency>, for reader: Reader
    ) async throws -> AgencyBriefing {
        try await look(reader) { errand in
            guard let member = errand.area.member(id),
                errand.seesPeople(ofAgency: id)
            else { throw NothingHere() }
            let people = try MembershipQuery.people(of: id, in: errand.area.id, errand.connection)
            let everybody = try MembershipQuery.everybody(in: errand.area.id, errand.connection)
            return AgencyBriefing(
                line: errand.line(member, among: everybody), contact: member.contact,
                people: people.map(errand.line), gives: errand.gives, leads: errand.leads(id))
        }
    }
}

extension Errand {
    fileprivate func line(_ member: AreaMember, among people: [MembershipRow]) -> AgencyLine {
        let contact = member.contact.flatMap { named in
            people.first { $0.account == named }?.name
        }
        let count = people.filter { $0.agency == member.agency.id && $0.standing != .ended }.count
        return AgencyLine(
            member.agency, isCore: member.isCore,
            agreement: AgreementStanding(
                signedOn: member.signedOn, reviewBy: member.reviewBy,
                isCurrent: member.agreementIsCurrent, on: occasion.today),
            signedOn: member.signedOn, reviewBy: member.reviewBy, contact: contact, people: count,
            letters: member.letters, lastDay: member.lastDay, belongs: member.belongs)
    }
}

extension Set<Role> {
    /// Those who see which agencies and people there are; each agency's lead sees her own.
    package static let seeingAgencies = Set<Role>.who(may: .seeAgencies)
}

extension Set<Role> {
    /// Those who may have to do with other people's access: whoever gives it, and whoever can be
    /// named to answer for an agency's people.
    package static let keepingPeople: Set<Role> = Set<Role>.seeingAgencies.union([
        .representative, .deputy, .advocacyManager, .referrer, .governanceLead, .minuteTaker,
        .advocate,
    ])
}
