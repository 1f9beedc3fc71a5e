@testable import Casework

/// Samples of who is given access, changed and ended.
extension EventHistorySamples {
    static let membership: [MembershipEvent] = {
        let (stamp, words) = (EventHistoryFacts.stamp, PrivateText("Words that were written."))
        let (account, agency) = (EventHistoryFacts.account, EventHistoryFacts.housing.id)
        let confirmation = Confirmation(
            dueBy: EventHistoryFacts.reviewBy, lastDay: EventHistoryFacts.reviewBy)
        let until = Instant(milliseconds: 1_795_100_000_000)
        let enrolled = PersonEnrolled(
            account: account,
            person: StaffPerson(name: words, email: words, telephone: words), agency: agency,
            roles: [.representative], trainedOn: EventHistoryFacts.begins,
            endsOn: EventHistoryFacts.reviewBy, confirmation: confirmation, stamp: stamp)
        return [
            .invited(enrolled), .enrolled(enrolled),
            .accepted(TermsAccepted(terms: "1", stamp: stamp)),
            .rolesSet(
                RolesSet(
                    roles: [.deputy], trainedOn: EventHistoryFacts.begins, stamp: stamp)),
            .roleProposed(RoleProposed(role: .chair, stamp: stamp)),
            .roleConfirmed(RoleConfirmed(role: .chair, proposedBy: stamp.by, stamp: stamp)),
            .proposalDeclined(ProposalDeclined(role: .chair, stamp: stamp)),
            .moved(
                PersonMoved(
                    from: agency, to: EventHistoryFacts.police, roles: [.referrer],
                    handedTo: account, stamp: stamp)),
            .ended(
                MembershipEnded(
                    isAtOnce: false, lastDay: EventHistoryFacts.reviewBy, reason: .leftPost,
                    handedTo: account, stamp: stamp)),
            .suspended(MembershipSuspended(reason: words, stamp: stamp)),
            .restored(MembershipRestored(stamp: stamp)),
            .confirmed(PersonConfirmed(confirmation: confirmation, stamp: stamp)),
            .codeIssued(CodeIssued(until: until, stamp: stamp)),
            .freshStartAsked(FreshStartAsked(stamp: stamp)),
            .freshStartAgreed(FreshStartAgreed(askedBy: stamp.by, stamp: stamp)),
            .seated(
                PersonSeated(
                    seat: Seat(
                        at: EventHistoryFacts.meetingID, for: EventHistoryFacts.caseID,
                        until: until), stamp: stamp)),
            .corrected(
                PersonCorrected(
                    person: StaffPerson(name: words, email: words, telephone: words),
                    stamp: stamp)),
        ]
    }()
}
