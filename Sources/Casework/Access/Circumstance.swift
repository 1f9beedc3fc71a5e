/// Something that is so between one reader and one matter, on which a cell of the table may turn.
package enum Circumstance: String, Sendable, Hashable, CaseIterable {
    case ownArea
    /// Neither in conflict with the case nor outside the circle it is sealed to (SR-08).
    case notExcluded
    /// She supports nobody on the other side of it (SR-09).
    case sidesApart
    /// Her agency's information-sharing agreement (SR-01).
    case agreementCurrent
    /// Her confidentiality declaration for the meeting that hears it (SR-02).
    case declared
    /// The agenda has gone out to her agency.
    case agendaSent
    /// An agenda asked her agency what it holds.
    case agencyAsked
    /// Her agency attended or contributed in writing (SR-12).
    case agencyTookPart
    /// Her agency sits at the table on which the case lies at this moment.
    case agencyHears
    case agencyActs
    case advises
    case referred
    case agencyReferred
    /// She was invited to this one case, in its slot (SR-03).
    case invited
    /// It lies on the table and is shown: whoever is invited has been let in.
    case letIn
    /// She opened it in an emergency, less than an hour ago (trust 3.10).
    case brokeGlass
    /// She watches the meeting that hears it, until an hour that was set.
    case observes
}

extension CaseFacts {
    /// All that is so between this reader and the case.
    package func circumstances(for reader: Reader) -> Set<Circumstance> {
        Set(Circumstance.allCases.filter { holds($0, for: reader) })
    }

    private func holds(_ circumstance: Circumstance, for reader: Reader) -> Bool {
        switch circumstance {
        case .ownArea: area == reader.area
        case .notExcluded: !isExcluded
        case .sidesApart: !isOnOtherSide
        case .agreementCurrent: agreementIsCurrent
        case .declared: hasDeclared
        case .agendaSent: false
        case .agencyAsked: askedAgencies.contains(reader.agency)
        case .agencyTookPart: contributingAgencies.contains(reader.agency)
        case .agencyHears: isHeardByAgency
        case .letIn: isLetIn
        case .agencyActs: actingAgencies.contains(reader.agency)
        case .advises: advocate == reader.account
        case .referred: wasReferred(by: reader.account)
        case .agencyReferred: referringAgency == reader.agency
        case .invited: isInvited
        case .brokeGlass: glass != nil
        case .observes: isObserving
        }
    }
}

extension MeetingFacts {
    /// All that is so between this reader and the meeting; what only a case has is not.
    package func circumstances(for reader: Reader) -> Set<Circumstance> {
        Set(Circumstance.allCases.filter { holds($0, for: reader) })
    }

    private func holds(_ circumstance: Circumstance, for reader: Reader) -> Bool {
        switch circumstance {
        case .ownArea: area == reader.area
        case .notExcluded: !isExcluded
        case .agreementCurrent: agreementIsCurrent
        case .agendaSent: agendaIsIssued
        case .invited: isInvited
        case .observes: isObserving
        case .sidesApart, .declared, .agencyAsked, .agencyTookPart, .agencyHears, .agencyActs,
            .advises, .referred, .agencyReferred, .letIn, .brokeGlass:
            false
        }
    }
}
