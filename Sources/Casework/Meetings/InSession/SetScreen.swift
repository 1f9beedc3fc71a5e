/// The chair shows something on the shared screen, or makes it blank.
///
/// It goes blank by itself at every change of case, so that whoever must not hear the next one can
/// leave first (ux 2.4.6).
package struct SetScreen: Decision {
    package let screen: SharedScreen

    package init(_ screen: SharedScreen) {
        self.screen = screen
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notInSession, noCaseOnTheTable }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        if screen == .caseOnTheTable && meeting.currentCase == nil { throw .noCaseOnTheTable }
        guard meeting.sitting.screen != screen else { return [] }
        return [.screenSet(ScreenSet(screen: screen, stamp: Stamp(occasion)))]
    }
}
