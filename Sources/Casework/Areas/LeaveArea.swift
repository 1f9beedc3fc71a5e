/// An agency leaves the area: after its last day none of its people has access.
package struct LeaveArea: Decision {
    package let agency: ID<Agency>
    /// Nil says that it stays after all.
    package let lastDay: CalendarDate?

    package init(_ agency: ID<Agency>, lastDay: CalendarDate?) {
        self.agency = agency
        self.lastDay = lastDay
    }

    package enum Refusal: Error, Hashable, CaseIterable { case notAMember, ownAgency, tooEarly }

    /// A coordinator who ended her own agency could not put it right.
    package func decide(given area: Area, on occasion: Occasion) throws(Refusal) -> [AreaEvent] {
        guard let member = area.member(agency) else { throw .notAMember }
        guard occasion.by.agency != agency else { throw .ownAgency }
        // Yesterday ends it at this moment.
        if let lastDay, lastDay < occasion.today.adding(days: -1) { throw .tooEarly }
        guard member.lastDay != lastDay else { return [] }
        return [
            .agencyLeft(AgencyLeft(agency: agency, lastDay: lastDay, stamp: Stamp(occasion)))
        ]
    }
}
