/// What the screen in the room may show, and no more: a type that has no place for anything else
/// (ux 2.4.6).
package enum ScreenBriefing: Sendable, Hashable {
    case blank
    case agenda([ScreenItem])
    case caseOnTheTable(ScreenCase)
}

/// A line of the agenda as its number and how far it has come.
package struct ScreenItem: Sendable, Hashable {
    package let place: Int
    package let outcome: ItemOutcome?
    package let isOnTheTable: Bool

    package init(place: Int, outcome: ItemOutcome?, isOnTheTable: Bool) {
        self.place = place
        self.outcome = outcome
        self.isOnTheTable = isOnTheTable
    }
}

/// The case on the table as the room sees it.
package struct ScreenCase: Sendable, Hashable {
    package let place: Int
    package let cases: Int
    package let reference: CaseReference
    package let stage: MeetingStage?
    package let minutesLeft: Int?
    package let risks: [ScreenRisk]
    package let actions: [ScreenAction]

    package init(
        place: Int, cases: Int, reference: CaseReference, stage: MeetingStage?, minutesLeft: Int?,
        risks: [ScreenRisk], actions: [ScreenAction]
    ) {
        self.place = place
        self.cases = cases
        self.reference = reference
        self.stage = stage
        self.minutesLeft = minutesLeft
        self.risks = risks
        self.actions = actions
    }
}

/// An agreed risk, cut short: the room reads it from a distance.
package struct ScreenRisk: Sendable, Hashable {
    package static let longest = 140
    package let to: IdentifiedRisk.Bearer
    /// nil where the words would tell the room who it is or where.
    package let words: PrivateText?

    package init(_ risk: IdentifiedRisk, without telling: TellingWords) {
        to = risk.to
        words = risk.words.forTheRoom(without: telling)
    }
}

package struct ScreenAction: Sendable, Hashable {
    /// nil where the words would tell the room who it is or where.
    package let words: PrivateText?
    package let agency: String
    package let dueOn: CalendarDate

    package init(_ action: ActionBriefing, without telling: TellingWords) {
        words = action.words.forTheRoom(without: telling)
        agency = action.agency
        dueOn = action.dueOn
    }
}

extension Private where Value == String {
    fileprivate func forTheRoom(without telling: TellingWords) -> Self? {
        telling.stand(in: self) ? nil : shortened(to: ScreenRisk.longest)
    }
}
