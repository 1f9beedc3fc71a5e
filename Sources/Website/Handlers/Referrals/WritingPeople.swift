import Casework
import Markup
import Pages
import UseCases

/// Somebody's page: a new person, or one of the draft whom the query names.
func showingPerson(_ role: CaseRole) -> Site.Handler1<ID<ReferralDraft>> {
    { visit, id in
        let open = try await openDraft(visit, id)
        guard let person = person(visit, role, open.draft) else { return .nothingHere }
        let isChecked = visit.query["check"] == "1"
        let problems = isChecked ? PersonForm.problems(of: person, today: visit.today) : []
        return .page(draftPersonPage(try await visit.frame(), open.with(problems), person))
    }
}

/// Keeps the person under the id that the page was drawn with: the same form sent twice adds one.
func savingPerson(_ role: CaseRole) -> Site.Handler1<ID<ReferralDraft>> {
    { visit, id in
        var (draft, _) = try await visit.office.draft(id, for: visit.reader)
        guard let personID = ID<CasePerson>(visit.fields["id"]) else { return .nothingHere }
        let person = DraftPerson(
            id: personID, role: role, fields: PersonForm.fields(visit.fields))
        guard draft.keep(person) else { return .nothingHere }
        try await visit.office.saveDraft(draft, by: visit.reader)
        if visit.fields.isTicked("later") { return .seeOther(At.draftTasks(id)) }
        let problems = PersonForm.problems(of: person, today: visit.today)
        guard problems.isEmpty else {
            let open = try await openDraft(visit, id).with(problems)
            return .page(draftPersonPage(try await visit.frame(), open, person), status: 422)
        }
        return .seeOther(At.draftPeople(id, query: wayBack(visit)))
    }
}

@Sendable
func showRemoveDraftPerson(
    _ visit: Visit, _ id: ID<ReferralDraft>, _ personID: ID<CasePerson>
) async throws -> Answer {
    let open = try await openDraft(visit, id)
    guard let person = open.draft.people.first(where: { $0.id == personID }) else {
        return .nothingHere
    }
    return .page(removeDraftPersonPage(try await visit.frame(), open, person))
}

@Sendable
func removeDraftPerson(
    _ visit: Visit, _ id: ID<ReferralDraft>, _ personID: ID<CasePerson>
) async throws -> Answer {
    var (draft, _) = try await visit.office.draft(id, for: visit.reader)
    draft.people.removeAll { $0.id == personID }
    try await visit.office.saveDraft(draft, by: visit.reader)
    return .seeOther(At.draftPeople(id, query: wayBack(visit)))
}

private func person(_ visit: Visit, _ role: CaseRole, _ draft: ReferralDraft) -> DraftPerson? {
    guard visit.query.holds("person") else {
        return DraftPerson(
            id: visit.office.world.newID(), role: role, fields: PersonForm.fresh(role))
    }
    let named = ID<CasePerson>(visit.query["person"])
    return draft.people.first { $0.id == named && $0.role == role }
}

private func wayBack(_ visit: Visit) -> [(StaticString, String)] {
    isFromAnswers(visit) ? [ReferralForm.fromAnswers] : []
}
