package import Casework
package import Markup

/// Which area somebody works in who works in several.
package func chooseAreaPage(_ frame: PageFrame, _ areas: [AreaChoice]) -> HTML {
    layout(frame, title: "Which area?") {
        heading("Which area?")
        if areas.isEmpty {
            emptyState(
                "You have no access to any area now. Ask the coordinator of your area about it.")
        } else {
            p { "You see one area at a time. The choice holds until you sign out." }
            for area in areas { choice(frame, area) }
        }
    }
}

private func choice(_ frame: PageFrame, _ area: AreaChoice) -> HTML {
    section {
        heading("\(area.name)", .two)
        lines(area.roles.map(\.words))
        form(to: At.chooseArea(), token: frame.token) {
            hidden("area", area.id.description)
            button(
                .type("submit"), .class(area.isChosen ? "button" : "button secondary")
            ) {
                if area.isChosen { "Stay here" } else { "Work here" }
                unseen("in \(area.name)")
            }
        }
    }
}
