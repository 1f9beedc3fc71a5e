import Casework
import Foundation
import Specimens
import UseCases

/// What happens to minutes after their meeting.
extension TestTown {
    /// A case that was heard at a meeting which is over, and whose minutes wait for the chair.
    func heardCase() async throws -> (ID<CaseFile>, ID<Meeting>) {
        let id = try await acceptedCase()
        let meeting = try await openMeeting(hearing: [id])
        try await hear(id, at: meeting)
        try await office.closeMeeting(meeting, by: chair).get()
        return (id, meeting)
    }

    /// The chair approves what her page shows.
    func approveMinutes(of meeting: ID<Meeting>, by chair: Reader) async throws {
        let page = try await office.minutes(of: meeting, page: "minutes", for: chair)
        try await office.approveMinutes(of: meeting, seen: Set(page.seen), by: chair).get()
    }

    /// The coordinator puts the first line of a case's minutes in other words.
    func correct(_ id: ID<CaseFile>, at meeting: ID<Meeting>, to words: String) async throws {
        let paper = try await office.minutesPaper(
            of: id, at: meeting, version: nil, page: "correct minutes", for: coordinator)
        guard let line = paper.document.lines.first?.value else { throw NothingHere() }
        let corrected = MinuteLine(
            id: line.id, kind: line.kind, agency: line.agency, words: PrivateText(words))
        try await office.correctMinutes(
            corrected, seenAs: paper.wordings[line.id] ?? 0, of: id, at: meeting, by: coordinator
        ).get()
    }
}

extension Reply {
    /// What the form of a page sends on which minutes are approved.
    var approval: [String: String] {
        text.components(separatedBy: "name=\"seen-").dropFirst().reduce(into: ["token": token]) {
            let quoted = $1.components(separatedBy: "\"")
            $0["seen-" + quoted[0]] = quoted[2]
        }
    }
}
