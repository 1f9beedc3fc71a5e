package import Casework
import Markup

/// Which of a meeting's cases an agency does not know, a tick each.
package enum ResearchListForm {
    static func boxName(_ id: ID<CaseFile>) -> String { "case-\(id)" }

    static func box(_ line: AgendaLine) -> TickQuestion {
        TickQuestion(boxName(line.caseID), "\(line.reference.description) is not known to us")
    }

    /// Only cases that this page offers are taken, whatever was sent.
    package static func read(
        _ fields: FormFields, among lines: [AgendaLine]
    ) -> FormReading<[ID<CaseFile>]> {
        let open = lines.filter(\.mayBeTicked)
        let ticked = open.map(\.caseID).filter { fields.isTicked(boxName($0)) }
        guard ticked.isEmpty else { return FormReading(ticked, []) }
        let sentence: Phrase = "Select the cases that are not known to your agency"
        return .problems([
            Problem(field: open.first.map { boxName($0.caseID) } ?? "main", sentence: sentence)
        ])
    }

    /// Every case ticked, for the link that ticks them all.
    package static func allTicked(_ lines: [AgendaLine]) -> Entered {
        let names = lines.filter(\.mayBeTicked).map { boxName($0.caseID) }
        return Entered(
            FormFields(names.reduce(into: [:]) { $0[$1] = "yes" }))
    }
}

extension AgendaLine {
    /// Whether the reader's agency has yet to answer, and may.
    package var awaitsAnswer: Bool { (ownAnswer == nil || isAskedAgain) && outcome != .heard }

    /// Whether a tick may say that nobody is known: never over something that was recorded.
    var mayBeTicked: Bool { awaitsAnswer && ownAnswer != .known }
}
