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
        return [.emergencyAnswered(EmergencyAnswered(answer: answer, stamp: Stamp(occasion)))]
    }
}
