package import Casework
package import Markup

/// The windows that people have open on one meeting (ux 2.4.1).
package enum LiveWindow: String, AddressPart, CaseIterable {
    case desk, chair, seat, screen, waiting

    /// The page that the window shows.
    package func page(of meeting: ID<Meeting>) -> Link {
        switch self {
        case .desk: At.desk(meeting)
        case .chair: At.chair(meeting)
        case .seat: At.tableSeat(meeting)
        case .screen: At.sharedScreen(meeting)
        case .waiting: At.seat(meeting)
        }
    }

    /// Whether it stays with the case that it shows until somebody goes on; the others follow.
    package var staysWithCase: Bool { self == .desk || self == .chair || self == .seat }
}

/// The windows of a meeting while it sits, and what leads it on.
extension At {
    package static let live = root / "meetings" / ID<Meeting>.self / "live" / LiveWindow.self
    package static let chair = meeting / "chair"
    package static let tableSeat = meeting / "seat"
    package static let sharedScreen = meeting / "screen"
    package static let setUpScreen = meeting / "screen" / "set-up"
    package static let enterStage = meeting / "stage"
    package static let nameSpeaker = meeting / "speaker"
    package static let setScreen = meeting / "show"
    package static let pause = meeting / "pause"
    package static let finishFromChair =
        root / "meetings" / ID<Meeting>.self / "chair" / ID<CaseFile>.self
    package static let offerAction =
        root / "meetings" / ID<Meeting>.self / "offer" / ID<CaseFile>.self
    package static let answerActions =
        root / "meetings" / ID<Meeting>.self / "answer" / ID<CaseFile>.self
    package static let ownLine =
        root / "meetings" / ID<Meeting>.self / "own-line" / ID<CaseFile>.self
}
