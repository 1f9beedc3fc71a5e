import Testing

@testable import Casework

/// Counting on scales other than yes and no.
@Suite struct RiskScoringTests {
    private let severity = AnswerScale(
        code: "severity",
        answers: [
            ScaleAnswer(code: RiskAnswer(rawValue: "none"), words: "None", countsAs: .no),
            ScaleAnswer(code: RiskAnswer(rawValue: "standard"), words: "Standard", points: 1),
            ScaleAnswer(code: RiskAnswer(rawValue: "moderate"), words: "Moderate", points: 3),
            ScaleAnswer(
                code: RiskAnswer(rawValue: "high"), words: "High", points: 5, drawsAttention: true),
            ScaleAnswer(code: .notKnown), ScaleAnswer(code: .notAsked),
            ScaleAnswer(code: .unsafeToAsk), ScaleAnswer(code: .preferNotToSay),
        ])

    private func grid(_ scoring: RiskScoring, atLeast: Int? = nil) -> RiskInstrument {
        RiskInstrument(
            code: "grid", version: "1", title: "Grid", scales: [severity], usualScale: "severity",
            scoring: scoring,
            thresholds: atLeast.map { [RiskThreshold(ground: .visibleHighRisk, atLeast: $0)] }
                ?? [],
            groups: [
                RiskGroup(
                    title: "Kinds",
                    items: (1...5).map {
                        RiskItem(number: $0, text: "Kind \($0)", prompts: ["weapons"])
                    } + [RiskItem(number: 6, text: "Words", scale: "words")])
            ])
    }

    private func made(_ answers: [Int: String]) -> RiskAssessment {
        RiskAssessment(
            instrument: "grid", version: "1", answers: answers.mapValues(RiskAnswer.init(rawValue:))
        )
    }

    @Test func `degrees are counted by themselves, and what was not answered beside them`() {
        let count = made([1: "high", 2: "moderate", 3: "unsafeToAsk", 4: "preferNotToSay"])
            .count(on: grid(.countOfYes))
        #expect(
            count.degrees == [RiskAnswer(rawValue: "high"): 1, RiskAnswer(rawValue: "moderate"): 1])
        #expect([count.yes, count.no, count.notKnown] == [0, 0, 0])
        #expect(count.notAsked == 1)
        #expect(count.unsafeToAsk == 1 && count.preferNotToSay == 1)
    }

    @Test func `a question in words alone is counted as nothing`() {
        #expect(made([:]).count(on: grid(.countOfYes)).notAsked == 5)
    }

    @Test func `a degree draws attention only where the file says so`() {
        #expect(made([1: "moderate"]).prompts(on: grid(.countOfYes)) == [])
        #expect(made([1: "high"]).prompts(on: grid(.countOfYes)) == ["weapons"])
    }

    @Test func `points add up and reach their threshold, the one below does not`() {
        let points = grid(RiskScoring(method: .points), atLeast: 8)
        #expect(made([1: "high", 2: "moderate"]).count(on: points).points == 8)
        #expect(points.proposesVisibleHighRisk(made([1: "high", 2: "moderate"]), areasCount: 1))
        #expect(!points.proposesVisibleHighRisk(made([1: "high", 2: "standard"]), areasCount: 1))
        #expect(points.visibleHighRiskCount == nil)
    }

    @Test func `few points are called nothing`() {
        let scoring = RiskScoring(
            method: .points,
            bands: [RiskBand(words: "Silver", from: 5), RiskBand(words: "Gold", from: 10)])
        #expect(scoring.band(4) == nil)
        #expect(scoring.band(5)?.words == "Silver")
        #expect(scoring.band(99)?.words == "Gold")
    }

    @Test func `a grade proposes high risk only where it is that grade, and no count does`() {
        let scoring = RiskScoring(
            method: .officersGrade,
            grades: [
                RiskGrade(code: "medium", words: "Medium"),
                RiskGrade(code: "high", words: "High", isVisibleHighRisk: true),
            ])
        var assessment = made([1: "high", 2: "high"])
        #expect(!grid(scoring).proposesVisibleHighRisk(assessment, areasCount: 0))
        assessment.grade = "medium"
        #expect(!grid(scoring).proposesVisibleHighRisk(assessment, areasCount: 0))
        assessment.grade = "high"
        #expect(grid(scoring).proposesVisibleHighRisk(assessment, areasCount: 99))
    }

    @Test func `the area's own number of yes answers is the last that proposes nothing`() {
        let plain = RiskInstrument(
            code: "plain", version: "1", title: "Plain",
            groups: [
                RiskGroup(title: "All", items: (1...20).map { RiskItem(number: $0, text: "Q") })
            ])
        func yes(_ count: Int) -> RiskAssessment {
            RiskAssessment(
                instrument: "plain", version: "1",
                answers: (1...count).reduce(into: [:]) { $0[$1] = .yes })
        }
        #expect(!plain.proposesVisibleHighRisk(yes(13), areasCount: 14))
        #expect(plain.proposesVisibleHighRisk(yes(14), areasCount: 14))
    }
}
