package import Casework
package import Markup

/// Whose conflict is entered, and why.
package enum EnterConflictForm {
    static let who = PickQuestion(
        "who", "Who knows the people of this case?", missing: "Select who it is")
    static let reason = LongTextQuestion(
        "conflict-why", "How do they know them, and who told you?",
        missing: "Enter how they know the people", called: "What you write", longest: 4000)

    package static func read(
        _ fields: FormFields, _ entering: ConflictToEnter
    ) -> FormReading<(account: ID<Account>, reason: PrivateText)> {
        var problems: [Problem] = []
        let account = who.read(fields, among: entering.staff.map(\.account), into: &problems)
        let words = reason.read(fields, into: &problems)
        guard let account, let words else { return .problems(problems) }
        return FormReading((account: account, reason: PrivateText(words)), problems)
    }

    /// Whether what follows from it was shown and accepted.
    package static func isChecked(_ fields: FormFields) -> Bool { fields.isTicked("checked") }
}

/// Where somebody who decides, or the victim's adviser, enters another's conflict.
package func enterConflictPage(
    _ frame: PageFrame, _ entering: ConflictToEnter, entered: Entered = .blank
) -> HTML {
    layout(
        frame, title: "Enter a conflict of interest - \(entering.titleWords)",
        problems: entered.problems, backTo: entering.back
    ) {
        heading("Enter a conflict of interest", above: entering.titleWords)
        p { "On the next page you see what follows from it, before it is recorded." }
        form(to: At.enterConflict(entering.caseID), token: frame.token, asksBeforeLeaving: true) {
            select(EnterConflictForm.who, among: entering.staff.map(\.choice), entered)
            textArea(EnterConflictForm.reason, entered, rows: 3)
            button("Continue")
        }
    }
}

/// What follows, to be read before it is recorded.
package func checkConflictPage(
    _ frame: PageFrame, _ entering: ConflictToEnter, _ account: ID<Account>,
    _ reason: PrivateText, problems: [Problem] = []
) -> HTML {
    let name = entering.staff.first { $0.account == account }?.name ?? ""
    return layout(
        frame, title: "What follows - \(entering.titleWords)", problems: problems,
        backTo: At.enterConflict(entering.caseID)
    ) {
        heading("What follows", above: entering.titleWords)
        p { "From the moment you record this, there is no such case for \(name):" }
        ul {
            li { "not in a list, a search, an agenda, a count or a notice;" }
            li { "not by a link that was kept." }
        }
        if let consequences = entering.consequences[account], !consequences.isEmpty {
            heading("What it means for the work", .two)
            ul { for one in consequences { li { one.words } } }
        }
        p { "Nobody tells \(name). It takes two people to lift it again." }
        form(to: At.enterConflict(entering.caseID), token: frame.token) {
            hidden("who", account.description)
            hidden("conflict-why", reason.revealed)
            hidden("checked", "yes")
            actionsRow {
                button("Record the conflict", .danger)
                link("Go back", to: At.caseFile(entering.caseID))
            }
        }
    }
}

extension StaffLine {
    var choice: Choice { Choice(account.description, data: "\(name), \(agency)") }
}

extension ConflictToEnter {
    fileprivate var titleWords: Phrase {
        reference.map { "Case \($0.description)" } ?? "A referral that waits"
    }

    fileprivate var back: Link {
        reference == nil ? At.referrals() : At.caseFile(caseID)
    }
}
