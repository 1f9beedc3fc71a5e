package import Casework
import Markup

/// The one line in which a meeting is minuted (ux 2.4.3), read on the server.
package enum CaptureForm {
    static let line = TextQuestion(
        "line", "What was said", hint: "Type a minute, or begin with a, i, r, v, f or s.",
        missing: "Type what was said, or an action", called: "The line", longest: 4000)

    package static func read(_ fields: FormFields, at desk: DeskBriefing) -> FormReading<Captured> {
        var problems: [Problem] = []
        let captured = line.read(fields, into: &problems).map(desk.sheet.capture.read)
        if case .minute(let words, .nothingAfterIt) = captured {
            problems.append(Problem(field: line.name, sentence: unfinished(words)))
        }
        return FormReading(captured, problems)
    }

    /// A line that only begins is no minute of whoever has the word.
    private static func unfinished(_ words: String) -> Phrase {
        "“\(words)” needs more after it, or type ? to see what a line may begin with"
    }

    /// The identity that the page made for this line.
    package static func key(_ fields: FormFields) -> ID<MinuteLine>? { ID(fields["id"]) }
}

/// The field directly under the heading, so that nothing moves as the list below it grows.
func capturePart(_ scene: DeskScene, _ token: String) -> HTML {
    let address = At.captureLine(scene.meeting, scene.caseID)
    return div(.id(data: DeskForm.line.anchor)) {
        form(
            to: address, token: token, asksBeforeLeaving: true,
            addingTo: ("entries", changedParts)
        ) {
            hidden("id", scene.ids.line.description)
            captureRow(CaptureForm.line, scene.entries.entered(.line), button: "Add")
        }
        p(.class("desk-ways")) {
            link("What a line may begin with", to: .onThisPage("help"))
            " "
            link("Use separate boxes", to: .onThisPage("boxes"))
        }
    }
}

/// The table of what a line may begin with, and this area's own codes.
func captureHelp(_ scene: DeskScene) -> HTML {
    details(.id("help"), .when(scene.showsHelp, .open)) {
        summary { "What a line may begin with" }
        table(
            "What a line may begin with", captionUnseen: true,
            columns: [Column("Begins with"), Column("Means"), Column("For example")],
            rows: CaptureHelp.allCases.map { row in
                [code(row.begins), .words(row.means), code(row.example)]
            })
        p {
            "Days: 3d, 1w, fri, 3 dec, or bwm for before the next meeting. Agencies that act "
            "together are joined by a plus."
        }
        stockTable(scene)
    }
}

private func code(_ text: String) -> HTML { span(.class("code")) { data(text) } }

private func stockTable(_ scene: DeskScene) -> HTML {
    let stock = scene.briefing.sheet.capture.stock.values.sorted { $0.code < $1.code }
    return group {
        if !stock.isEmpty {
            table(
                "Actions by a code", columns: [Column("Code"), Column("Action")],
                rows: stock.map { [code($0.code), data($0.words)] })
        }
    }
}

/// One row of the help: what a line begins with, and what it then means.
private enum CaptureHelp: CaseIterable {
    case minute, information, view, risk, action, flag, speaker, finish, undo, help

    var begins: String {
        switch self {
        case .minute: "nothing"
        case .information: "i agency"
        case .view: "v"
        case .risk: "r v, c, o, s or p"
        case .action: "a agency"
        case .flag: "f agency"
        case .speaker: "s agency"
        case .finish: ">"
        case .undo: "u"
        case .help: "?"
        }
    }

    var means: Phrase {
        switch self {
        case .minute: "What was said"
        case .information: "What an agency said"
        case .view: "The victim’s view"
        case .risk: "A risk to the victim, children, others, staff, or from the perpetrator"
        case .action: "An action, with its day at the end"
        case .flag: "The agency has flagged its file"
        case .speaker: "The agency has the word"
        case .finish: "Finish this case and open the next"
        case .undo: "Take back what I wrote last"
        case .help: "This table"
        }
    }

    var example: String {
        switch self {
        case .minute: "The tenancy ends on 12 December"
        case .information: "i mh last seen 3 November"
        case .view: "v wants the locks changed"
        case .risk: "r c was there three times"
        case .action: "a ho lc 1w"
        case .flag: "f po"
        case .speaker: "s asc"
        case .finish: ">"
        case .undo: "u"
        case .help: "?"
        }
    }
}
