import Casework
import Markup
import Pages
import UseCases

/// Where the minutes of a meeting stand, or all of them on paper for those who convene.
@Sendable
func showMinutes(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    if visit.query["print"] == "yes", visit.reader.holds(anyOf: .conveners) {
        let (meeting, cases) = try await visit.office.minutesOnPaper(of: id, for: visit.reader)
        return .page(
            wholeMinutesPaper(
                try await visit.frame(), meeting, cases, today: visit.today,
                clock: visit.london.wallTime))
    }
    let briefing = try await visit.office.minutes(of: id, page: "minutes", for: visit.reader)
    return try await minutesList(visit, briefing)
}

private func minutesList(
    _ visit: Visit, _ briefing: MinutesBriefing, _ problems: [Problem] = [], status: Int = 200
) async throws -> Answer {
    let page = minutesPage(
        try await visit.frame(), briefing, notice: visit.meetingNotice, problems: problems,
        clock: visit.london.wallTime)
    return .page(page, status: status)
}

/// The chair approves the minutes, and each case goes to those who took part in it (SR-12). Where
/// they are not what she saw any more, she is shown what they are now.
@Sendable
func approveMinutes(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let result = try await visit.office.approveMinutes(
        of: id, seen: visit.fields.minutesSeen, by: visit.reader)
    guard case .failure(let refused) = result else {
        return .seeOther(At.minutes(id, query: MeetingNotice.approved.query))
    }
    guard refused.reason as? ApproveMinutes.Refusal == .changedSince else {
        return .refused(sentence(for: refused), backTo: At.minutes(id))
    }
    let fresh = try await visit.office.minutes(of: id, page: "minutes", for: visit.reader)
    return try await minutesList(visit, fresh, [.refused(refused)], status: 409)
}

/// One case's minutes; an agency's first opening of each version is a receipt.
@Sendable
func showCaseMinutes(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    let isPaper = visit.query["print"] == "yes"
    let paper = try await visit.office.minutesPaper(
        of: caseID, at: id, version: Int(visit.query["version"]),
        page: isPaper ? "minutes on paper" : "minutes", for: visit.reader)
    try await visit.office.receive(.minutes, of: id, about: caseID, by: visit.reader)
    let frame = try await visit.frame()
    return .page(
        isPaper
            ? caseMinutesPaper(frame, paper, today: visit.today, clock: visit.london.wallTime)
            : caseMinutesPage(
                frame, paper, notice: visit.meetingNotice, today: visit.today,
                clock: visit.london.wallTime))
}

@Sendable
func showCorrectMinutes(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    guard
        let line = try await correctable(visit, id, caseID, page: nil)
            .line(visit.query["line"])
    else { return .nothingHere }
    let paper = try await correctable(visit, id, caseID, page: "correct minutes")
    return .page(
        minutesCorrectionPage(
            try await visit.frame(), paper, line, seenAs: paper.wordings[line.id] ?? 0,
            entered: MinutesCorrectionForm.stored(line)))
}

@Sendable
func correctMinutes(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    let paper = try await correctable(visit, id, caseID, page: nil)
    guard let line = paper.line(visit.fields["line"]) else { return .nothingHere }
    let version = Int(visit.fields["version"]) ?? 0
    switch MinutesCorrectionForm.read(visit.fields, line) {
    case .problems(let problems):
        return try await correctAgain(visit, id, caseID, problems, seenAs: version, status: 422)
    case .value(let corrected):
        let result = try await visit.office.correctMinutes(
            corrected, seenAs: version, of: caseID, at: id, by: visit.reader)
        guard case .failure(let refused) = result else {
            return .seeOther(At.caseMinutes(id, caseID, query: MeetingNotice.corrected.query))
        }
        let isOvertaken = refused.reason as? RewordEntry.Refusal == .changedMeanwhile
        return try await correctAgain(
            visit, id, caseID, isOvertaken ? [] : [.refused(refused, at: "words")],
            seenAs: isOvertaken ? nil : version, status: 409)
    }
}

/// - Parameter version: the wording that lay before her; nil when a colleague's has come since. She
///   is then shown that one beside her own, and what she saves next replaces it.
private func correctAgain(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>, _ problems: [Problem],
    seenAs version: Int?, status: Int
) async throws -> Answer {
    let paper = try await correctable(visit, id, caseID, page: "correct minutes")
    guard let line = paper.line(visit.fields["line"]) else { return .nothingHere }
    let problems = version == nil ? [MinutesCorrectionForm.overtaken(by: line)] : problems
    let page = minutesCorrectionPage(
        try await visit.frame(), paper, line, seenAs: version ?? paper.wordings[line.id] ?? 0,
        entered: Entered(visit.fields, problems))
    return .page(page, status: status)
}

private func correctable(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>, page: StaticString?
) async throws -> MinutesPaperBriefing {
    try await visit.office.minutesPaper(
        of: caseID, at: id, version: nil, page: page, for: visit.reader)
}

extension MinutesPaperBriefing {
    /// The line as it stands, for whoever may correct it.
    fileprivate func line(_ id: String) -> MinuteLine? {
        guard mayCorrect, let id = ID<MinuteLine>(id) else { return nil }
        return document.lines.first { $0.value.id == id }?.value
    }
}
