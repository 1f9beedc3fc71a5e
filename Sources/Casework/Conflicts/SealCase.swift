/// A case is sealed to named people; for everybody else there is no such case (trust 3.9).
///
/// Three at least, so that it does not hang on two, and of two agencies, so that none is alone.
package struct SealCase: Decision {
    package let circle: [CircleMember]
    package let reason: PrivateText

    package init(to circle: [CircleMember], because reason: PrivateText) {
        self.circle = circle
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case sealedAlready, tooFew, oneAgencyOnly, nobodyRunsIt, someoneIsInConflict
        case reasonIsMissing
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard !file.conflicts.isSealed else { throw .sealedAlready }
        if let lack = file.conflicts.lack(in: circle) {
            switch lack {
            case .tooFew: throw .tooFew
            case .oneAgencyOnly: throw .oneAgencyOnly
            case .nobodyRunsIt: throw .nobodyRunsIt
            case .someoneIsInConflict: throw .someoneIsInConflict
            }
        }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        return [
            .caseSealed(CaseSealed(circle: circle, reason: reason, stamp: Stamp(occasion)))
        ]
    }
}

/// What a circle of named people lacks.
enum CircleLack {
    case tooFew, oneAgencyOnly, nobodyRunsIt, someoneIsInConflict
}

extension CaseConflicts {
    func lack(in circle: [CircleMember]) -> CircleLack? {
        if Set(circle.map(\.account)).count < 3 { return .tooFew }
        if Set(circle.map(\.agency)).count < 2 { return .oneAgencyOnly }
        if !circle.contains(where: \.convenes) { return .nobodyRunsIt }
        let excluded = Set(excluded)
        return circle.contains { excluded.contains($0.account) } ? .someoneIsInConflict : nil
    }
}
