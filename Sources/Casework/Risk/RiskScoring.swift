/// How the answers of an instrument are taken together.
package struct RiskScoring: Sendable, Hashable, Codable {
    package let method: Method
    /// What the officer can choose, when a person grades the risk.
    package let grades: [RiskGrade]
    /// What a number of points is called, from the lowest that is called anything. Below that
    /// nothing is said: few points are never shown as little danger (domain 3.1).
    package let bands: [RiskBand]

    package enum Method: String, Sendable, Hashable, Codable, CaseIterable {
        case countOfYes, points, officersGrade
    }

    package init(method: Method, grades: [RiskGrade] = [], bands: [RiskBand] = []) {
        self.method = method
        self.grades = grades
        self.bands = bands
    }

    package static let countOfYes = RiskScoring(method: .countOfYes)

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        method = try values.decode(Method.self, forKey: .method)
        grades = try values.decodeIfPresent([RiskGrade].self, forKey: .grades) ?? []
        bands = try values.decodeIfPresent([RiskBand].self, forKey: .bands) ?? []
    }

    package func grade(_ code: String?) -> RiskGrade? { grades.first { $0.code == code } }

    package func band(_ points: Int) -> RiskBand? {
        bands.filter { $0.from <= points }.max { $0.from < $1.from }
    }
}

/// What an officer may call the risk, after all that was asked.
package struct RiskGrade: Sendable, Hashable, Codable {
    package let code: String
    package let words: String
    /// Whether this grade is a reason to refer.
    package let isVisibleHighRisk: Bool

    package init(code: String, words: String, isVisibleHighRisk: Bool = false) {
        self.code = code
        self.words = words
        self.isVisibleHighRisk = isVisibleHighRisk
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        code = try values.decode(String.self, forKey: .code)
        words = try values.decode(String.self, forKey: .words)
        isVisibleHighRisk =
            try values.decodeIfPresent(Bool.self, forKey: .isVisibleHighRisk) ?? false
    }
}

/// What a number of points and more is called, in the instrument's own words.
package struct RiskBand: Sendable, Hashable, Codable {
    package let words: String
    package let from: Int

    package init(words: String, from: Int) {
        self.words = words
        self.from = from
    }
}

/// A number of yes answers, or of points, from which a ground for referral is met. It only ever
/// proposes: too few never stop a referral (SR-15).
package struct RiskThreshold: Sendable, Hashable, Codable {
    package let ground: ReferralGround
    package let atLeast: Int

    package init(ground: ReferralGround, atLeast: Int) {
        self.ground = ground
        self.atLeast = atLeast
    }
}
