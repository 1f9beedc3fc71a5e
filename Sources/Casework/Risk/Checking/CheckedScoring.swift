/// How the answers of an instrument file are taken together.
extension InstrumentCheck {
    mutating func lookAtScoring(
        _ file: PlacedJSON, _ scales: [String: [String]], _ questions: Int
    ) {
        let method = lookAtMethod(file)
        let most = method == .points ? 100_000 : questions
        if let count = file["visibleHighRiskCount"], count.whole == nil {
            note(count.place, "visibleHighRiskCount", "This has to be a whole number.")
        }
        lookAtLimit(file["visibleHighRiskCount"], "visibleHighRiskCount", most, questions)
        for (index, threshold) in (list("thresholds", in: file, "") ?? []).enumerated() {
            let path = "thresholds[\(index)]"
            allow(["ground", "atLeast"], in: threshold, path)
            lookAtGround(threshold, path)
            _ = neededWhole("atLeast", in: threshold, path, within: 1...100_000)
            lookAtLimit(threshold["atLeast"], "\(path).atLeast", most, questions)
        }
    }

    private mutating func lookAtLimit(
        _ limit: PlacedJSON?, _ path: String, _ most: Int, _ questions: Int
    ) {
        guard let limit, let number = limit.whole, number > most else { return }
        note(
            limit.place, path,
            "\(number) can never be reached: there are \(questions) questions to count.")
    }

    private mutating func lookAtGround(_ threshold: PlacedJSON, _ path: String) {
        guard let ground = neededText("ground", in: threshold, path),
            ReferralGround(rawValue: ground) == nil
        else { return }
        let known = ReferralGround.allCases.map(\.rawValue).joined(separator: ", ")
        note(
            threshold["ground"]?.place ?? threshold.place, "\(path).ground",
            "This has to be one of: \(known).")
    }

    private mutating func lookAtMethod(_ file: PlacedJSON) -> RiskScoring.Method {
        guard let scoring = object("scoring", in: file, "") else { return .countOfYes }
        allow(["method", "grades", "bands"], in: scoring, "scoring")
        guard let named = neededText("method", in: scoring, "scoring") else { return .countOfYes }
        guard let method = RiskScoring.Method(rawValue: named) else {
            let known = RiskScoring.Method.allCases.map(\.rawValue).joined(separator: ", ")
            note(
                scoring["method"]?.place ?? scoring.place, "scoring.method",
                "This has to be one of: \(known).")
            return .countOfYes
        }
        lookAtGrades(scoring, method)
        lookAtBands(scoring)
        return method
    }

    private mutating func lookAtGrades(_ scoring: PlacedJSON, _ method: RiskScoring.Method) {
        if method == .officersGrade, scoring["grades"] == nil {
            note(scoring.place, "scoring", "An officer’s grade needs “grades” to choose from.")
        }
        var used: [String] = []
        for (index, grade) in (list("grades", in: scoring, "scoring") ?? []).enumerated() {
            let path = "scoring.grades[\(index)]"
            allow(["code", "words", "isVisibleHighRisk"], in: grade, path)
            _ = code(in: grade, path, notAmong: &used)
            _ = neededText("words", in: grade, path)
            _ = truth("isVisibleHighRisk", in: grade, path)
        }
    }

    /// A name for the lowest points would say that the danger is little, which no count can tell.
    private mutating func lookAtBands(_ scoring: PlacedJSON) {
        for (index, band) in (list("bands", in: scoring, "scoring") ?? []).enumerated() {
            let path = "scoring.bands[\(index)]"
            allow(["words", "from"], in: band, path)
            _ = neededText("words", in: band, path)
            let from = neededWhole("from", in: band, path, within: 0...100_000)
            if from == 0 {
                note(
                    band.place, path,
                    "A band begins above 0: few points are never shown as little danger.")
            }
        }
    }
}
