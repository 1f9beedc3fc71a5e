/// An agency becomes a member of an area. It receives nothing until it has signed the agreement.
package struct JoinArea: Decision {
    package let agency: Agency

    package init(_ agency: Agency) {
        self.agency = agency
    }

    package enum Refusal: Error, Equatable { case noSuchArea, alreadyMember }

    package func decide(given area: Area, on occasion: Occasion) throws(Refusal) -> [AreaEvent] {
        guard area.isEstablished else { throw .noSuchArea }
        guard area.member(agency.id) == nil else { throw .alreadyMember }
        return [.agencyJoined(AgencyJoined(agency: agency, stamp: Stamp(occasion)))]
    }
}
