/// A case keeps what was answered when its referral was said not to be able to wait.
package struct RecordEmergency: Decision {
    package let answer: EmergencyAnswer

    package init(_ answer: EmergencyAnswer) {
        self.answer = answer
    }

    package enum Refusal: Error, Equatable, CaseIterable { case caseIsNotOpen }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isOpen else { throw .caseIsNotOpen }
        // A meeting that was promised stands: a further referral that can wait takes nothing back.
        if let promised = file.emergency?.answer.meetingBy,
            answer.meetingBy.map({ $0 >= promised }) ?? true
        {
            return []
        }
        return [.emergencyAnswered(EmergencyAnswered(answer: answer, stamp: Stamp(occasion)))]
    }
}
