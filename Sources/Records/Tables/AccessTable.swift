import Casework
import Storage

/// The record of access as rows: who, when, on which page; what was refused or searched is not
/// among them.
enum AccessTable {
    static func keep(
        _ happening: Happening<AccessLog>, _ connection: any Connection
    ) throws {
        let place = happening.place
        guard case .person(let account, let agency) = happening.event.stamp.by else { return }
        try connection.run(
            """
            INSERT INTO access_entry (position, area, kind, account, agency, at, page, case_id)
            VALUES (\(place.position), \(place.area), \(happening.event.kind.rawValue),
                \(account), \(agency), \(place.at), \(happening.event.page),
                \(place.matter.caseID))
            """)
    }
}

extension AccessEvent {
    var kind: AccessLook.Kind {
        switch self {
        case .opened: .opened
        case .refused: .refused
        case .searched: .searched
        case .lookedInto: .lookedInto
        }
    }

    /// Where it was; a refusal has no page, because nothing was shown.
    fileprivate var page: String {
        switch self {
        case .opened(let entry): entry.page
        case .searched(let search): search.page
        case .refused, .lookedInto: ""
        }
    }
}
