import Casework
import Markup

extension MinutesException {
    /// What stands out, in a line that a chair can act on.
    func html(_ agencies: [ID<Agency>: String]) -> HTML {
        switch self {
        case .riskWithoutAction(let risk):
            quoted("A risk has no action and no reason:", risk.words)
        case .riskLeft(let risk, let reason):
            group {
                quoted("No action for a risk:", risk.words)
                " "
                quoted("Because:", reason)
            }
        case .notAgreed(let agency, let actions):
            group {
                "\(name(agency, agencies)) has not agreed to what it was given: "
                data(actions.map(\.words.revealed).joined(separator: "; "))
            }
        case .queried(let agency, let words):
            quoted("\(name(agency, agencies)) queried its actions:", words)
        case .vague(let action, let advice): quoted(advice.minutesWords, action.words)
        case .toCheck(let line): quoted("Marked to be checked:", line.words)
        case .silent(let ids):
            group {
                "Here and nothing written: "
                data(ids.map { name($0, agencies) }.joined(separator: ", "))
            }
        case .withoutView(let reason):
            reason.isEmpty
                ? .words("The view of the victim is missing, and nobody said why.")
                : quoted("No view of the victim:", reason)
        case .withoutFlag: .words("No flag was put on the case.")
        case .filesNotFlagged(let ids):
            group {
                "File not flagged by: "
                data(ids.map { name($0, agencies) }.joined(separator: ", "))
            }
        }
    }

    private func quoted(_ lead: Phrase, _ words: PrivateText) -> HTML {
        group {
            lead
            " "
            data(words.revealed)
        }
    }

    private func name(_ id: ID<Agency>, _ agencies: [ID<Agency>: String]) -> String {
        agencies[id] ?? ""
    }
}

extension ActionAdvice {
    fileprivate var minutesWords: Phrase {
        switch self {
        case .isResearch: "An action asks for research:"
        case .hasNoEnd: "Nobody can say when this action is done:"
        }
    }
}

extension PaperReceipt {
    /// "Opened 26 November 2026 at 2pm", or that nobody there has.
    func html(_ clock: WallClock) -> HTML {
        guard sentAt != nil else { return .words("Not sent") }
        guard let openedAt else { return tag("Not opened", .amber) }
        return .words("Opened \(clock(openedAt).words)")
    }
}
