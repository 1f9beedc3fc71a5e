/// The coordinator says whether an agency is of the core group, and who answers for its people.
package struct DescribeAgency: Decision {
    package let agency: ID<Agency>
    package let isCore: Bool
    package let contact: ID<Account>?
    /// Whether the person named works for the agency.
    package let contactWorksThere: Bool

    package init(
        _ agency: ID<Agency>, isCore: Bool, contact: ID<Account>?, contactWorksThere: Bool = true
    ) {
        self.agency = agency
        self.isCore = isCore
        self.contact = contact
        self.contactWorksThere = contactWorksThere
    }

    package enum Refusal: Error, Hashable, CaseIterable { case notAMember, contactWorksElsewhere }

    package func decide(given area: Area, on occasion: Occasion) throws(Refusal) -> [AreaEvent] {
        guard let member = area.member(agency) else { throw .notAMember }
        if contact != nil, !contactWorksThere { throw .contactWorksElsewhere }
        if member.isCore == isCore, member.contact == contact { return [] }
        return [
            .agencyDescribed(
                AgencyDescribed(
                    agency: agency, isCore: isCore, contact: contact, stamp: Stamp(occasion)))
        ]
    }
}
