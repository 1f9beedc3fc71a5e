package import Casework
package import Markup

/// What in the record of the last weeks is worth a look.
package func alertsPage(
    _ frame: PageFrame, _ alerts: [AlertBriefing], days: Int, hasSaved: Bool = false,
    clock: WallClock
) -> HTML {
    let waiting = alerts.filter { $0.lookedInto == nil }
    let settled = alerts.filter { $0.lookedInto != nil }
    return layout(
        frame, title: "Alerts", breadcrumbs: [Crumb("Record of access", At.accessRecord())],
        width: .wide
    ) {
        if hasSaved { statusLine("Saved.") }
        heading("Alerts")
        p {
            "What stood out in the last \(days) days. None of it proves anything: ask first. "
            "Nobody is told of an alert about herself or himself."
        }
        if waiting.isEmpty {
            emptyState("There is nothing to look into.")
        } else {
            alertTable(
                counted(
                    waiting.count, one: "1 to look into", many: "\(waiting.count) to look into"),
                waiting, clock)
        }
        if !settled.isEmpty {
            alertTable(
                counted(settled.count, one: "1 looked into", many: "\(settled.count) looked into"),
                settled, clock)
        }
    }
}

private func alertTable(_ caption: Phrase, _ alerts: [AlertBriefing], _ clock: WallClock) -> HTML {
    table(
        caption,
        columns: [
            Column("What"), Column("Who"), Column("Agency"), Column("Case"), Column("Last"),
            Column("How much"), Column("Looked into"),
        ],
        rows: alerts.map { briefing in
            let (alert, key) = (briefing.alert, briefing.alert.key)
            return [
                a(.href(key.link)) { key.kind.words },
                data(briefing.person), data(briefing.agency),
                briefing.reference.map { data($0.description) } ?? .words("None"),
                .words(clock(alert.at).words), .words(key.kind.count(alert.count)),
                briefing.lookedIntoBy.map(data) ?? .words("Not yet"),
            ]
        })
}

/// One alert, where what was found is written down.
package func alertPage(
    _ frame: PageFrame, _ briefing: AlertBriefing, entered: Entered, clock: WallClock
) -> HTML {
    let key = briefing.alert.key
    return layout(frame, title: key.kind.words, problems: entered.problems, backTo: At.alerts()) {
        heading(key.kind.words, above: "Alert")
        summaryList(facts(briefing, clock))
        p { key.kind.explanation }
        p { link("All that this person looked at", to: At.accessRecord(query: key.looks)) }
        form(to: key.link, token: frame.token, asksBeforeLeaving: true) {
            textArea(AlertForm.note, entered)
            button("Mark as looked into")
        }
    }
}

private func facts(_ briefing: AlertBriefing, _ clock: WallClock) -> [SummaryRow] {
    let (alert, key) = (briefing.alert, briefing.alert.key)
    var rows = [
        SummaryRow("Who", data: briefing.person), SummaryRow("Agency", data: briefing.agency),
        SummaryRow("Day", key.day.wordsWithWeekday),
        SummaryRow("Last", clock(alert.at).words),
        SummaryRow("How much", key.kind.count(alert.count)),
    ]
    if let id = key.caseID {
        rows.append(
            SummaryRow("Case") {
                link(data: briefing.reference?.description ?? "A referral", to: At.whoHasSeen(id))
            })
    }
    if let answer = briefing.lookedInto {
        rows.append(SummaryRow("Looked into by", data: briefing.lookedIntoBy))
        rows.append(SummaryRow("When", clock(answer.stamp.at).words))
        rows.append(SummaryRow("What was found", data: answer.note.revealed))
    }
    return rows
}

/// What was found when somebody looked into an alert.
package enum AlertForm {
    static let note = LongTextQuestion(
        "found", "What did you find?",
        hint: "For example: asked her on the telephone; it was the case she prepared that day.",
        missing: "Enter what you found", longest: 4000)

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let words = note.read(fields, into: &problems)
        return FormReading(words.map(PrivateText.init), problems)
    }

    /// Which alert an address names; nil when it names none.
    package static func key(_ query: FormFields) -> AlertKey? {
        guard let kind = AccessAlertKind(rawValue: query["kind"]),
            let account = ID<Account>(query["person"]), let day = CalendarDate(query["day"])
        else { return nil }
        return AlertKey(kind, of: account, on: day, about: ID(query["case"]))
    }
}

extension AlertKey {
    package var link: Link {
        var query: [(StaticString, String)] = [
            ("kind", kind.rawValue), ("person", "\(account)"), ("day", "\(day)"),
        ]
        if let caseID { query.append(("case", "\(caseID)")) }
        return At.alert(query: query)
    }

    fileprivate var looks: [(StaticString, String)] {
        var filter = AccessFilter()
        filter.person = account
        filter.from = day
        filter.to = day
        return filter.query()
    }
}
