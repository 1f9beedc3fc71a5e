import Casework
import Pages
import UseCases

extension Site {
    /// The windows of a meeting while it sits, what leads it on, and what changes in them. Who may
    /// follow a window is settled by the page that it shows.
    mutating func addLiveWindows() {
        get(At.live, for: .roles(.conferring), followMeeting)
        get(At.chair, for: .roles(.conveners), showChair)
        get(At.sharedScreen, for: .roles(.conveners), showScreen)
        get(At.setUpScreen, for: .roles(.conveners), showSetUpScreen)
        post(At.enterStage, for: .roles(.conveners), enterStage)
        post(At.nameSpeaker, for: .roles(.conveners), nameSpeaker)
        post(At.setScreen, for: .roles(.conveners), setScreen)
        post(At.pause, for: .roles(.conveners), pauseMeeting)
        post(At.finishFromChair, for: .roles(.conveners), finishFromChair)
        get(At.tableSeat, for: .roles(.who(may: .takeSeat)), showSeatWindow)
        post(At.offerAction, for: .roles(.who(may: .takeSeat)), offerAction)
        post(At.answerActions, for: .roles(.who(may: .takeSeat)), answerActions)
        post(At.ownLine, for: .roles(.who(may: .takeSeat)), changeOwnLine)
    }
}
