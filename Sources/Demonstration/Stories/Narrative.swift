import Casework

/// What happened in an invented case, with the dangers and undertakings that follow from it.
///
/// Words in braces are filled in: {street}, {weekday}, {months}, {times}.
struct Narrative: Sendable {
    struct Danger: Sendable {
        let to: IdentifiedRisk.Bearer
        let words: String
        let owner: Party
        let action: String

        init(
            _ to: IdentifiedRisk.Bearer, _ words: String, _ owner: Party, _ action: String
        ) {
            self.to = to
            self.words = words
            self.owner = owner
            self.action = action
        }
    }

    let happened: String
    let summary: String
    let judgement: String
    let view: String
    let relationship: Relationship
    /// Questions of the checklist that are answered yes whatever else is.
    let yes: Set<Int>
    let dangers: [Danger]
    let hasChildren: Bool
    let markers: Set<CaseMarker>

    init(
        _ relationship: Relationship, yes: Set<Int>, children: Bool = false,
        markers: Set<CaseMarker> = [], happened: String, summary: String, judgement: String,
        view: String, _ dangers: Danger...
    ) {
        self.relationship = relationship
        self.yes = yes
        hasChildren = children
        self.markers = markers
        self.happened = happened
        self.summary = summary
        self.judgement = judgement
        self.view = view
        self.dangers = dangers
    }
}

extension Narrative {
    static let ordinary = afterSeparation + atHome + aboutHarm + aboutControl
}
