package import Casework
import Markup

/// Which of the waiting cases go on an agenda.
package enum ListCasesForm {
    private static let beginning = "case-"

    static func question(_ item: AgendaLine) -> TickQuestion {
        let name = item.card.victim?.name.revealed ?? ""
        return TickQuestion(
            beginning + item.caseID.description,
            "\(item.reference.description), \(item.kind.words): \(name)",
            hint: "Referred by \(item.referringAgency) on \(item.referredOn.words)")
    }

    /// Only cases that wait can be ticked; a name that is none of theirs counts for nothing.
    package static func read(
        _ fields: FormFields, among waiting: [AgendaLine]
    ) -> FormReading<[ID<CaseFile>]> {
        let ticked = waiting.filter { fields.isTicked(question($0).name) }.map(\.caseID)
        guard ticked.isEmpty else { return .value(ticked) }
        return .problems([
            Problem(
                field: waiting.first.map { question($0).name } ?? "main",
                sentence: "Select at least one case")
        ])
    }
}

/// Accepted cases that no meeting is going to hear yet, to be ticked and added.
@HTMLBuilder
func waitingCases(_ meeting: ConvenedMeeting, _ token: String, _ entered: Entered) -> HTML {
    heading("Cases waiting for a meeting", .two)
    if meeting.briefing.waiting.isEmpty {
        emptyState("No case is waiting.") {
            p { "Accepted referrals appear here until they are on an agenda." }
        }
    } else {
        if meeting.state == .agendaIssued {
            p { "The agenda has gone out. A case added now is sent on to the same agencies." }
        }
        form(to: At.listCases(meeting.id), token: token) {
            fieldset("Cases to add") {
                for item in meeting.briefing.waiting {
                    tickBox(ListCasesForm.question(item), entered)
                }
            }
            button("Add to this agenda", .secondary)
        }
    }
}
