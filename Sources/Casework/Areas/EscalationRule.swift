/// When frequent incidents, none of them grave alone, bring a case to the conference (N4, N5).
package struct EscalationRule: Sendable, Hashable, Codable {
    /// Whose record of an incident counts.
    package enum Source: String, Sendable, Hashable, Codable, CaseIterable {
        case policeReported, anyAgency
    }

    package var incidents = 3
    package var months = 12
    package var source = Source.policeReported
    /// Whether they must also be growing worse or coming more often (Wolverhampton).
    package var mustBeRising = false

    package init(
        incidents: Int = 3, months: Int = 12, source: Source = .policeReported,
        mustBeRising: Bool = false
    ) {
        self.incidents = incidents
        self.months = months
        self.source = source
        self.mustBeRising = mustBeRising
    }

    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.incidents, into: &incidents)
        try values.read(.months, into: &months)
        try values.read(.source, into: &source)
        try values.read(.mustBeRising, into: &mustBeRising)
    }
}
