package import Casework
package import Markup

/// Who has seen a case, and who was turned away from it.
package func whoHasSeenPage(
    _ frame: PageFrame, _ record: AccessRecordBriefing, _ id: ID<CaseFile>,
    entered: Entered? = nil, clock: WallClock
) -> HTML {
    let title = record.seenTitle
    let entered = entered ?? AccessFilterForm.stored(record.filter)
    return layout(
        frame, title: title, problems: entered.problems,
        backTo: record.scope == .wholeArea ? At.caseFile(id) : At.accessRecord(), width: .wide
    ) {
        heading(title)
        p { record.scope.words }
        accessFilter(record, to: At.whoHasSeen(id), entered)
        accessLines(record, isOfOneCase: true, clock)
        pageLinks(record) { At.whoHasSeen(id, query: record.filter.query(page: $0)) }
        paperLink(record, At.whoHasSeenOnPaper(id, query: record.filter.query()))
        refusals(record, clock)
    }
}

/// The same on paper; fetching it is what is recorded (SR-13).
package func whoHasSeenPaper(
    _ frame: PageFrame, _ record: AccessRecordBriefing, _ id: ID<CaseFile>, clock: WallClock
) -> HTML {
    printLayout(frame, title: record.seenTitle, backTo: At.whoHasSeen(id)) {
        heading(record.seenTitle)
        p { record.scope.words }
        paperNotice(record)
        accessLines(record, isOfOneCase: true, clock)
        refusals(record, clock)
    }
}

/// Who has looked at what, in every case that the reader oversees.
package func accessRecordPage(
    _ frame: PageFrame, _ record: AccessRecordBriefing, entered: Entered? = nil, clock: WallClock
) -> HTML {
    let entered = entered ?? AccessFilterForm.stored(record.filter)
    return layout(
        frame, title: "Record of access", problems: entered.problems, width: .wide
    ) {
        heading("Record of access")
        p { record.scope.words }
        ul {
            li { link("Alerts: what is worth a look", to: At.alerts()) }
            li { link("Receipt of the record, to keep", to: At.receipt()) }
        }
        accessFilter(record, to: At.accessRecord(), entered, asksForLists: true)
        accessLines(record, isOfOneCase: false, clock)
        pageLinks(record) { At.accessRecord(query: record.filter.query(page: $0)) }
        paperLink(record, At.accessRecordOnPaper(query: record.filter.query()))
    }
}

package func accessRecordPaper(
    _ frame: PageFrame, _ record: AccessRecordBriefing, clock: WallClock
) -> HTML {
    printLayout(frame, title: "Record of access", backTo: At.accessRecord()) {
        heading("Record of access")
        p { record.scope.words }
        paperNotice(record)
        accessLines(record, isOfOneCase: false, clock)
    }
}

extension AccessRecordBriefing {
    fileprivate var seenTitle: Phrase {
        guard let reference else { return "Who has seen this referral" }
        return "Who has seen case \(reference.description)"
    }
}

extension Oversight {
    fileprivate var words: Phrase {
        switch self {
        case .wholeArea: "Everybody, of every agency. That you read this is recorded too."
        case .ownAgency: "The people of your agency. That you read this is recorded too."
        }
    }
}

private func accessLines(
    _ record: AccessRecordBriefing, isOfOneCase: Bool, _ clock: WallClock
) -> HTML {
    guard !record.lines.isEmpty else {
        return emptyState("Nobody looked in this time, or nobody whom you chose.")
    }
    var columns = [Column("When"), Column("Who"), Column("What")]
    if !isOfOneCase { columns.append(Column("Case")) }
    columns.append(Column("Agency"))
    let caption = counted(record.total, one: "1 look", many: "\(grouped(record.total)) looks")
    return table(
        record.pages > 1 ? "\(caption), page \(record.filter.page) of \(record.pages)" : caption,
        columns: columns,
        rows: record.lines.map { line in
            var cells = [
                HTML.words(clock(line.at).shortWords), data(line.person), .words(line.words),
            ]
            if !isOfOneCase { cells.append(caseCell(line)) }
            return cells + [data(line.agency)]
        })
}

private func caseCell(_ line: AccessLine) -> HTML {
    guard let id = line.caseID else { return .words("None") }
    guard let reference = line.reference else {
        return link("A referral", to: At.whoHasSeen(id))
    }
    return link(data: reference.description, to: At.whoHasSeen(id))
}

private func refusals(_ record: AccessRecordBriefing, _ clock: WallClock) -> HTML {
    guard !record.refused.isEmpty else { return .empty }
    return group {
        heading("Turned away", .two)
        p { "They asked for this case and were told that there is nothing." }
        table(
            counted(record.refused.count, one: "1 time", many: "\(record.refused.count) times"),
            columns: [Column("When"), Column("Who"), Column("Agency")],
            rows: record.refused.map {
                [.words(clock($0.at).shortWords), data($0.person), data($0.agency)]
            })
    }
}

private func pageLinks(_ record: AccessRecordBriefing, _ address: (Int) -> Link) -> HTML {
    let page = record.filter.page
    guard record.pages > 1 else { return .empty }
    return nav(.ariaLabel("Pages of the record")) {
        ul {
            if page > 1 { li { link("Later looks", to: address(page - 1)) } }
            if page < record.pages { li { link("Earlier looks", to: address(page + 1)) } }
        }
    }
}

private func paperLink(_ record: AccessRecordBriefing, _ address: Link) -> HTML {
    record.lines.isEmpty ? .empty : p { link("Print view", to: address) }
}

private func paperNotice(_ record: AccessRecordBriefing) -> HTML {
    group {
        p { "Do not copy or pass on: it tells who a victim is to whoever can work it out." }
        if record.lines.count < record.total {
            p { "These are the latest \(record.lines.count) looks. Choose days for the others." }
        }
    }
}

extension WallTime {
    /// "22 Nov 2026, 4:37pm": narrow enough for the first column of a table.
    fileprivate var shortWords: Phrase { "\(day.shortWords) \(day.year), \(time.words)" }
}
