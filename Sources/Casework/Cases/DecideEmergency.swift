/// The coordinator gives a case an emergency meeting that nobody asked for, or answers otherwise
/// than before (SR-16). Every answer stays.
package struct DecideEmergency: Decision {
    package let answer: EmergencyAnswer

    package init(_ answer: EmergencyAnswer) {
        self.answer = answer
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case caseIsNotOpen, dayHasPassed, reasonIsMissing
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isOpen else { throw .caseIsNotOpen }
        guard file.emergency?.answer != answer else { return [] }
        switch answer {
        case .meet(let day): guard day >= occasion.today else { throw .dayHasPassed }
        case .wait(let reason): guard !reason.isEmpty else { throw .reasonIsMissing }
        }
        return [.emergencyAnswered(EmergencyAnswered(answer: answer, stamp: Stamp(occasion)))]
    }
}
