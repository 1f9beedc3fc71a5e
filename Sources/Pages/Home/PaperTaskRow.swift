import Casework
import Markup

/// Papers of meetings as rows of the first page.
extension PaperTask {
    var link: Link {
        switch self {
        case .actionList(let meeting, _), .unopenedLists(let meeting, _, _):
            At.actionList(meeting)
        case .minutesToApprove(let meeting, _): At.minutes(meeting)
        case .helpAsked(let caseID, _, _): At.research(caseID)
        case .dailyMeeting: At.meetings()
        case .researchMissing(let meeting, _, _): At.meeting(meeting)
        }
    }

    func words(today: CalendarDate) -> Phrase {
        switch self {
        case .actionList(_, let day):
            "Your agency’s actions from the meeting on \(day.words(near: today))"
        case .unopenedLists(_, let day, let count):
            counted(
                count,
                one: "1 agency has not opened its actions of \(day.words(near: today))",
                many: "\(count) agencies have not opened their actions of \(day.words(near: today))"
            )
        case .minutesToApprove(_, let day):
            "Approve the minutes of the meeting on \(day.words(near: today))"
        case .helpAsked(_, let reference, let day):
            "\(reference.description): a colleague asked on \(day.words(near: today)) what you know"
        case .dailyMeeting: "Call today’s meeting about new referrals"
        case .researchMissing(_, let day, let count):
            counted(
                count, one: "1 agency has research left for \(day.words(near: today))",
                many: "\(count) agencies have research left for \(day.words(near: today))")
        }
    }

    func status(today: CalendarDate) -> (words: Phrase, family: TagFamily) {
        switch self {
        case .actionList: ("To open", .amber)
        case .unopenedLists(_, let day, _):
            day.days(to: today) > 1 ? ("Overdue", .red) : ("To open", .plain)
        case .minutesToApprove, .dailyMeeting: ("To do", .plain)
        case .researchMissing(_, let day, _): ("Due \(day.distance(from: today))", .amber)
        case .helpAsked: ("To answer", .amber)
        }
    }
}
