import Casework
import Markup

/// The one thing that a reader most often comes for (ux 2.1).
enum HomeButton: Equatable {
    case decideOnReferrals
    case goToMeeting(ID<Meeting>)
    case allocateCases
    case agree(ID<Meeting>)
    case continueResearch(ID<Meeting>)
    case startReferral

    /// The first that applies, those who run the conference before those who come to it.
    init?(_ briefing: HomeBriefing, for roles: Set<Role>) {
        guard let button = Self.all(briefing, roles).first else { return nil }
        self = button
    }

    private static func all(_ briefing: HomeBriefing, _ roles: Set<Role>) -> [HomeButton] {
        var buttons: [HomeButton] = []
        if roles.contains(.coordinator) { buttons.append(.decideOnReferrals) }
        if let next = briefing.nextMeeting, !roles.isDisjoint(with: [.chair, .minuteTaker]) {
            buttons.append(.goToMeeting(next.id))
        }
        if roles.contains(.advocacyManager) { buttons.append(.allocateCases) }
        buttons += briefing.waiting.compactMap(HomeButton.init(forAgencyTask:))
        if !roles.isDisjoint(with: .referring) { buttons.append(.startReferral) }
        return buttons
    }

    private init?(forAgencyTask task: WaitingTask) {
        switch task {
        case .declarationToMake(let meeting, _): self = .agree(meeting)
        case .researchToDo(let meeting, _, _, _): self = .continueResearch(meeting)
        default: return nil
        }
    }
}

extension HomeButton {
    var html: HTML {
        switch self {
        case .decideOnReferrals: buttonLink("Decide on referrals", to: At.referrals())
        case .goToMeeting(let meeting): buttonLink("Go to the meeting", to: At.meeting(meeting))
        case .allocateCases:
            buttonLink("Allocate cases", to: CaseFilter.withoutAdviser.link)
        case .agree(let meeting):
            buttonLink("Agree to confidentiality", to: At.declaration(meeting))
        case .continueResearch(let meeting):
            buttonLink("Continue research", to: At.researchList(meeting))
        case .startReferral:
            buttonLink("Start a referral", to: At.startReferral())
        }
    }
}
