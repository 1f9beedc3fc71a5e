import Casework
import Markup
import Pages
import UseCases

@Sendable
func showChair(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    try await chairAnswer(visit, id)
}

func chairAnswer(
    _ visit: Visit, _ id: ID<Meeting>, refused: Phrase? = nil
) async throws -> Answer {
    let scene = ChairScene(
        try await visit.office.chair(id, for: visit.reader), now: visit.now,
        clock: visit.london.wallTime(at: visit.now), refusal: refused)
    return .page(chairPage(try await visit.frame(), scene), status: refused == nil ? 200 : 409)
}

/// The meeting goes on to another stage.
@Sendable
func enterStage(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard let stage = MeetingStage(rawValue: visit.fields["stage"]) else {
        return visit.back(to: id)
    }
    return try await visit.answer(
        visit.office.enterStage(stage, at: id, by: visit.reader), id)
}

/// An agency speaks; pressed again, nobody in particular does.
@Sendable
func nameSpeaker(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let agency = ID<Agency>(visit.fields["agency"])
    return try await visit.answer(
        visit.office.nameSpeaker(agency, at: id, by: visit.reader), id)
}

@Sendable
func setScreen(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard let screen = SharedScreen(rawValue: visit.fields["screen"]) else {
        return visit.back(to: id)
    }
    return try await visit.answer(
        visit.office.setScreen(screen, at: id, by: visit.reader), id)
}

@Sendable
func pauseMeeting(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let result =
        visit.fields["pause"] == "end"
        ? try await visit.office.endBreak(at: id, by: visit.reader)
        : try await visit.office.takeBreak(at: id, by: visit.reader)
    return visit.answer(result, id)
}

/// The chair is done with a case, and the next one opens by itself. What still has to be written
/// is written at the desk.
@Sendable
func finishFromChair(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    let desk = try await visit.office.desk(id, for: visit.reader)
    guard let desk, desk.item.caseID == caseID else { return .seeOther(At.chair(id)) }
    let result = try await visit.office.finishCase(
        caseID, at: id, withoutAction: [:], reasonWithoutContact: PrivateText(""),
        by: visit.reader)
    if case .failure(let refused) = result {
        return try await chairAnswer(visit, id, refused: sentence(for: refused))
    }
    if let next = desk.nextItem {
        _ = try await visit.office.openItem(next.caseID, at: id, by: visit.reader)
    }
    return .seeOther(At.chair(id))
}

extension Visit {
    /// The window from which it was pressed.
    fileprivate func back(to id: ID<Meeting>) -> Answer {
        .seeOther(LiveWindow(rawValue: fields["from"]) == .chair ? At.chair(id) : At.desk(id))
    }

    func answer(_ result: Result<Void, Refused>, _ id: ID<Meeting>) -> Answer {
        switch result {
        case .success: back(to: id)
        case .failure(let refused):
            .refused(
                sentence(for: refused),
                backTo: LiveWindow(rawValue: fields["from"]) == .chair
                    ? At.chair(id) : At.desk(id))
        }
    }
}
