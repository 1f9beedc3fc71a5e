package import Casework
package import Storage

/// A person's place in an area, as its row tells it.
package struct MembershipRow: Sendable, Hashable {
    package let id: ID<Membership>
    package let area: ID<Area>
    package let account: ID<Account>
    package let agency: ID<Agency>
    package let name: String
    package let standing: MembershipStanding
    package let roles: [Role]
    package let proposed: [Role]
    package let endsOn: CalendarDate?
    package let trainedOn: CalendarDate?
    package let confirmation: Confirmation?
    package let wantsFreshStart: Bool

    /// Whether a role or a new sign-in waits for a second person.
    package var waitsForSecondPerson: Bool {
        standing != .ended && (!proposed.isEmpty || wantsFreshStart)
    }
}

extension MembershipRow {
    fileprivate init(_ row: Row) throws {
        id = try row.id("id")
        area = try row.id("area")
        account = try row.id("account")
        agency = try row.id("agency")
        name = try row.text("name")
        standing = try row.word("standing")
        roles = Self.roles(try row.text("roles"))
        proposed = Self.roles(try row.text("proposed"))
        endsOn = try row.dateIfAny("ends_on")
        trainedOn = try row.dateIfAny("trained_on")
        wantsFreshStart = try row.flag("wants_fresh_start")
        if let dueBy = try row.dateIfAny("confirm_by") {
            confirmation = Confirmation(dueBy: dueBy, lastDay: try row.date("last_day"))
        } else {
            confirmation = nil
        }
    }

    /// A role that a newer program knows and this one does not is passed over.
    private static func roles(_ text: String) -> [Role] {
        text.split(separator: " ").compactMap { Role(rawValue: String($0)) }
    }
}

/// Reading who belongs to an area. Nothing here is about a victim, so it needs no grant.
package enum MembershipQuery {
    package static func find(
        _ id: ID<Membership>, in area: ID<Area>, _ connection: any Connection
    ) throws -> MembershipRow? {
        try connection.first("\(columns) WHERE id = \(id) AND area = \(area)")
            .map(MembershipRow.init)
    }

    package static func of(
        _ account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> MembershipRow? {
        try connection.first("\(columns) WHERE account = \(account) AND area = \(area)")
            .map(MembershipRow.init)
    }

    package static func of(
        _ account: ID<Account>, _ connection: any Connection
    ) throws -> [MembershipRow] {
        try connection.rows("\(columns) WHERE account = \(account) ORDER BY area")
            .map(MembershipRow.init)
    }

    /// The people of an agency, by name.
    package static func people(
        of agency: ID<Agency>, in area: ID<Area>, _ connection: any Connection
    ) throws -> [MembershipRow] {
        try connection.rows(
            """
            \(columns) WHERE area = \(area) AND agency = \(agency)
            ORDER BY name, id LIMIT 1000
            """
        ).map(MembershipRow.init)
    }

    /// Everybody of an area, agency by agency.
    package static func everybody(
        in area: ID<Area>, _ connection: any Connection
    ) throws -> [MembershipRow] {
        try connection.rows(
            "\(columns) WHERE area = \(area) ORDER BY agency, name, id LIMIT 10000"
        ).map(MembershipRow.init)
    }

    private static let columns: SQL = """
        SELECT id, area, account, agency, name, standing, roles, proposed, ends_on, trained_on,
            confirm_by, last_day, wants_fresh_start FROM membership
        """
}
