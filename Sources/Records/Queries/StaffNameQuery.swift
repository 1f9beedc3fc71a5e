package import Casework
package import Storage

/// Somebody who belongs to an area, by name and agency.
package struct StaffName: Sendable, Hashable {
    package let account: ID<Account>
    package let name: String
    package let agencyID: ID<Agency>
    package let agency: String
}

/// Everybody who belongs to an area or is invited to it, whether or not her sign-in works today.
package enum StaffNameQuery {
    package static func staff(
        of area: ID<Area>, _ connection: any Connection
    ) throws -> [StaffName] {
        try connection.rows(
            """
            SELECT membership.account, membership.name, membership.agency,
                area_member.name AS agency_name
            FROM membership JOIN area_member ON area_member.area = membership.area
                AND area_member.agency = membership.agency
            WHERE membership.area = \(area) AND membership.standing <> 'ended'
            ORDER BY area_member.name, membership.name, membership.account LIMIT 10000
            """
        ).map {
            StaffName(
                account: try $0.id("account"), name: try $0.text("name"),
                agencyID: try $0.id("agency"), agency: try $0.text("agency_name"))
        }
    }

    /// The agencies of an area by name.
    static func agencies(
        of area: ID<Area>, _ connection: any Connection
    ) throws -> [String] {
        try connection.rows("SELECT name FROM area_member WHERE area = \(area) ORDER BY name")
            .map { try $0.text("name") }
    }
}
