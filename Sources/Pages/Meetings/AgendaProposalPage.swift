package import Casework
package import Markup

/// Which of the proposed cases are taken; those that are on the agenda already stay on it.
package enum ProposalForm {
    static func question(_ item: ProposedItem) -> TickQuestion {
        TickQuestion("case-\(item.caseID)", "\(item.reference.description)")
    }

    /// What the program proposes, ticked; what does not fit, not ticked.
    package static func proposed(_ proposal: AgendaProposal) -> Entered {
        .stored(proposal.items.map { question($0).answer(true) })
    }

    /// In the order in which they are proposed.
    package static func read(
        _ fields: FormFields, _ proposal: AgendaProposal
    ) -> FormReading<[ID<CaseFile>]> {
        let taken = proposal.all.filter { $0.isListed || fields.isTicked(question($0).name) }
        guard taken.isEmpty else { return .value(taken.map(\.caseID)) }
        return .problems([
            Problem(
                field: proposal.all.first.map { question($0).name } ?? "main",
                sentence: "Select at least one case")
        ])
    }
}

/// The whole agenda as the program would set it: one press takes it (ux J5).
package func agendaProposalPage(
    _ frame: PageFrame, _ briefing: ProposalBriefing, entered: Entered
) -> HTML {
    let (line, proposal) = (briefing.meeting, briefing.proposal)
    return layout(
        frame, title: "Proposed agenda", problems: entered.problems,
        backTo: At.meeting(line.id), width: .wide
    ) {
        heading("Proposed agenda", above: line.title)
        if proposal.all.isEmpty {
            emptyState("No case is waiting for a meeting.") {
                p { link("Back to the meeting", to: At.meeting(line.id)) }
            }
        } else {
            lead(briefing)
            warnings(briefing)
            form(to: At.proposeAgenda(line.id), token: frame.token) {
                takeButtons(line)
                proposedTable("Cases in their order", briefing.shown, briefing, entered)
                leftCases(briefing, entered)
            }
        }
    }
}

private func takeButtons(_ line: MeetingLine) -> HTML {
    actionsRow {
        button("Take this agenda")
        buttonLink("Leave it as it is", to: At.meeting(line.id), .secondary)
    }
}

private func lead(_ briefing: ProposalBriefing) -> HTML {
    let (items, start) = (briefing.proposal.items, briefing.meeting.startsAt)
    let cases = counted(items.count, one: "1 case", many: "\(items.count) cases")
    let sent = items.count - briefing.shown.count
    return p {
        if sent > 0 {
            counted(
                sent, one: "1 case keeps its place. ", many: "\(sent) cases keep their places. ")
            "What is added now is sent on to the same agencies. In all "
        }
        "\(cases), \(start.words(to: briefing.proposal.endsAt)), "
        "\(duration(minutes: briefing.minutesPerCase)) each. "
        "Take out the tick of a case that is not to be heard. You can change the order afterwards."
    }
}

@HTMLBuilder
private func warnings(_ briefing: ProposalBriefing) -> HTML {
    let said = briefing.proposal.warnings.compactMap {
        $0.words(briefing.agencies, endsAt: briefing.proposal.endsAt)
    }
    if !said.isEmpty {
        alert("Before you take it", .warning) { ul { for words in said { li { words } } } }
    }
}

@HTMLBuilder
private func leftCases(_ briefing: ProposalBriefing, _ entered: Entered) -> HTML {
    if !briefing.proposal.left.isEmpty {
        heading("Left for another meeting", .two)
        p { "There is no room for these. Tick one to hear it all the same, at the end." }
        proposedTable("Cases left", briefing.proposal.left, briefing, entered)
    }
}

private func proposedTable(
    _ caption: Phrase, _ items: [ProposedItem], _ briefing: ProposalBriefing, _ entered: Entered
) -> HTML {
    table(
        caption, captionUnseen: true,
        columns: [
            Column("Case"), Column("Time"), Column("Victim"), Column("Referred by"),
            Column("Why it stands here"), Column("Take note"),
        ],
        rows: items.map { row($0, briefing, entered) })
}

private func row(_ item: ProposedItem, _ briefing: ProposalBriefing, _ entered: Entered) -> [HTML] {
    let line = briefing.lines[item.caseID]
    return [
        item.isListed
            ? group {
                data(item.reference.description)
                span(.class("hint")) { " on the agenda" }
            } : tickBox(ProposalForm.question(item), entered),
        item.at.map { .words($0.words) } ?? .words("Not yet"),
        data(line?.card.victim?.name.revealed ?? ""),
        data(line?.referringAgency ?? ""),
        stacked(item.reasons.map(\.words)),
        stacked(notes(on: item, line, briefing)),
    ]
}

private func notes(
    on item: ProposedItem, _ line: AgendaLine?, _ briefing: ProposalBriefing
) -> [Phrase] {
    let kind: [Phrase] = line.map { $0.kind == .new ? [] : [$0.kind.words] } ?? []
    return kind
        + briefing.proposal.warnings.filter { $0.caseID == item.caseID }.compactMap(\.words)
}

private func stacked(_ phrases: [Phrase]) -> HTML {
    group {
        for (index, phrase) in phrases.enumerated() {
            if index > 0 { br() }
            phrase
        }
    }
}

extension ProposalBriefing {
    /// Once the agenda has gone out, only what may be added to it.
    fileprivate var shown: [ProposedItem] {
        meeting.state == .called ? proposal.items : proposal.items.filter { !$0.isListed }
    }
}
