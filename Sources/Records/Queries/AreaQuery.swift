package import Casework
package import Storage

/// An area as pages need it: its name, the settings of a day, and its agencies by name.
package struct AreaOutline: Sendable {
    package let id: ID<Area>
    package let name: String
    /// The settings of the day that was asked for, with the number of their version.
    package let inForce: SettingsInForce
    package let members: [AreaMember]

    package var settings: AreaSettings { inForce.settings }

    package func member(_ agency: ID<Agency>) -> AreaMember? {
        members.first { $0.agency.id == agency }
    }

    package func agencyName(_ agency: ID<Agency>) -> String { member(agency)?.agency.name ?? "" }

    package func agreementIsCurrent(_ agency: ID<Agency>) -> Bool {
        member(agency)?.agreementIsCurrent ?? false
    }

    /// The agency that supports victims; the standard action of telling her is its own (SR-24).
    package var advocacyAgency: ID<Agency>? {
        members.first { $0.agency.kind == .advocacy }?.agency.id
    }
}

/// An agency of an area and whether it may receive papers on the day that was asked for (SR-01).
package struct AreaMember: Sendable {
    package let agency: Agency
    package let agreementIsCurrent: Bool
    package let reviewBy: CalendarDate?
    package let signedOn: CalendarDate?
    package let isCore: Bool
    /// Who answers for its people.
    package let contact: ID<Account>?
    /// By which the desk names it, where the area has chosen them.
    package let letters: String?
    package let lastDay: CalendarDate?
    /// Whether it is of the area on the day that was asked for.
    package let belongs: Bool
}

/// Reading areas. Nothing here is about a victim, so it needs no grant.
package enum AreaQuery {
    package static func outline(
        _ id: ID<Area>, on day: CalendarDate, _ connection: any Connection
    ) throws -> AreaOutline? {
        guard let row = try connection.first("SELECT name FROM area WHERE id = \(id)") else {
            return nil
        }
        let inForce = try settings(of: id, on: day, connection)
        let members = try members(
            of: id, on: day, inForce.settings.agreementGraceDays, connection)
        return AreaOutline(id: id, name: try row.text("name"), inForce: inForce, members: members)
    }

    package static func all(_ connection: any Connection) throws -> [(id: ID<Area>, name: String)] {
        try connection.rows("SELECT id, name FROM area ORDER BY name, id").map {
            (try $0.id("id"), try $0.text("name"))
        }
    }

    /// The version in force on a day; before the first, the first (`Area.settingsVersion`).
    package static func settings(
        of id: ID<Area>, on day: CalendarDate, _ connection: any Connection
    ) throws -> SettingsInForce {
        let inForce = try version(
            of: id, "AND from_day <= \(day) ORDER BY from_day DESC, position DESC", connection)
        let version = try inForce ?? version(of: id, "ORDER BY position", connection)
        return version ?? SettingsInForce(AreaSettings(), from: day, number: 0)
    }

    private static func version(
        of id: ID<Area>, _ which: SQL, _ connection: any Connection
    ) throws -> SettingsInForce? {
        let row = try connection.first(
            """
            SELECT settings, from_day, (SELECT COUNT(*) FROM area_settings before
                    WHERE before.area = chosen.area AND before.position <= chosen.position)
                    AS number
            FROM area_settings chosen WHERE area = \(id) \(which) LIMIT 1
            """)
        guard let row else { return nil }
        let text = try row.text("settings")
        return SettingsInForce(
            try DecodedSettings.settings(text),
            from: try row.date("from_day"), number: Int(try row.integer("number")))
    }

    private static func members(
        of id: ID<Area>, on day: CalendarDate, _ graceDays: Int, _ connection: any Connection
    ) throws -> [AreaMember] {
        let rows = try connection.rows(
            """
            SELECT agency, name, kind, signed_on, review_by, is_core, contact, letters, last_day
            FROM area_member
            WHERE area = \(id) ORDER BY name, agency
            """)
        return try rows.map { try member($0, on: day, graceDays) }
    }

    private static func member(
        _ row: Row, on day: CalendarDate, _ graceDays: Int
    ) throws -> AreaMember {
        let agency = Agency(
            id: try row.id("agency"), name: try row.text("name"), kind: try row.word("kind"))
        let signed = try row.dateIfAny("signed_on")
        let review = try row.dateIfAny("review_by")
        let lastDay = try row.dateIfAny("last_day")
        let belongs = lastDay.map { day <= $0 } ?? true
        let isCurrent =
            if let signed, let review {
                belongs && signed <= day && day <= review.adding(days: graceDays)
            } else { false }
        return AreaMember(
            agency: agency, agreementIsCurrent: isCurrent, reviewBy: review, signedOn: signed,
            isCore: try row.flag("is_core"), contact: try row.idIfAny("contact"),
            letters: try row.textIfAny("letters"), lastDay: lastDay, belongs: belongs)
    }
}
