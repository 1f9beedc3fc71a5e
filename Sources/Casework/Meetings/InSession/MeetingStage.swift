/// Where a meeting in session has come to: before its cases, or within the case on the table
/// (ux 2.4.1; chair guidance R6c).
package enum MeetingStage: String, Sendable, Hashable, Codable, CaseIterable {
    case opening, outstandingActions
    case presenting, victimsView, sharing, risks, actions, closing

    /// Whether it is a part of hearing one case.
    package var isOfACase: Bool { self != .opening && self != .outstandingActions }
}

/// What the screen in the room, or in the video call, shows (ux 2.4.6).
package enum SharedScreen: String, Sendable, Hashable, Codable, CaseIterable {
    case blank, agenda, caseOnTheTable
    /// Nothing in any window, because somebody shares one that others must not see.
    case nothingAnywhere
}

/// The meeting goes on to another stage.
package struct StageEntered: Sendable, Hashable, Codable {
    package let stage: MeetingStage
    package let caseID: ID<CaseFile>?
    package let stamp: Stamp
}

/// An agency speaks about the case on the table; nobody in particular when it is nil.
package struct SpeakerNamed: Sendable, Hashable, Codable {
    package let agency: ID<Agency>?
    package let caseID: ID<CaseFile>
    package let stamp: Stamp
}

package struct ScreenSet: Sendable, Hashable, Codable {
    package let screen: SharedScreen
    package let stamp: Stamp
}

/// The meeting pauses, or goes on after a pause: breaks count for no case.
package struct BreakTaken: Sendable, Hashable, Codable {
    package let stamp: Stamp
}

package struct BreakEnded: Sendable, Hashable, Codable {
    package let stamp: Stamp
}
