import Casework
import Markup
import Pages
import UseCases

@Sendable
func showSeat(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    try await seatAnswer(visit, id, .blank, status: 200)
}

/// Somebody invited promises confidentiality for that one meeting (SR-02, SR-03).
@Sendable
func declareInSeat(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    if case .problems(let problems) = DeclarationForm.read(visit.fields) {
        return try await seatAnswer(visit, id, Entered(visit.fields, problems), status: 422)
    }
    switch try await visit.office.agreeConfidentiality(at: id, by: visit.reader) {
    case .success: return .seeOther(At.seat(id))
    case .failure(let refused):
        return .refused(sentence(for: refused), backTo: At.seat(id))
    }
}

private func seatAnswer(
    _ visit: Visit, _ id: ID<Meeting>, _ entered: Entered, status: Int
) async throws -> Answer {
    let waiting = try await visit.office.waitingRoom(
        at: id, clock: visit.london.wallTime(at: visit.now).time, for: visit.reader)
    return .page(
        waitingRoomPage(
            try await visit.frame(), waiting, now: visit.now, clock: visit.london.wallTime,
            entered: entered),
        status: status)
}

@Sendable
func showGiveSeat(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let seats = try await visit.office.seatsToGive(to: id, for: visit.reader)
    return .page(giveSeatPage(try await visit.frame(), seats))
}

@Sendable
func giveSeat(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let seats = try await visit.office.seatsToGive(to: id, for: visit.reader)
    return try await settle(
        visit, SeatForm.read(visit.fields, seats), at: "seat",
        savedAt: At.person(id, query: [("saved", "1")]),
        doing: { answers in
            let begins = WallTime(answers.meeting.date, answers.meeting.startsAt)
            let until = visit.london.instant(begins).adding(seconds: Int64(answers.minutes) * 60)
            let seat = Seat(at: answers.meeting.id, for: answers.caseFile, until: until)
            return try await visit.office.giveSeat(seat, to: id, by: visit.reader)
        },
        again: { giveSeatPage(try await visit.frame(), seats, entered: $0) })
}
