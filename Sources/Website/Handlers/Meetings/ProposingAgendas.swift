import Casework
import Markup
import Pages
import UseCases

/// The whole agenda as the program would set it.
@Sendable
func showProposedAgenda(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let briefing = try await visit.office.proposedAgenda(of: id, for: visit.reader)
    let entered = ProposalForm.proposed(briefing.proposal)
    return .page(agendaProposalPage(try await visit.frame(), briefing, entered: entered))
}

/// Takes it, less what was unticked, and goes on to sending it.
@Sendable
func takeProposedAgenda(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let briefing = try await visit.office.proposedAgenda(of: id, for: visit.reader)
    switch ProposalForm.read(visit.fields, briefing.proposal) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return .page(
            agendaProposalPage(try await visit.frame(), briefing, entered: entered), status: 422)
    case .value(let cases):
        switch try await visit.office.takeAgenda(cases, on: id, by: visit.reader) {
        case .failure(let refused):
            return .refused(sentence(for: refused), backTo: At.meeting(id))
        case .success:
            let isOut = briefing.meeting.state == .agendaIssued
            return .seeOther(
                isOut
                    ? At.meeting(id, query: MeetingNotice.listed.query) : At.issueAgenda(id))
        }
    }
}

/// Today's meeting about the newest referrals, called, listed and sent with one press.
@Sendable
func callDailyMeeting(_ visit: Visit) async throws -> Answer {
    switch try await visit.office.callDailyMeeting(by: visit.reader) {
    case .success(let id): .seeOther(At.meeting(id, query: MeetingNotice.issued.query))
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.meetings())
    }
}
