import Casework
import Records

extension Errand {
    /// A meeting as this reader may know it: as if no case that does not exist for her had ever
    /// come to it (SR-08). The same is done where nothing is hidden, for the time it takes tells
    /// too (R1).
    func meetingAsSeen(_ id: ID<Meeting>) throws -> Meeting {
        let hidden = try HiddenCaseQuery.all(from: reader.account, connection)
        return Meeting(try desk.events(of: Meeting.self, id, grant(id)), without: hidden)
    }

    func sitting(of id: ID<Meeting>) throws -> SittingBriefing {
        SittingBriefing(try meetingAsSeen(id))
    }

    /// Puts a decision about how a meeting goes on. While a case lies on the table that does not
    /// exist for whoever decides, she is answered as if it did not lie there, and leads nothing.
    func lead<Choice: Decision>(
        _ decision: Choice, at id: ID<Meeting>
    ) throws -> Result<Void, Refused> where Choice.Subject == Meeting {
        try only(to: .runMeeting)
        try onlyDeclared(id)
        let meeting = try desk.record(Meeting.self, id, grant(id))
        let seen = try meetingAsSeen(id)
        guard meeting.currentCase != seen.currentCase else {
            return try decide(decision, on: id, grant(id))
        }
        do throws(Choice.Refusal) {
            _ = try decision.decide(given: seen, on: occasion)
            return .success(())
        } catch {
            return .failure(Refused(error))
        }
    }
}
