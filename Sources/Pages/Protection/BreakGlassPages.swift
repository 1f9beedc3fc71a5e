package import Casework
package import Markup

/// Where somebody on duty asks to open a case in an emergency. Who will be told stands before the
/// questions (trust 3.10).
package func breakGlassPage(_ frame: PageFrame, entered: Entered = .blank) -> HTML {
    let title: Phrase = "Open a case in an emergency"
    return layout(frame, title: title, problems: entered.problems, backTo: At.help()) {
        heading(title)
        warningText("If somebody is in danger now, call 999 first.")
        p { "The case opens for one hour, to read only. These people are told at once:" }
        ul {
            li { "the coordinators of the area" }
            li { "whoever leads your agency here" }
            li { "somebody of another agency, who reviews whether it was needed" }
        }
        p {
            "They are told your name, the time and the kind of emergency, and not whose case it is."
        }
        form(to: At.breakGlass(), token: frame.token) {
            fieldset("Which case?") {
                textInput(BreakGlassForm.reference, entered)
                textInput(BreakGlassForm.name, entered)
                dateInput(BreakGlassForm.born, entered)
            }
            radios(BreakGlassForm.category, entered)
            textArea(BreakGlassForm.reason, entered, rows: 4)
            button("Open it and tell them")
        }
    }
}

/// The openings that a reader was told of, and how often it happens.
package func breakGlassListPage(
    _ frame: PageFrame, _ list: BreakGlassList, today: CalendarDate, clock: WallClock
) -> HTML {
    let title: Phrase = "Cases opened in an emergency"
    return layout(frame, title: title, backTo: At.home(), width: .wide) {
        heading(title)
        if let rate = list.rate { rateLines(rate) }
        if list.openings.isEmpty {
            emptyState("You were told of none in the last 30 days.")
        } else {
            table(
                counted(
                    list.openings.count, one: "1 opening",
                    many: "\(list.openings.count) openings"),
                columns: [
                    Column("When"), Column("Who"), Column("Emergency"), Column("Review"),
                ],
                rows: list.openings.map { row($0, today, clock) })
        }
    }
}

@HTMLBuilder
private func rateLines(_ rate: BreakGlassRate) -> HTML {
    p {
        "Today "
        strong { "\(rate.today)" }
        ", in 7 days \(rate.week), in 30 days \(rate.month)."
    }
    if rate.daysAboveRule > 0 {
        warningText(
            """
            On \(rate.daysAboveRule) of these days it was oftener than \
            \(BreakGlassRule.perPersonADay) times for one person or \
            \(BreakGlassRule.perAreaADay) times in the area. Ask who lacks leave that she needs.
            """)
    }
}

private func row(
    _ one: BreakGlassBriefing, _ today: CalendarDate, _ clock: WallClock
) -> [HTML] {
    [
        link(clock(one.brokenAt).words, to: At.breakGlassOpening(one.id)),
        group {
            data(one.person)
            ", "
            data(one.agency)
        },
        .words(one.category.words),
        .words(one.reviewWords(today)),
    ]
}

/// One opening, for whoever was told of it; the reviewer answers here.
package func breakGlassOpeningPage(
    _ frame: PageFrame, _ one: BreakGlassBriefing, today: CalendarDate, clock: WallClock,
    entered: Entered = .blank
) -> HTML {
    let title: Phrase = "A case opened in an emergency"
    return layout(
        frame, title: title, problems: entered.problems, backTo: At.breakGlassOpenings()
    ) {
        heading(title)
        summaryList(rows(one, today, clock))
        if one.mayReview {
            heading("Your review", .two)
            form(to: At.breakGlassOpening(one.id), token: frame.token, asksBeforeLeaving: true) {
                yesNo(BreakGlassReviewForm.wasNeeded, entered)
                textArea(BreakGlassReviewForm.words, entered, rows: 4)
                button("Save the review")
            }
        }
    }
}

private func rows(
    _ one: BreakGlassBriefing, _ today: CalendarDate, _ clock: WallClock
) -> [SummaryRow] {
    var rows = [
        SummaryRow("Who", data: "\(one.person), \(one.agency)"),
        SummaryRow("Opened", clock(one.brokenAt).words),
        SummaryRow("Open until", clock(one.until).words),
        SummaryRow("Emergency", one.category.words),
    ]
    if let reason = one.reason { rows.append(SummaryRow("Reason", data: reason.revealed)) }
    if let reference = one.reference, let id = one.caseID {
        rows.append(
            SummaryRow("Case") { link(data: reference.description, to: At.caseFile(id)) })
    }
    rows.append(SummaryRow("Review", one.reviewWords(today)))
    if let review = one.review { rows.append(SummaryRow("Found", data: review.revealed)) }
    return rows
}

extension BreakGlassBriefing {
    fileprivate func reviewWords(_ today: CalendarDate) -> Phrase {
        guard let reviewedOn else {
            return reviewBy < today
                ? "Overdue since \(reviewBy.words). The chair has been told."
                : "Wanted by \(reviewBy.words(near: today))"
        }
        let found: Phrase = wasNeeded == true ? "it was needed" : "it was not needed"
        return "On \(reviewedOn.words): \(found)"
    }
}

extension CaseBriefing {
    /// Over a case that is open in an emergency.
    @HTMLBuilder
    func breakGlassNotice(_ frame: PageFrame, _ clock: WallClock) -> HTML {
        if let glass {
            alert("You opened this case in an emergency", .danger) {
                p {
                    """
                    It closes at \(clock(glass.until).time.words). You can read it and change \
                    nothing. Every page you open is recorded, and those who keep watch were told.
                    """
                }
                buttonForm(
                    "Close it now", to: At.endBreakGlass(id), token: frame.token, .secondary)
            }
        }
    }
}
