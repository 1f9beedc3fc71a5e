import Casework

/// The agencies of an invented area, of the kinds that take part in a conference (domain 1.1).
enum Party: String, CaseIterable, Sendable, Hashable {
    case police, advocacy, probation, childrens, adults, mentalHealth, hospital
    case primaryCare, housing, homes, education, recovery, safety

    /// Its agreement was left to lapse, so that it receives nothing (SR-01).
    static let lapsed = Party.homes

    static var current: [Party] { allCases.filter { $0 != lapsed } }

    func name(in town: Town) -> String {
        switch self {
        case .police: "\(town.name) Police"
        case .advocacy: "\(town.name) IDVA Service"
        case .probation: "\(town.name) Probation"
        case .childrens: "\(town.name) Children’s Social Care"
        case .adults: "\(town.name) Adult Social Care"
        case .mentalHealth: "\(town.name) Mental Health Trust"
        case .hospital: "\(town.name) Hospital Trust"
        case .primaryCare: "\(town.name) Primary Care"
        case .housing: "\(town.name) Council Housing"
        case .homes: "\(town.name) Homes Association"
        case .education: "\(town.name) Schools Safeguarding"
        case .recovery: "\(town.name) Recovery Service"
        case .safety: "\(town.name) Community Safety"
        }
    }

    var kind: AgencyKind {
        switch self {
        case .police: .police
        case .advocacy: .advocacy
        case .probation: .probation
        case .childrens: .childrensSocialCare
        case .adults: .adultSocialCare
        case .mentalHealth: .mentalHealth
        case .hospital: .acuteTrust
        case .primaryCare: .primaryCare
        case .housing: .housing
        case .homes: .registeredLandlord
        case .education: .education
        case .recovery: .substanceMisuse
        case .safety: .other
        }
    }
}
