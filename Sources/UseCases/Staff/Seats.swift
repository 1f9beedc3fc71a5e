package import Casework
import Records

/// Chairs at one meeting: single-case attendees and observers (SR-03).
extension Office {
    /// The reader's own seats, for her first page.
    package func ownSeats(of reader: Reader) async throws -> [SeatLine] {
        try await look(reader) { try $0.ownSeats() }
    }

    /// One meeting at which the reader has a seat, or nothing here.
    package func seat(
        at id: ID<Meeting>, for reader: Reader
    ) async throws -> (line: SeatLine, statement: String) {
        try await show(reader) { errand in
            guard let line = try errand.ownSeats().first(where: { $0.meeting.id == id }) else {
                throw NothingHere()
            }
            let notes = [line.shownCase].compactMap(\.self)
                .map { errand.note(.caseFile($0), "seat") }
            return ((line, errand.area.settings.declarationVersion), notes)
        }
    }

    /// Meetings to come and their cases that somebody can be invited to.
    package func seatsToGive(
        to id: ID<Membership>, for reader: Reader
    ) async throws -> SeatsToGive {
        try await show(reader) { errand in
            let row = try errand.person(id, to: .seat)
            let meetings = try MeetingQuery.lines(
                of: errand.area.id, from: errand.occasion.today, limit: 20,
                seenBy: reader.account, errand.connection)
            let cases = row.roles.contains(.attendee) ? try meetings.flatMap(errand.cases) : []
            let briefing = SeatsToGive(
                person: errand.line(row), meetings: meetings, cases: cases,
                isForCase: row.roles.contains(.attendee))
            return (briefing, cases.map { errand.note(.caseFile($0.caseID), "giving a seat") })
        }
    }

    package func giveSeat(
        _ seat: Seat, to id: ID<Membership>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            _ = try errand.person(id, to: .seat)
            let meetings = try MeetingQuery.lines(
                of: errand.area.id, from: errand.occasion.today, limit: 20,
                seenBy: reader.account, errand.connection)
            guard let meeting = meetings.first(where: { $0.id == seat.meeting }) else {
                throw NothingHere()
            }
            if let file = seat.caseFile {
                guard try errand.cases(of: meeting).contains(where: { $0.caseID == file }) else {
                    throw NothingHere()
                }
            }
            return try errand.decide(GiveSeat(seat), on: id)
        }
    }
}

extension Errand {
    func ownSeats() throws -> [SeatLine] {
        guard reader.holds(anyOf: .forOneMeeting) else { return [] }
        return try seats(of: reader.account)
    }

    /// A case is named to whoever may know of it, and to her who is invited to it.
    func seats(of account: ID<Account>) throws -> [SeatLine] {
        try SeatQuery.seats(of: account, in: area.id, at: occasion.at, connection).compactMap {
            seat in
            guard
                let meeting = try MeetingQuery.line(
                    seat.meeting, seenBy: reader.account, connection)
            else { return nil }
            // An invitation to a case that does not exist for her is none.
            if let id = seat.caseFile, try !existsHere(id) { return nil }
            let reference = try seat.caseFile.flatMap { id in
                try account == reader.account || isVisible(id) ? self.reference(of: id) : nil
            }
            return SeatLine(
                seat, meeting, reference: reference,
                hasDeclared: try AccessFactsQuery.hasDeclared(
                    account, for: seat.meeting, connection))
        }
    }

    fileprivate func cases(of meeting: MeetingLine) throws -> [SeatsToGive.ListedCase] {
        try AgendaQuery.rows(
            of: meeting.id, for: reader.agency, seenBy: reader.account, connection
        ).map {
            SeatsToGive.ListedCase(
                meeting: meeting.id, caseID: $0.file.id, reference: $0.file.reference)
        }
    }
}
