import Casework
import UseCases

/// What practitioners and the coordinator do with a referral.
extension AreaStory {
    func refer(_ one: CaseInHand) async throws {
        let reader = try reader(one.referrer)
        let begun = try await begin(one, TypedReferral(one.invented))
        clock.pass(seconds: 1500)
        one.referral = try await office.sendReferral(begun, one.invented.content, by: reader).get()
        one.id = begun.caseID
    }

    /// A draft that somebody left when a shift ended.
    func leaveDraft(_ one: CaseInHand) async throws {
        _ = try await begin(one, TypedReferral(firstPagesOf: one.invented))
    }

    func accept(_ one: CaseInHand) async throws {
        let (coordinator, referral) = (try reader(.coordinator), try one.referral.made())
        _ = try await office.referral(referral, for: coordinator)
        clock.pass(seconds: 240)
        let kind = try kind(of: one)
        _ = try await office.acceptReferral(referral, as: kind, by: coordinator).get()
    }

    func sendBack(_ one: CaseInHand) async throws {
        let (coordinator, referral) = (try reader(.coordinator), try one.referral.made())
        _ = try await office.referral(referral, for: coordinator)
        clock.pass(seconds: 300)
        let reason = PrivateText(
            "When was the injury seen, and by whom? Say also who may leave a message.")
        try await office.returnReferral(referral, because: reason, by: coordinator).get()
    }

    func decline(_ one: CaseInHand) async throws {
        let (coordinator, referral) = (try reader(.coordinator), try one.referral.made())
        _ = try await office.referral(referral, for: coordinator)
        clock.pass(seconds: 300)
        let reason = PrivateText(
            "They are neighbours and not personally connected. Community safety has it now.")
        try await office.declineReferral(referral, because: reason, by: coordinator).get()
    }

    private func begin(
        _ one: CaseInHand, _ typed: TypedReferral
    ) async throws -> ReferralDraft {
        let reader = try reader(one.referrer)
        let id = try await office.startReferral(by: reader)
        let blank = try await office.draft(id, for: reader).draft
        clock.pass(seconds: 600)
        let draft = ReferralDraft(
            id: id, caseID: blank.caseID, fields: typed.fields, people: typed.people)
        try await office.saveDraft(draft, by: reader)
        return draft
    }

    private func kind(of one: CaseInHand) throws -> CaseKind {
        switch one.arrival {
        case .new: .new
        case .repeatOf(let earlier): .repeatOf(try earlier.id.made())
        case .transferIn(let area): .transferIn(from: area)
        }
    }
}
