import Casework
package import Markup

/// Every browser that somebody is signed in with, each with a way to end it there.
package func ownSessionsPage(
    _ frame: PageFrame, _ sessions: [OwnSession], hasEnded: Bool = false
) -> HTML {
    layout(frame, title: "Where you are signed in", backTo: At.ownSignIn()) {
        heading("Where you are signed in")
        if hasEnded { alert("You are signed out there", .success) }
        table(
            "Where you are signed in", captionUnseen: true,
            columns: [
                Column("Browser"), Column("With"), Column("Since"), Column("Last seen"),
                Column("End it", unseen: true),
            ],
            rows: sessions.map { row(frame, $0) })
        if sessions.count > 1 {
            buttonForm("Sign out everywhere else", to: At.endSession(), token: frame.token)
        }
    }
}

private func row(_ frame: PageFrame, _ session: OwnSession) -> [HTML] {
    [
        data(session.browser.isEmpty ? "—" : session.browser), .words(session.factor.words),
        .words(session.begunAt.words), .words(session.seenAt.words),
        session.isThisOne
            ? .words("This one")
            : buttonForm(
                "Sign out there", to: At.endSession(), token: frame.token,
                sending: [("place", session.id.description)]),
    ]
}
