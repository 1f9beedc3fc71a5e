/// What stands out in the minutes of a case, for the chair to look at before she approves them.
/// None of it stops her (ux J13).
package enum MinutesException: Sendable, Hashable {
    case riskWithoutAction(IdentifiedRisk)
    case riskLeft(IdentifiedRisk, because: PrivateText)
    /// Its owner has not agreed to what it was given.
    case notAgreed(ID<Agency>, [AgreedAction])
    case queried(ID<Agency>, PrivateText)
    case vague(AgreedAction, ActionAdvice)
    /// Somebody marked it to be looked at again.
    case toCheck(MinuteLine)
    /// Agencies that heard the case, may know something, and of which nothing is written.
    case silent([ID<Agency>])
    case withoutView(because: PrivateText)
    case withoutFlag
    /// Agencies that neither said that they flagged their files nor were given it to do.
    case filesNotFlagged([ID<Agency>])
}

extension CaseFile {
    /// In the order in which a chair would ask about them.
    package var minutesExceptions: [MinutesException] {
        aboutRisks + aboutAgreement + aboutWording + aboutAgencies + aboutTheVictim
    }

    private var aboutRisks: [MinutesException] {
        uncoveredRisks.map(MinutesException.riskWithoutAction)
            + risks.map(\.risk).compactMap { risk in
                risksWithoutAction[risk.id].map { .riskLeft(risk, because: $0) }
            }
    }

    private var aboutAgreement: [MinutesException] {
        agenciesToAgree.map { agency in
            if let answer = answersToActions[agency], answer.answer == .queried {
                return .queried(agency, answer.words)
            }
            return .notAgreed(
                agency,
                actions.map(\.action).filter { $0.owner == agency && $0.origin != .standard })
        }
    }

    private var aboutWording: [MinutesException] {
        let vague = actions.map(\.action).filter { $0.origin != .standard }.compactMap { action in
            action.words.advice.map { MinutesException.vague(action, $0) }
        }
        return vague
            + minutes.map(\.line).filter { $0.isToCheck == true }.map(MinutesException.toCheck)
    }

    private var aboutAgencies: [MinutesException] {
        let spoken = Set(minutes.compactMap(\.line.agency))
        let acting = Set(actions.map(\.action).filter { $0.origin != .standard }.map(\.owner))
        // Whoever knows none of them has nothing to say.
        let silent = (hearing?.agencies ?? []).filter {
            !spoken.contains($0) && !acting.contains($0)
                && request(to: $0)?.answer?.research.knownToUs != .notKnown
        }
        return silent.isEmpty ? [] : [.silent(silent)]
    }

    private var aboutTheVictim: [MinutesException] {
        var exceptions: [MinutesException] = []
        if victimsView == nil && !minutes.contains(where: { $0.line.kind == .victimsView }) {
            exceptions.append(
                .withoutView(because: hearing?.reasonWithoutContact ?? PrivateText("")))
        }
        if flag == nil {
            exceptions.append(.withoutFlag)
        } else if !filesNotFlagged.isEmpty {
            exceptions.append(.filesNotFlagged(filesNotFlagged))
        }
        return exceptions
    }

    /// The standard action of flagging goes to every agency that has the agenda.
    private var filesNotFlagged: [ID<Agency>] {
        let given = Set(actions.filter { $0.action.origin == .standard }.map(\.action.owner))
        return (hearing?.agencies ?? []).filter {
            !flaggedBy.contains($0) && !given.contains($0)
        }
    }
}
