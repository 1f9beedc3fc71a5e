/// What a list says of an assessment: in the way in which its own instrument counts.
package enum AnswersInShort: Sendable, Hashable {
    case yes(Int)
    /// What the instrument calls so many points, where it calls them anything.
    case points(Int, band: String?)
    /// The officer's own grade; nil where none was given.
    case grade(String?)
}

extension RiskAssessment {
    package func inShort(on instrument: RiskInstrument?) -> AnswersInShort {
        guard let instrument, instrument.isSame(as: self) else {
            return .yes(countWithoutInstrument.yes)
        }
        let count = count(on: instrument)
        switch instrument.scoring.method {
        case .countOfYes: return .yes(count.yes)
        case .points:
            let band = instrument.scoring.band(count.points)
            return .points(count.points, band: band?.words)
        case .officersGrade: return .grade(instrument.scoring.grade(grade)?.words)
        }
    }

    /// How far the answers go, in hundredths of what their instrument calls high risk: answers of
    /// yes, points and grades of several instruments cannot be ordered in any other way.
    /// `yesNeeded` is the number of yes answers that the area holds to.
    package func reach(on instrument: RiskInstrument?, yesNeeded: Int) -> Int {
        guard let instrument, instrument.isSame(as: self) else {
            return share(countWithoutInstrument.yes, of: yesNeeded)
        }
        switch instrument.scoring.method {
        case .countOfYes: return share(count(on: instrument).yes, of: yesNeeded)
        case .points: return share(count(on: instrument).points, of: instrument.pointsNeeded)
        case .officersGrade:
            return instrument.scoring.grade(grade)?.isVisibleHighRisk == true ? 100 : 0
        }
    }

    private func share(_ count: Int, of needed: Int) -> Int {
        let (hundredfold, isTooMuch) = max(count, 0).multipliedReportingOverflow(by: 100)
        return isTooMuch ? Int.max : hundredfold / max(needed, 1)
    }
}

extension RiskInstrument {
    /// The points from which it proposes visible high risk, or else those of its highest band.
    fileprivate var pointsNeeded: Int {
        thresholds.first { $0.ground == .visibleHighRisk }?.atLeast
            ?? scoring.bands.map(\.from).max() ?? 1
    }
}
