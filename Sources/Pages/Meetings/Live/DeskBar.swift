import Casework
import Markup

/// How the meeting stands, above the desk: its stage, and the time that the case has taken.
func deskBar(_ scene: DeskScene, _ token: String) -> HTML {
    guard let forms = scene.leading(token) else { return .empty }
    let pace = forms.sitting.pace(at: scene.moment, clock: scene.now.time)
    return div(.class("desk-bar")) {
        div(.id("bar")) { forms.stages }
        clockPart(pace, began: forms.sitting.began)
    }
}

/// What the room sees, and the ways to change that.
func deskScreen(_ scene: DeskScene, _ token: String) -> HTML {
    guard let forms = scene.leading(token) else { return .empty }
    return group {
        heading("Shared screen", .three)
        forms.screenLine(place: scene.briefing.item.place)
        forms.screen
        forms.pause
        whatOthersSee(scene.briefing.othersSee)
    }
}

/// The desk while every window is blank: the way to go on, and nothing else.
func veiledDesk(_ scene: DeskScene, _ token: String) -> HTML? {
    guard let forms = scene.leading(token), forms.sitting.isVeiled else { return nil }
    return forms.screen
}

func deskStrip(_ scene: DeskScene) -> HTML {
    guard let sitting = scene.briefing.meeting.sitting else { return .empty }
    return liveStrip(
        LivePlace(scene.meeting, .desk, LivePlace.Shown(sitting), now: scene.moment))
}

extension DeskScene {
    fileprivate func leading(_ token: String) -> LeadingForms? {
        briefing.meeting.sitting.map { LeadingForms(meeting, $0, from: .desk, token: token) }
    }
}
