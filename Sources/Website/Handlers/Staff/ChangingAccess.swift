import Casework
import Markup
import Pages
import UseCases

@Sendable
func showPerson(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let person = try await visit.office.person(id, for: visit.reader)
    return .page(
        personPage(
            try await visit.frame(), person, today: visit.today, clock: visit.london.wallTime,
            status: visit.query.isTicked("saved") ? "Saved." : nil))
}

@Sendable
func showCorrectPerson(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let person = try await personToChange(visit, id, by: .correct)
    return .page(correctPersonPage(try await visit.frame(), person))
}

@Sendable
func correctPerson(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let person = try await personToChange(visit, id, by: .correct)
    return try await settle(
        visit, CorrectPersonForm.read(visit.fields), at: CorrectPersonForm.name.name,
        savedAt: At.person(id, query: [("saved", "1")]),
        doing: { try await visit.office.correct(id, to: $0, by: visit.reader) },
        again: { correctPersonPage(try await visit.frame(), person, entered: $0) })
}

@Sendable
func showRoles(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let person = try await personToChange(visit, id, by: .changeRoles)
    return .page(rolesPage(try await visit.frame(), person.line))
}

@Sendable
func changeRoles(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let person = try await visit.office.person(id, for: visit.reader).line
    return try await settle(
        visit, RolesForm.read(visit.fields, person, today: visit.today), at: "role",
        savedAt: At.person(id, query: [("saved", "1")]),
        doing: { answers in
            try await visit.office.changeRoles(
                of: id, to: answers.roles, trainedOn: answers.trainedOn, by: visit.reader)
        },
        again: { rolesPage(try await visit.frame(), person, entered: $0) })
}

@Sendable
func showMove(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    _ = try await personToChange(visit, id, by: .move)
    return .page(try await movePage(visit, id, .blank))
}

@Sendable
func movePerson(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let agencies = try await visit.office.agencies(for: visit.reader)
    let colleagues = try await visit.office.colleagues(of: id, for: visit.reader)
    return try await settle(
        visit, MoveForm.read(visit.fields, agencies, among: colleagues), at: "agency",
        savedAt: At.person(id, query: [("saved", "1")]),
        doing: { answers in
            let moving = Moving(
                to: answers.agency, as: answers.roles, handingTo: answers.taker)
            return try await visit.office.move(id, moving, by: visit.reader)
        },
        again: { try await movePage(visit, id, $0) })
}

private func movePage(
    _ visit: Visit, _ id: ID<Membership>, _ entered: Entered
) async throws -> HTML {
    let person = try await visit.office.person(id, for: visit.reader)
    let agencies = try await visit.office.agencies(for: visit.reader)
    let colleagues = try await visit.office.colleagues(of: id, for: visit.reader)
    return movePage(
        try await visit.frame(), person, to: agencies, among: colleagues, entered: entered)
}

@Sendable
func showLeave(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    .page(try await leavePage(visit, id, .blank))
}

@Sendable
func endPerson(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let colleagues = try await visit.office.colleagues(of: id, for: visit.reader)
    return try await settle(
        visit, LeaveForm.read(visit.fields, among: colleagues, today: visit.today), at: "taker",
        savedAt: At.person(id, query: [("saved", "1")]),
        doing: { answers in
            let leaving = Leaving(
                lastDay: answers.lastDay, reason: answers.reason, handingTo: answers.taker)
            return try await visit.office.end(id, leaving, by: visit.reader)
        },
        again: { try await leavePage(visit, id, $0) })
}

private func leavePage(
    _ visit: Visit, _ id: ID<Membership>, _ entered: Entered
) async throws -> HTML {
    let person = try await personToChange(visit, id, by: .end)
    let colleagues = try await visit.office.colleagues(of: id, for: visit.reader)
    return leavePage(try await visit.frame(), person, among: colleagues, entered: entered)
}

@Sendable
func showSuspend(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let person = try await personToChange(visit, id, by: .suspend)
    return .page(suspendPage(try await visit.frame(), person.line))
}

@Sendable
func suspendPerson(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let person = try await personToChange(visit, id, by: .suspend)
    return try await settle(
        visit, SuspendForm.read(visit.fields), at: "reason",
        savedAt: At.person(id, query: [("saved", "1")]),
        doing: { try await visit.office.suspend(id, because: $0, by: visit.reader) },
        again: { suspendPage(try await visit.frame(), person.line, entered: $0) })
}

@Sendable
func restorePerson(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    done(try await visit.office.restore(id, by: visit.reader), at: At.person(id))
}

@Sendable
func showSecondPerson(_ visit: Visit) async throws -> Answer {
    let people = try await visit.office.waitingForSecondPerson(for: visit.reader)
    return .page(
        secondPersonPage(
            try await visit.frame(), people,
            status: visit.query.isTicked("saved") ? "Saved." : nil))
}

@Sendable
func answerProposal(_ visit: Visit) async throws -> Answer {
    guard let id = ID<Membership>(visit.fields["person"]),
        let role = Role(rawValue: visit.fields["role"])
    else { return .nothingHere }
    let answered = try await visit.office.answerProposal(
        role, of: id, agrees: visit.fields["agrees"] == "yes", by: visit.reader)
    return done(answered, at: At.person(id))
}

@Sendable
func showConfirm(_ visit: Visit) async throws -> Answer {
    let people = try await visit.office.peopleToConfirm(for: visit.reader)
    return .page(
        confirmPage(
            try await visit.frame(), people, today: visit.today,
            status: visit.query.isTicked("saved") ? "Confirmed." : nil))
}

@Sendable
func confirmPeople(_ visit: Visit) async throws -> Answer {
    let back = ID<Membership>(visit.fields["back"])
    switch ConfirmForm.read(visit.fields) {
    case .problems(let problems):
        let people = try await visit.office.peopleToConfirm(for: visit.reader)
        return .page(
            confirmPage(
                try await visit.frame(), people, today: visit.today,
                entered: Entered(visit.fields, problems)),
            status: 422)
    case .value(let ids):
        let confirmed = try await visit.office.confirm(ids, by: visit.reader)
        return done(confirmed, at: back.map { At.person($0) } ?? At.confirmPeople())
    }
}

private func done(_ result: Result<Void, Refused>, at place: Link) -> Answer {
    switch result {
    case .success: .seeOther(place)
    case .failure(let refused): .refused(sentence(for: refused), backTo: place)
    }
}

/// Somebody about whom the reader may do one of these things, or nothing here.
func personToChange(
    _ visit: Visit, _ id: ID<Membership>, by deeds: StaffDeed...
) async throws -> PersonBriefing {
    let person = try await visit.office.person(id, for: visit.reader)
    guard !person.deeds.isDisjoint(with: deeds) else { throw NothingHere() }
    return person
}
