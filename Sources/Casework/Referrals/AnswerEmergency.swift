/// The coordinator answers whether a referral gets an emergency meeting; the referrer reads it. She
/// may give one that nobody asked for, and answer otherwise later: every answer stays.
package struct AnswerEmergency: Decision {
    package let answer: EmergencyAnswer

    package init(_ answer: EmergencyAnswer) {
        self.answer = answer
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notWaiting, dayHasPassed, reasonIsMissing
    }

    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        guard referral.mayBeAnswered else { throw .notWaiting }
        guard referral.emergency?.answer != answer else { return [] }
        switch answer {
        case .meet(let day): guard day >= occasion.today else { throw .dayHasPassed }
        case .wait(let reason): guard !reason.isEmpty else { throw .reasonIsMissing }
        }
        return [.emergencyAnswered(EmergencyAnswered(answer: answer, stamp: Stamp(occasion)))]
    }
}
