extension Entry {
    /// My wording over somebody else's, when both were made from the same one and changed different
    /// parts of it; nil when the same part was changed in two ways.
    package func merged(from base: Entry, over theirs: Entry) -> Entry? {
        do throws(Clash) {
            return switch (base, self, theirs) {
            case (.minute(let base), .minute(let mine), .minute(let theirs)):
                .minute(try merge(base, mine, theirs))
            case (.risk(let base), .risk(let mine), .risk(let theirs)):
                .risk(try merge(base, mine, theirs))
            case (.action(let base), .action(let mine), .action(let theirs)):
                .action(try merge(base, mine, theirs))
            case (.summary(let base), .summary(let mine), .summary(let theirs)):
                .summary(try settle(base, mine, theirs))
            default: nil
            }
        } catch {
            return nil
        }
    }

    /// Both texts in one entry, theirs first; every other part as in this one.
    package func keeping(both theirs: Entry) -> Entry {
        let both = PrivateText.both(theirs.words, words)
        return switch self {
        case .minute(let line): .minute(line.saying(both))
        case .risk(let risk): .risk(risk.saying(both))
        case .action(let action): .action(action.saying(both))
        case .summary: .summary(both)
        }
    }
}

private struct Clash: Error {}

private func settle<Part: Equatable>(
    _ base: Part, _ mine: Part, _ theirs: Part
) throws(Clash) -> Part {
    if mine == base || mine == theirs { return theirs }
    guard theirs == base else { throw Clash() }
    return mine
}

private func merge(
    _ base: MinuteLine, _ mine: MinuteLine, _ theirs: MinuteLine
) throws(Clash) -> MinuteLine {
    MinuteLine(
        id: mine.id, kind: try settle(base.kind, mine.kind, theirs.kind),
        agency: try settle(base.agency, mine.agency, theirs.agency),
        words: try settle(base.words, mine.words, theirs.words),
        saidAt: try settle(base.saidAt, mine.saidAt, theirs.saidAt),
        isToCheck: try settle(base.isToCheck, mine.isToCheck, theirs.isToCheck))
}

private func merge(
    _ base: IdentifiedRisk, _ mine: IdentifiedRisk, _ theirs: IdentifiedRisk
) throws(Clash) -> IdentifiedRisk {
    IdentifiedRisk(
        id: mine.id, to: try settle(base.to, mine.to, theirs.to),
        words: try settle(base.words, mine.words, theirs.words),
        aspect: try settle(base.aspect, mine.aspect, theirs.aspect))
}

private func merge(
    _ base: AgreedAction, _ mine: AgreedAction, _ theirs: AgreedAction
) throws(Clash) -> AgreedAction {
    AgreedAction(
        id: mine.id, words: try settle(base.words, mine.words, theirs.words),
        owner: try settle(base.owner, mine.owner, theirs.owner),
        person: try settle(base.person, mine.person, theirs.person),
        dueOn: try settle(base.dueOn, mine.dueOn, theirs.dueOn),
        answers: try settle(base.answers, mine.answers, theirs.answers),
        origin: try settle(base.origin, mine.origin, theirs.origin),
        jointly: try settle(base.jointly, mine.jointly, theirs.jointly))
}
