/// How an instrument stands in its file. What a file leaves out has its ordinary meaning, so that
/// the files of areas keep reading when instruments can say more.
extension RiskInstrument: Codable {
    private enum Key: String, CodingKey {
        case code, version, title, licence, jurisdiction, ages, validFrom, usedBy, scales
        case scale, scoring, thresholds, opensOnPrompts, groups
        /// How the first files wrote the threshold of visible high risk.
        case visibleHighRiskCount
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            code: try values.decode(String.self, forKey: .code),
            version: try values.decode(String.self, forKey: .version),
            title: try values.decode(String.self, forKey: .title),
            licence: try values.decode(String.self, forKey: .licence),
            jurisdiction: try values.decodeIfPresent(String.self, forKey: .jurisdiction),
            ages: try values.decodeIfPresent(AgeRange.self, forKey: .ages),
            validFrom: try values.decodeIfPresent(CalendarDate.self, forKey: .validFrom),
            usedBy: try values.decodeIfPresent(String.self, forKey: .usedBy),
            scales: try values.decodeIfPresent([AnswerScale].self, forKey: .scales) ?? [],
            usualScale: try values.decodeIfPresent(String.self, forKey: .scale) ?? "yesNo",
            scoring:
                try values.decodeIfPresent(RiskScoring.self, forKey: .scoring) ?? .countOfYes,
            thresholds: try Self.thresholds(values),
            opensOnPrompts:
                try values.decodeIfPresent([String].self, forKey: .opensOnPrompts) ?? [],
            groups: try values.decode([RiskGroup].self, forKey: .groups))
    }

    private static func thresholds(
        _ values: KeyedDecodingContainer<Key>
    ) throws -> [RiskThreshold] {
        let named = try values.decodeIfPresent([RiskThreshold].self, forKey: .thresholds) ?? []
        guard let count = try values.decodeIfPresent(Int.self, forKey: .visibleHighRiskCount)
        else { return named }
        return named + [RiskThreshold(ground: .visibleHighRisk, atLeast: count)]
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(code, forKey: .code)
        try values.encode(version, forKey: .version)
        try values.encode(title, forKey: .title)
        try values.encode(licence, forKey: .licence)
        try values.encodeIfPresent(jurisdiction, forKey: .jurisdiction)
        try values.encodeIfPresent(ages, forKey: .ages)
        try values.encodeIfPresent(validFrom, forKey: .validFrom)
        try values.encodeIfPresent(usedBy, forKey: .usedBy)
        try values.encode(scales, forKey: .scales)
        try values.encode(usualScale, forKey: .scale)
        try values.encode(scoring, forKey: .scoring)
        try values.encode(thresholds, forKey: .thresholds)
        try values.encode(opensOnPrompts, forKey: .opensOnPrompts)
        try values.encode(groups, forKey: .groups)
    }
}
