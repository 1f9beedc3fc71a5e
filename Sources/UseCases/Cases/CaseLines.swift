import Casework
import Records

/// Cases as lists and agendas show them.
extension Errand {
    /// The cases that move; an adviser's own first of all.
    func listedCases() throws -> [CaseRow] {
        if reader.holds(anyOf: .conveners.union([.advocacyManager])) {
            return try CaseListQuery.inState(
                [.open, .listed, .heard], of: area.id, seenBy: reader.account, connection)
        }
        if reader.holds(anyOf: [.advocate]) {
            return try CaseListQuery.allocated(
                to: reader.account, in: area.id, seenBy: reader.account, connection)
        }
        let states: [CaseState] = [.listed, .heard]
        let rows = try CaseListQuery.inState(
            states, of: area.id, seenBy: reader.account, connection)
        return reader.holds(anyOf: .representatives) ? rows : []
    }

    /// A case's line, if the reader may see the people of that case.
    func lineIfVisible(_ row: CaseRow, _ names: [ID<Account>: String]) throws -> AgendaLine? {
        guard let facts = try AccessFactsQuery.facts(of: row.id, for: reader, area, connection),
            AccessPolicy.visibleParts(facts, to: reader).contains(.people)
        else { return nil }
        let slot = try row.meeting.flatMap {
            try MeetingQuery.slot(of: row.id, at: $0, seenBy: reader.account, connection)
        }
        let listed = AgendaRow(file: row, place: slot?.place ?? 0, outcome: row.outcome)
        var line = try line(listed, on: slot?.date ?? row.heardOn, at: slot?.at, names)
        line.wait = wait(row, slot)
        return line
    }

    private func wait(_ row: CaseRow, _ slot: HearingSlot?) -> CaseWait? {
        switch row.state {
        case .open where row.isLeftToOthers: .handOver
        case .open where row.awaitsChair: .chair
        case .open: .meeting
        case .listed: slot.map { $0.date < occasion.today } == false ? nil : .anotherMeeting
        case .notOpened, .heard, .closed: nil
        }
    }

    /// A case's line on an agenda; it opens the sealed card, so the reader must have leave.
    func line(
        _ row: AgendaRow, on date: CalendarDate?, at time: TimeOfDay?,
        _ names: [ID<Account>: String]
    ) throws -> AgendaLine {
        let file = row.file
        let whole = try file.card(desk, grant(file.id, showing: .people))
        let card = try isBehindFirewall(file.id) ? whole.behindFirewall : whole
        var line = AgendaLine(
            caseID: file.id, reference: file.reference, state: file.state, kind: file.kind,
            meetsOn: date, place: row.place, at: time, outcome: row.outcome,
            referringAgency: area.agencyName(file.referringAgency), referredOn: file.referredOn,
            advocate: file.advocate.flatMap { names[$0] },
            advocacy: file.advocacySoFar, card: card,
            asked: row.asked, answered: row.answered, ownAnswer: row.ownAnswer)
        line.isAskedAgain = row.isAskedAgain
        line.wasNotReached = row.wasNotReached
        return line
    }
}

extension CaseRow {
    fileprivate var advocacySoFar: AdvocacySoFar {
        AdvocacySoFar(
            contacts: contacts, hasView: hasView, viewIsExplained: viewIsExplained,
            first: FirstContact(tried: triedOn, reached: reachedOn))
    }

    /// What came of the case at its meeting, as far as the case itself tells.
    fileprivate var outcome: ItemOutcome? { [.heard, .closed].contains(state) ? .heard : nil }
}
