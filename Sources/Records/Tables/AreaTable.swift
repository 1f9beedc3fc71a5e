import Casework
import Foundation
import Storage

/// Areas, their settings by day and their member agencies, as rows.
enum AreaTable {
    static func keep(_ happening: Happening<Area>, _ connection: any Connection) throws {
        let area = happening.place.area
        switch happening.event {
        case .established(let established):
            try connection.run(
                "INSERT INTO area (id, name) VALUES (\(area), \(established.name))")
        case .settingsAdopted(let adopted):
            try adopt(adopted, area, happening.place.position, connection)
        case .agencyJoined(let joined): try join(joined.agency, area, connection)
        case .agreementSigned(let signed):
            try connection.run(
                """
                UPDATE area_member SET signed_on = \(signed.signedOn),
                    review_by = \(signed.reviewBy)
                WHERE area = \(area) AND agency = \(signed.agency)
                """)
        case .agencyDescribed(let described):
            try connection.run(
                """
                UPDATE area_member SET is_core = \(described.isCore),
                    contact = \(described.contact?.description), letters = \(described.letters)
                WHERE area = \(area) AND agency = \(described.agency)
                """)
        case .agencyLeft(let left):
            try connection.run(
                """
                UPDATE area_member SET last_day = \(left.lastDay?.description)
                WHERE area = \(area) AND agency = \(left.agency)
                """)
        }
    }

    private static func adopt(
        _ adopted: SettingsAdopted, _ area: ID<Area>, _ position: Int64,
        _ connection: any Connection
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let settings = String(decoding: try encoder.encode(adopted.settings), as: UTF8.self)
        try connection.run(
            """
            INSERT INTO area_settings (area, from_day, position, settings)
            VALUES (\(area), \(adopted.from), \(position), \(settings))
            """)
    }

    private static func join(
        _ agency: Agency, _ area: ID<Area>, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO area_member (area, agency, name, kind)
            VALUES (\(area), \(agency.id), \(agency.name), \(agency.kind.rawValue))
            """)
    }
}
