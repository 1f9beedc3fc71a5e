package import Casework

/// What invented people say, hold and undertake about the case.
extension Specimen {
    package static let contact = ContactAttempt(
        id: id(120), route: .telephone, outcome: .reached,
        notes: PrivateText("She wants the locks changed."))
    package static let minute = MinuteLine(
        id: id(121), kind: .information, agency: housing.id,
        words: PrivateText("The tenancy is in her name alone."))
    package static let risk = IdentifiedRisk(
        id: id(122), to: .victim, words: PrivateText("He still has a key."))
    package static let otherRisk = IdentifiedRisk(
        id: id(123), to: .children, words: PrivateText("He waits outside the school."))

    package static let researchLine = ResearchLine(
        id: id(130), about: .perpetrator, words: PrivateText("Two calls to the address."),
        dated: day("2026-09-12"), source: PrivateText("Incident log"), nature: .fact,
        isShared: true)
    package static let withheldLine = ResearchLine(
        id: id(131), about: .victim, words: PrivateText("She asked for a transfer."),
        dated: nil, source: PrivateText("Tenancy file"), nature: .opinion, isShared: false,
        reasonWithheld: PrivateText("It would show where she may move to."))

    package static func research(
        _ known: KnownToAgency = .known, _ lines: ResearchLine...
    ) -> Research {
        Research(known, lines: known == .known && lines.isEmpty ? [researchLine] : lines)
    }

    /// Housing undertakes to change the locks by two days after the meeting.
    package static func action(
        id actionID: ID<AgreedAction> = id(140), words: String = "Change the locks",
        owner: Agency = housing, dueOn: CalendarDate = meetsOn.adding(days: 2),
        answers: ID<IdentifiedRisk>? = risk.id, origin: AgreedAction.Origin = .volunteered,
        jointly: [ID<Agency>]? = nil
    ) -> AgreedAction {
        AgreedAction(
            id: actionID, words: PrivateText(words), owner: owner.id,
            person: PrivateText("Hal Roofton"), dueOn: dueOn, answers: answers, origin: origin,
            jointly: jointly)
    }

    /// The standard actions when police and housing took part.
    package static let standardActions: StandardActions = {
        var last: UInt64 = 149
        return StandardActions(
            updateVictim: "Tell her, when it is safe", flagFile: "Flag the file",
            advocacy: advocacy.id, agencies: [police.id, housing.id],
            dueOn: meetsOn.adding(days: 14)
        ) {
            last += 1
            return id(last)
        }
    }()

    package static func finishing(
        standard: StandardActions = standardActions,
        withoutAction: [ID<IdentifiedRisk>: PrivateText] = [:],
        reasonWithoutContact: String = ""
    ) -> FinishHearing {
        FinishHearing(
            at: meetingID, agencies: [police.id, housing.id], standard: standard, flagMonths: 12,
            withoutAction: withoutAction, reasonWithoutContact: PrivateText(reasonWithoutContact))
    }
}
