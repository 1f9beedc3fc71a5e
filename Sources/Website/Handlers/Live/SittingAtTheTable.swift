import Casework
import Markup
import Pages
import UseCases

@Sendable
func showSeatWindow(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    try await seatAnswer(visit, visit.office.seatAtTheTable(id, for: visit.reader))
}

/// An agency offers an action of its own.
@Sendable
func offerAction(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    let seat = try await visit.office.seatAtTheTable(id, for: visit.reader)
    guard seat.takesPart(in: caseID) else {
        return try await notAdded(visit, id, visit.fields[OfferForm.field])
    }
    return try await settle(
        visit, seat, OfferForm.read(visit.fields, seat, today: visit.today), at: OfferForm.field
    ) {
        try await visit.office.offerAction($0, about: caseID, at: id, by: visit.reader)
    }
}

/// Agree or query, for all that the agency was given.
@Sendable
func answerActions(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    guard let answer = AnswerToActions(rawValue: visit.fields["answer"]) else {
        return .seeOther(At.tableSeat(id))
    }
    let result = try await visit.office.answerActions(
        answer, words: PrivateText(""), about: caseID, at: id, by: visit.reader)
    return back(result, to: id)
}

/// A line of her agency's research is shared, kept or said; or a note is added.
@Sendable
func changeOwnLine(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    guard let line = ID<ResearchLine>(visit.fields["line"]) else {
        return try await addNote(visit, id, caseID)
    }
    guard let deed = LineDeed(rawValue: visit.fields["deed"]) else {
        return .seeOther(At.tableSeat(id))
    }
    let result = try await visit.office.changeOwnLines(of: caseID, at: id, by: visit.reader) {
        research in
        for index in research.lines.indices where research.lines[index].id == line {
            deed.apply(to: &research.lines[index])
        }
    }
    return back(result, to: id)
}

private func addNote(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    let seat = try await visit.office.seatAtTheTable(id, for: visit.reader)
    guard seat.takesPart(in: caseID) else {
        return try await notAdded(visit, id, visit.fields[NoteForm.field])
    }
    return try await settle(
        visit, seat, NoteForm.read(visit.fields), at: NoteForm.field, isNote: true
    ) { note in
        try await visit.office.changeOwnLines(of: caseID, at: id, by: visit.reader) { research in
            guard !research.lines.contains(where: { $0.id == note.id }) else { return }
            research.knownToUs = .known
            research.lines.append(note)
        }
    }
}

/// The meeting has gone on while she wrote: what she typed is shown to her, and added nowhere.
private func notAdded(_ visit: Visit, _ id: ID<Meeting>, _ typed: String) async throws -> Answer {
    let page = notAddedPage(
        try await visit.frame(), id, from: .seat, because: .movedOn(from: nil), typed: typed)
    return .page(page, status: 409)
}

private func back(_ result: Result<Void, Refused>, to id: ID<Meeting>) -> Answer {
    switch result {
    case .success: .seeOther(At.tableSeat(id))
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.tableSeat(id))
    }
}

/// What was typed is shown again with its problems, or done.
private func settle<Value: Sendable>(
    _ visit: Visit, _ seat: SeatBriefing, _ reading: FormReading<Value>, at field: String,
    isNote: Bool = false, doing: (Value) async throws -> Result<Void, Refused>
) async throws -> Answer {
    switch reading {
    case .problems(let problems):
        return try await seatAnswer(
            visit, seat, Entered(visit.fields, problems), isNote: isNote, status: 422)
    case .value(let value):
        guard case .failure(let refused) = try await doing(value) else {
            return .seeOther(At.tableSeat(seat.meeting.id))
        }
        let entered = Entered(visit.fields, [.refused(refused, at: field)])
        return try await seatAnswer(visit, seat, entered, isNote: isNote, status: 409)
    }
}

private func seatAnswer(
    _ visit: Visit, _ seat: SeatBriefing, _ entered: Entered? = nil, isNote: Bool = false,
    status: Int = 200
) async throws -> Answer {
    let world = visit.office.world
    let scene = SeatScene(
        seat, offer: world.newID(), note: world.newID(), now: visit.now,
        clock: visit.london.wallTime(at: visit.now), entered: entered, isNote: isNote)
    return .page(seatWindow(try await visit.frame(), scene), status: status)
}
