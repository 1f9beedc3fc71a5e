package import Casework
import Markup

/// How the moments of records look on the wall in the area; the website gives it.
package typealias WallClock = @Sendable (Instant) -> WallTime

extension WaitingTask {
    /// What waits, as one row of the first page.
    func words(today: CalendarDate, clock: WallClock) -> Phrase {
        switch self {
        case .meetingInSession: "The meeting is in session"
        case .referralReturned(_, let day):
            "The referral you sent on \(day.words(near: today)) came back for information"
        case .referralsToTriage(let count, let oldest):
            "\(Self.newReferrals(count)), the oldest sent \(oldest.distance(from: today))"
        case .declarationToMake(_, let day):
            "Agree to confidentiality for the meeting on \(day.words(near: today))"
        case .researchToDo(_, let day, let left, let all):
            "Research \(left) of \(all) cases for the meeting on \(day.words(near: today))"
        case .agendaToIssue(_, let day): "Issue the agenda by \(day.words(near: today))"
        case .actionsDue(let count, let next):
            "\(Self.actionsToDo(count)), \(Self.due(next, today))"
        case .draftToFinish(_, let saved):
            "Finish the referral you began, saved on \(clock(saved).words)"
        case .referralAccepted(_, let reference, let slot):
            "\(reference.description): the referral you sent was accepted\(Self.hearing(slot))"
        case .referredCaseHeard(_, let reference, let day):
            "\(reference.description): the case you referred was heard on \(day.words)"
        case .staff(let task): task.words(today: today)
        case .paper(let task): task.words(today: today)
        case .referralDeclined: "A referral you sent was declined"
        case .referralRedirected: "A referral you sent belongs elsewhere"
        case .referralCorrected(_, _, let reference, let day): Self.corrected(reference, day)
        case .unsafeContact(_, let reference, let day): Self.unsafe(reference, day)
        case .breakGlassToReview, .breakGlassToKnow, .breakGlassOverdue, .breakGlassTooOften:
            breakGlassWords(today: today)
        case .overdueActions, .casesToList, .agenciesWithoutAgreement, .casesToAllocate,
            .casesWithoutContact, .casesWithoutView, .overdueActionsOfAgencies, .casesOvertaken,
            .casesToHandOver, .casesOfTheChair, .hearingsToDecide, .conflictsToDecide,
            .possibleRepeats:
            countWords
        }
    }

    private static func due(_ next: CalendarDate, _ today: CalendarDate) -> Phrase {
        next < today
            ? "the first was due \(next.words(near: today))"
            : "the next by \(next.words(near: today))"
    }

    private static func corrected(_ reference: CaseReference?, _ day: CalendarDate) -> Phrase {
        guard let reference else { return "A referral you read was corrected on \(day.words)" }
        return "Case \(reference.description): the referral was corrected on \(day.words)"
    }

    private static func unsafe(_ reference: CaseReference, _ day: CalendarDate) -> Phrase {
        """
        Case \(reference.description): on \(day.words) the victim was contacted by a way that \
        nobody had confirmed as safe
        """
    }

    /// The rows that say no more than how many.
    private var countWords: Phrase {
        switch self {
        case .overdueActions(let count):
            counted(
                count, one: "1 action of your agency is overdue",
                many: "\(count) actions of your agency are overdue")
        case .casesToList, .casesOvertaken, .casesToHandOver, .casesOfTheChair, .hearingsToDecide,
            .possibleRepeats:
            caseWords
        case .agenciesWithoutAgreement(let count): Self.withoutAgreement(count)
        case .conflictsToDecide(let count):
            counted(
                count, one: "1 conflict of interest to look at",
                many: "\(count) conflicts of interest to look at")
        case .casesToAllocate(let count):
            counted(count, one: "1 case needs an adviser", many: "\(count) cases need an adviser")
        case .casesWithoutContact(let count):
            counted(
                count, one: "The victim of 1 case has not been reached",
                many: "The victims of \(count) cases have not been reached")
        case .casesWithoutView(let count):
            counted(
                count, one: "1 case lacks the victim’s view",
                many: "\(count) cases lack the victim’s view")
        case .overdueActionsOfAgencies(let count):
            counted(
                count, one: "1 action of the agencies is overdue",
                many: "\(count) actions of the agencies are overdue")
        case .meetingInSession, .referralReturned, .referralsToTriage, .declarationToMake,
            .researchToDo, .agendaToIssue, .actionsDue, .draftToFinish, .referralAccepted,
            .referredCaseHeard, .unsafeContact, .staff, .paper,
            .referralDeclined, .referralCorrected, .referralRedirected, .breakGlassToReview,
            .breakGlassToKnow, .breakGlassOverdue, .breakGlassTooOften:
            ""
        }
    }

    private var caseWords: Phrase {
        switch self {
        case .casesToList(let count):
            counted(
                count, one: "1 case waits for a meeting", many: "\(count) cases wait for a meeting")
        case .casesOvertaken(let count):
            counted(
                count, one: "1 case was not heard on the day of its meeting",
                many: "\(count) cases were not heard on the day of their meeting")
        case .casesToHandOver(let count):
            counted(
                count, one: "1 case is left to MAPPA: say who has it now",
                many: "\(count) cases are left to MAPPA: say who has them now")
        case .casesOfTheChair(let count):
            counted(
                count, one: "1 case that MAPPA leads waits for the chair",
                many: "\(count) cases that MAPPA leads wait for the chair")
        case .possibleRepeats(let count):
            counted(
                count, one: "1 case may be of a victim who is known already",
                many: "\(count) cases may be of victims who are known already")
        case .hearingsToDecide(let count):
            counted(
                count, one: "Decide whether 1 case that MAPPA leads is heard here",
                many: "Decide whether \(count) cases that MAPPA leads are heard here")
        default: ""
        }
    }

    private static func withoutAgreement(_ count: Int) -> Phrase {
        counted(
            count, one: "1 agency has no agreement in force and gets no agenda",
            many: "\(count) agencies have no agreement in force and get no agenda")
    }

    private static func newReferrals(_ count: Int) -> Phrase {
        counted(
            count, one: "1 new referral to decide on", many: "\(count) new referrals to decide on")
    }

    private static func actionsToDo(_ count: Int) -> Phrase {
        counted(
            count, one: "1 action of your agency to do",
            many: "\(count) actions of your agency to do")
    }

    private static func hearing(_ slot: HearingSlot?) -> Phrase {
        guard let slot else { return "" }
        return ", to be heard on \(slot.date.words)"
    }
}

extension WaitingTask {
    /// None of them says whose case it is (trust 3.10).
    private func breakGlassWords(today: CalendarDate) -> Phrase {
        switch self {
        case .breakGlassToReview(_, let day):
            "Review by \(day.words(near: today)) why a case was opened in an emergency"
        case .breakGlassToKnow(_, let day):
            "A case was opened in an emergency on \(day.words(near: today))"
        case .breakGlassOverdue(let count):
            counted(
                count, one: "1 case opened in an emergency was not reviewed in time",
                many: "\(count) cases opened in an emergency were not reviewed in time")
        case .breakGlassTooOften(let count):
            "Today cases were opened in an emergency \(count) times: oftener than they should be"
        default: ""
        }
    }
}
