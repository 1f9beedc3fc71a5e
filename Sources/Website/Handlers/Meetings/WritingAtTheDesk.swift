import Casework
import Pages
import UseCases

/// A line of the minutes: what was said, or what the victim thinks.
@Sendable
func addMinute(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    let isView = visit.fields["kind"] == MinuteLine.Kind.victimsView.rawValue
    return try await write(isView ? .view : .minute, visit, id, caseID) {
        isView ? MinuteForm.readView(visit.fields) : MinuteForm.read(visit.fields, at: $0)
    } then: { line, _ in
        try await visit.office.recordMinute(line, about: caseID, at: id, by: visit.reader)
    }
}

@Sendable
func addRisk(_ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>) async throws -> Answer {
    try await write(.risk, visit, id, caseID) { _ in
        RiskForm.read(visit.fields)
    } then: { risk, _ in
        try await visit.office.identifyRisk(risk, about: caseID, at: id, by: visit.reader)
    }
}

@Sendable
func addAction(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    try await write(.action, visit, id, caseID) {
        ActionForm.read(visit.fields, at: $0, today: visit.today)
    } then: { action, _ in
        try await visit.office.agreeAction(action, about: caseID, at: id, by: visit.reader)
    }
}

/// Another process that deals with the same people.
@Sendable
func linkProcess(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    try await write(.process, visit, id, caseID) { _ in
        ProcessForm.read(visit.fields)
    } then: { link, _ in
        try await visit.office.linkProcess(
            link.process, link.words, about: caseID, at: id, by: visit.reader)
    }
}

/// The meeting is done with a case, and the next opens by itself.
@Sendable
func finishCase(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    try await atTheDesk(.finish, visit, id, caseID) {
        try await finish(visit, id, $0, FinishForm.read(visit.fields, at: $0))
    }
}

/// Finishes the case with what the form says, or with what is on record when the line says so.
func finish(
    _ visit: Visit, _ id: ID<Meeting>, _ desk: DeskBriefing,
    _ reading: FormReading<FinishForm.Finish>
) async throws -> Answer {
    try await take(.finish, visit, id, desk, reading) { finish, desk in
        let result = try await visit.office.finishCase(
            desk.item.caseID, at: id, withoutAction: finish.withoutAction,
            reasonWithoutContact: finish.reasonWithoutContact, by: visit.reader)
        return try await turnToNext(after: result, desk, visit)
    }
}

/// A case is put off to another meeting, and the next opens by itself.
@Sendable
func putOffCase(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    try await write(.putOff, visit, id, caseID) { _ in
        PutOffForm.read(visit.fields)
    } then: { reason, desk in
        let result = try await visit.office.deferCase(
            caseID, at: id, because: reason, by: visit.reader)
        return try await turnToNext(after: result, desk, visit)
    }
}

/// Somebody else may have turned to a case in the meantime; then the desk shows that one.
private func turnToNext(
    after result: Result<Void, Refused>, _ desk: DeskBriefing, _ visit: Visit
) async throws -> Result<Void, Refused> {
    if case .success = result, let next = desk.nextItem {
        _ = try await visit.office.openItem(
            next.caseID, at: desk.meeting.meeting.id, by: visit.reader)
    }
    return result
}

/// Takes what a form of the desk sends: back to the desk beside that form when it was added, else
/// the desk again with what was typed.
func write<Value: Sendable>(
    _ form: DeskForm, _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>,
    saying notice: DeskNotice = .saved, read: (DeskBriefing) -> FormReading<Value>,
    then add: (Value, DeskBriefing) async throws -> Result<Void, Refused>
) async throws -> Answer {
    try await atTheDesk(form, visit, id, caseID) { desk in
        try await take(form, visit, id, desk, read(desk), saying: notice, then: add)
    }
}

/// Goes on only while the case is on the table; else what was typed is shown.
func atTheDesk(
    _ form: DeskForm, _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>,
    _ work: (DeskBriefing) async throws -> Answer
) async throws -> Answer {
    let desk = try await visit.office.desk(id, for: visit.reader)
    guard let desk, desk.item.caseID == caseID else {
        return try await notAdded(form, visit, id, caseID, desk)
    }
    return try await work(desk)
}

/// Adds what was read, or shows the desk again with what is wrong with it.
func take<Value: Sendable>(
    _ form: DeskForm, _ visit: Visit, _ id: ID<Meeting>, _ desk: DeskBriefing,
    _ reading: FormReading<Value>, saying notice: DeskNotice = .saved,
    then add: (Value, DeskBriefing) async throws -> Result<Void, Refused>
) async throws -> Answer {
    switch reading {
    case .problems(let problems):
        let entries = DeskEntries(form, visit.fields, problems)
        return .page(try await deskPage(visit, desk, entries), status: 422)
    case .value(let value):
        switch try await add(value, desk) {
        case .success:
            let anchor = form.staysWithCase ? form.anchor : nil
            return .seeOther(At.desk(id, query: notice.query, fragment: anchor))
        case .failure(let refused):
            let entries = DeskEntries(
                form, visit.fields, [.refused(refused, at: form.field)])
            return .page(try await deskPage(visit, desk, entries), status: 409)
        }
    }
}

/// A line about one case must never land under another, and must not be lost either. One that was
/// added, and of which only the answer was lost, was not lost.
func notAdded(
    _ form: DeskForm, _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>,
    _ desk: DeskBriefing?
) async throws -> Answer {
    if let key = CaptureForm.key(visit.fields),
        try await visit.office.wasWritten(key, about: caseID, at: id, by: visit.reader)
    {
        return .seeOther(At.desk(id, query: DeskNotice.saved.query))
    }
    let item = desk?.meeting.items.first { $0.caseID == caseID }
    let page = notAddedPage(
        try await visit.frame(), id, from: .desk, because: .movedOn(from: item?.reference),
        typed: visit.fields[form.field])
    return .page(page, status: 409)
}

extension DeskNotice {
    var query: [(StaticString, String)] { [("saved", rawValue)] }
}
