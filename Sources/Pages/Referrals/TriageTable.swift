import Casework
import Markup

/// Referrals that wait, a row each with its clocks. One coloured tag a row at most: the gravest.
func triageTable(_ lines: [ReferralLine], _ today: CalendarDate) -> HTML {
    table(
        "Referrals that wait, the most pressing first", captionUnseen: true,
        columns: [
            Column("Victim"), Column("From"), Column("Reasons"), Column("Incident to referral"),
            Column("Waiting"), Column("To be heard"), Column("Status"),
        ],
        rows: lines.map { row($0, today) })
}

private func row(_ line: ReferralLine, _ today: CalendarDate) -> [HTML] {
    let triage = line.triage
    return [
        nameLink(line), data(line.agency), reasons(triage),
        .words(toReferral(triage?.incidentOn, line.submittedOn)),
        .words(waiting(line, today)), .words(triage?.hearing.hearingWords ?? "Not known"),
        status(triage),
    ]
}

private func reasons(_ triage: TriageLine?) -> HTML {
    guard let triage else { return .words("Not known") }
    let grounds = triage.urgency.grounds
    return .words(
        """
        \(counted(grounds, one: "1 reason", many: "\(grounds) reasons")), \
        \(triage.answers.words)
        """)
}

private func toReferral(_ incident: CalendarDate?, _ sent: CalendarDate) -> Phrase {
    guard let incident else { return "Day not given" }
    let days = incident.days(to: sent)
    return counted(days, one: "1 day", many: "\(days) days")
}

private func waiting(_ line: ReferralLine, _ today: CalendarDate) -> Phrase {
    let days = line.submittedOn.days(to: today)
    let words = counted(days, one: "1 day", many: "\(days) days")
    guard case .over(let late)? = line.triage?.decision?.standing else { return words }
    return "\(words), \(late) over the limit"
}

private func status(_ triage: TriageLine?) -> HTML {
    guard let triage else { return tag("Waiting", .plain) }
    if triage.urgency.cannotWait { return tag("Cannot wait", .red) }
    if case .over = triage.hearing.standing { return tag("Over the limit", .red) }
    if triage.decision?.isLate == true { return tag("Over the limit", .amber) }
    return triage.hearing.isLate ? tag("Will breach", .amber) : tag("Waiting", .plain)
}

extension AnswersInShort {
    fileprivate var words: Phrase {
        switch self {
        case .yes(let count): "\(count) yes"
        case .points(let points, nil): counted(points, one: "1 point", many: "\(points) points")
        case .points(let points, let band?):
            "\(counted(points, one: "1 point", many: "\(points) points")), \(band)"
        case .grade(nil): "no grade"
        case .grade(let words?): "grade: \(words)"
        }
    }
}

extension ClockTime {
    /// "By 3 December 2026", with what stands against it.
    fileprivate var hearingWords: Phrase {
        guard let limit else { return "No limit" }
        switch standing {
        case .inTime: return "By \(limit.words)"
        case .over(let days):
            let late = counted(days, one: "1 day", many: "\(days) days")
            return "By \(limit.words), \(late) over the limit"
        case .willBreach(let planned?):
            return "By \(limit.words), will breach: the next meeting is on \(planned.words)"
        case .willBreach(nil): return "By \(limit.words), will breach: no meeting is called"
        }
    }
}
