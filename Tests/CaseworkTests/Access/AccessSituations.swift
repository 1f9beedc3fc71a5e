import Casework
import Specimens

/// What a reader has to do with a case, beside her role. In all but the named respects she could
/// see it: her agency's agreement is current and her declaration made.
enum Relation: String, CaseIterable {
    case stranger
    /// She wrote the referral.
    case wroteIt
    /// She wrote a further referral that joined the case.
    case joinedIt
    /// She is the adviser it was given to.
    case advisesIt
    case advisesItAgreementLapsed
    /// Somebody of her agency wrote the referral.
    case agencyWroteIt
    /// Her agency was asked what it holds.
    case asked
    case askedAndActing
    case askedAndTookPart
    case askedAndTookPartAgreementLapsed
    case askedAndTookPartUndeclared
    /// The case lies on the table, and somebody of her agency is in the room.
    case askedAndInTheRoom
    case inTheRoomUnasked
    /// Her agency took part in the meeting without having been asked, which gives nothing.
    case tookPartUnasked
    case invited
    case invitedUndeclared
    /// Her case is not on the table, or not shown yet.
    case invitedAndWaiting
    case invitedAgreementLapsed
    case observes
    case observesUndeclared
    case observesAndWaits
    case observesAgreementLapsed
    /// She opened it in an emergency a moment ago.
    case brokeGlass
    /// All of these at once, and then each thing that shuts the door all the same.
    case everything
    case everythingOfOtherSide
    case everythingExcluded
    case everythingOfOtherArea
    case otherSideButHerOwnWords
}

extension Relation {
    /// The facts of a case as they stand for a reader in this relation.
    func facts(for reader: Reader) -> CaseFacts {
        var facts = CaseFacts(
            area: Specimen.area, referrer: Specimen.id(901),
            referringAgency: Specimen.police.id, advocate: Specimen.id(902),
            askedAgencies: [Specimen.socialCare.id], actingAgencies: [Specimen.socialCare.id],
            contributingAgencies: [Specimen.socialCare.id], agreementIsCurrent: true,
            hasDeclared: true)
        change(&facts, reader)
        return facts
    }

    private func change(_ facts: inout CaseFacts, _ reader: Reader) {
        switch self {
        case .stranger: break
        case .wroteIt: facts.referrer = reader.account
        case .joinedIt: facts.joinedReferrers = [reader.account]
        case .advisesIt: facts.advocate = reader.account
        case .advisesItAgreementLapsed:
            facts.advocate = reader.account
            facts.agreementIsCurrent = false
        case .agencyWroteIt: facts.referringAgency = reader.agency
        case .asked: facts.askedAgencies = [reader.agency]
        case .askedAndActing:
            facts.askedAgencies = [reader.agency]
            facts.actingAgencies = [reader.agency]
        case .tookPartUnasked:
            facts.contributingAgencies = [reader.agency]
            facts.actingAgencies = [reader.agency]
        case .askedAndInTheRoom:
            facts.askedAgencies = [reader.agency]
            facts.isHeardByAgency = true
        case .inTheRoomUnasked: facts.isHeardByAgency = true
        case .invitedAndWaiting: facts.isInvited = true
        case .observesAndWaits: facts.isObserving = true
        case .invited, .invitedUndeclared, .invitedAgreementLapsed:
            facts.isInvited = true
            letIn(&facts)
        case .observes, .observesUndeclared, .observesAgreementLapsed:
            facts.isObserving = true
            letIn(&facts)
        case .brokeGlass: facts.glass = .lifeInDanger
        case .otherSideButHerOwnWords:
            facts.isOnOtherSide = true
            facts.referrer = reader.account
        case .askedAndTookPart, .askedAndTookPartAgreementLapsed, .askedAndTookPartUndeclared:
            tookPart(&facts, reader)
        case .everything, .everythingOfOtherSide, .everythingExcluded, .everythingOfOtherArea:
            everything(&facts, reader)
        }
    }

    private func letIn(_ facts: inout CaseFacts) {
        facts.isLetIn = true
        facts.hasDeclared = ![.invitedUndeclared, .observesUndeclared].contains(self)
        facts.agreementIsCurrent =
            ![.invitedAgreementLapsed, .observesAgreementLapsed].contains(self)
    }

    private func tookPart(_ facts: inout CaseFacts, _ reader: Reader) {
        facts.askedAgencies = [reader.agency]
        facts.contributingAgencies = [reader.agency]
        facts.agreementIsCurrent = self != .askedAndTookPartAgreementLapsed
        facts.hasDeclared = self != .askedAndTookPartUndeclared
    }

    private func everything(_ facts: inout CaseFacts, _ reader: Reader) {
        facts = CaseFacts(
            area: self == .everythingOfOtherArea ? Specimen.otherArea : Specimen.area,
            referringAgency: reader.agency, advocate: reader.account,
            askedAgencies: [reader.agency], actingAgencies: [reader.agency],
            contributingAgencies: [reader.agency], agreementIsCurrent: true, hasDeclared: true)
        facts.joinedReferrers = self == .everythingOfOtherSide ? [] : [reader.account]
        facts.isInvited = true
        facts.isObserving = true
        facts.isHeardByAgency = true
        facts.isLetIn = true
        facts.glass = .lifeInDanger
        facts.isOnOtherSide = self == .everythingOfOtherSide
        facts.isExcluded = self == .everythingExcluded
    }
}

/// What somebody has to do with a meeting.
enum MeetingRelation: String, CaseIterable {
    case stranger, agreementLapsed, agendaSent, agendaSentAgreementLapsed, invited, observes
    case invitedAgreementLapsed, observesAgreementLapsed
    case everything, everythingExcluded, everythingOfOtherArea

    func facts() -> MeetingFacts {
        let isAll = rawValue.hasPrefix("everything")
        var facts = MeetingFacts(
            area: self == .everythingOfOtherArea ? Specimen.otherArea : Specimen.area,
            agendaIsIssued: isAll || rawValue.hasPrefix("agendaSent"),
            agreementIsCurrent: !rawValue.hasSuffix("Lapsed"))
        facts.isInvited = isAll || rawValue.hasPrefix("invited")
        facts.isObserving = isAll || rawValue.hasPrefix("observes")
        facts.isExcluded = self == .everythingExcluded
        return facts
    }
}
