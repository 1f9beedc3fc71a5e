/// The chair or the desk leads the meeting to another stage.
package struct EnterStage: Decision {
    package let stage: MeetingStage

    package init(_ stage: MeetingStage) {
        self.stage = stage
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notInSession, noCaseOnTheTable, caseOnTheTable
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        if stage.isOfACase && meeting.currentCase == nil { throw .noCaseOnTheTable }
        if !stage.isOfACase && meeting.currentCase != nil { throw .caseOnTheTable }
        guard meeting.sitting.stage != stage else { return [] }
        return [
            .stageEntered(
                StageEntered(
                    stage: stage, caseID: meeting.currentCase, stamp: Stamp(occasion)))
        ]
    }
}
