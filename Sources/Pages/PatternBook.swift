package import Casework
package import Markup

/// Every component on one page, for the people who make pages and for the page lint.
package func patternBook(_ frame: PageFrame, today: CalendarDate) -> HTML {
    let entered = PatternForm.someWrong(today: today)
    return layout(
        frame, title: "Pattern book", problems: entered.problems,
        breadcrumbs: [Crumb("Cases", samplePlace), Crumb("M26-407", samplePlace)], width: .wide
    ) {
        identityBar(sampleIdentity)
        heading("Pattern book", above: "For people who make pages")
        alert("The service is closed on Sunday 29 November", .warning) {
            p { "From 8am to midday. Meetings on other days are not affected." }
        }
        wordsPart()
        factsPart()
        listsPart(today: today)
        formsPart(entered)
        deskPart(entered)
        confirmationPart()
    }
}

private let samplePlace = Link(path: ["pattern-book"])

private let sampleIdentity = Identity(
    reference: "M26-407", status: "Listed for 26 November, repeat",
    people: [("Victim", "Asha Sample"), ("Perpetrator", "Carl Pattern")],
    safeContact: "Contact through the IDVA. Do not telephone the home number.",
    staffSafety: "Visit in pairs.")

private func wordsPart() -> HTML {
    group {
        heading("Words", .two)
        p {
            "Text runs no wider than can be read with ease. "
            link("A link", to: samplePlace, about: "to the pattern book")
            " says where it leads."
        }
        insetText { p { "Something to read before going on." } }
        warningText("The perpetrator reads post that comes to the house.")
        helpDetails("What counts as a repeat?") {
            p { "A further incident within 12 months of the last time the case was heard." }
        }
        hintText("Numbers come from the quarterly return.")
        p { tagRow() }
        actionsRow {
            buttonLink("Start a referral", to: samplePlace)
            buttonLink("See all cases", to: samplePlace, .secondary)
        }
        emptyState("No actions agreed yet.") {
            p { "Start a line with a to add one." }
        }
        savedLine(TimeOfDay(minutes: 642))
    }
}

@HTMLBuilder
private func tagRow() -> HTML {
    tag("Heard", .plain)
    " "
    tag("Not started", .grey)
    " "
    tag("In progress", .blue)
    " "
    tag("Ready", .green)
    " "
    tag("Due in 2 days", .amber)
    " "
    tag("Overdue", .red)
    " "
    tag("Repeat", .purple)
}

private func factsPart() -> HTML {
    group {
        heading("Facts", .two)
        summaryList([
            SummaryRow("Full name", data: "Asha Sample", change: samplePlace),
            SummaryRow("Other names used", data: nil, change: samplePlace),
            SummaryRow("Told about this referral", "Yes, on 20 November 2026", change: samplePlace),
        ])
        cards {
            summaryCard(
                "Victim", actions: [Crumb("Change", samplePlace)],
                rows: [
                    SummaryRow("Full name", data: "Asha Sample"),
                    SummaryRow("Address", data: "12 Example Road\nNorthbridge"),
                ])
            summaryCard(
                "Child", rows: [SummaryRow("Full name", data: "Bo Sample")])
        }
        taskList([
            TaskItem("Victim and safe contact", to: samplePlace, status: "Done"),
            TaskItem(
                "What happened", to: samplePlace, hint: "About 10 minutes", status: "In progress",
                .blue),
            TaskItem("Check and send", to: nil, status: "Not started", .grey),
        ])
    }
}

private func listsPart(today: CalendarDate) -> HTML {
    group {
        heading("Lists", .two)
        table(
            "Actions due", columns: sampleColumns,
            rows: [
                sampleRow("M26-401", "Housing", 3, tag("Overdue", .red)),
                sampleRow("M26-407", "Police", 12, tag("Done", .plain)),
            ])
        heading("What happened", .two)
        timeline(sampleEntries(today), today: today)
    }
}

private let sampleColumns = [
    Column("Case", sort: samplePlace, order: .ascending), Column("Agency", sort: samplePlace),
    Column("Days", numeric: true), Column("Status"),
]

private func sampleRow(_ reference: String, _ agency: String, _ days: Int, _ status: HTML) -> [HTML]
{
    [link(data: reference, to: samplePlace), data(agency), data(grouped(days)), status]
}

private func sampleEntries(_ today: CalendarDate) -> [TimelineEntry] {
    let morning = TimeOfDay(minutes: 570)
    return [
        TimelineEntry(
            at: WallTime(today.adding(days: -12), morning), "Referral received",
            by: "Northbridge Police"
        ) {
            written("Called to the address by a neighbour.")
        },
        TimelineEntry(at: WallTime(today, TimeOfDay(minutes: 720)), "Listed", by: "Dana Okafor"),
        TimelineEntry(at: WallTime(today, morning), "Accepted", by: "Dana Okafor"),
    ]
}

private func formsPart(_ entered: Entered) -> HTML {
    group {
        heading("Questions", .two)
        form(to: samplePlace, token: "pattern", asksBeforeLeaving: true) {
            textInput(PatternForm.fullName, entered)
            dateInput(PatternForm.born, entered)
            textInput(PatternForm.telephone, entered)
            textInput(PatternForm.start, entered)
            textInput(PatternForm.children, entered)
            radios(PatternForm.relationship, entered)
            yesNo(PatternForm.isKnown, entered)
            checkboxes(PatternForm.grounds, entered)
            select(PatternForm.agency, among: PatternForm.agencies, entered)
            textArea(PatternForm.concerns, entered)
            fieldset("The checklist") {
                checklistRow(PatternForm.afraid, number: 1, entered)
                checklistRow(PatternForm.isolated, number: 2, entered)
            }
            tickBox(PatternForm.agreement, entered)
            actionsRow {
                button("Send referral")
                button("Save and finish later", .secondary, name: "later")
            }
        }
        buttonForm("Withdraw referral", to: samplePlace, token: "pattern", .danger)
    }
}

private func deskPart(_ entered: Entered) -> HTML {
    group {
        heading("The meeting", .two)
        deskLinks()
        desk(scene: "pattern") {
            heading("Agenda", .three)
            ol {
                for case_ in ["M26-401", "M26-407"] { li { link(data: case_, to: samplePlace) } }
            }
        } said: {
            form(to: samplePlace, token: "pattern", replacing: "said") {
                captureRow(PatternForm.capture, entered, button: "Add")
            }
            minutedList {
                minutedRow("7.2", "Action", "Housing: lock change, 3 Dec") {
                    buttonForm(
                        "Undo", to: samplePlace, token: "pattern", about: "7.2", replacing: "said")
                }
            }
        } here: {
            heading("Who is here", .three)
            ul { for agency in PatternForm.agencies { li { agency.words } } }
        }
    }
}

private func confirmationPart() -> HTML {
    group {
        heading("The end of a journey", .two)
        p { "A confirmation page has a panel in place of its heading." }
    }
}
