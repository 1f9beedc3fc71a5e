package import Casework
package import Storage

/// Who holds which role in which area on a day. Rights are read here at every request (trust 3.5).
package enum RoleTable {
    /// The roles that count on a day: her place in the area is active, neither she nor her agency
    /// has come to an end there, and her agency has confirmed her in time (SR-32).
    ///
    /// Want of a confirmation does not stop a conference: on the day of a meeting those who run it
    /// keep their roles, for four weeks after the last day.
    package static func roles(
        of id: ID<Account>, on day: CalendarDate, _ connection: any Connection
    ) throws -> [HeldRole] {
        try connection.rows(
            """
            SELECT held_role.area AS area, role, membership.agency AS agency \(standing(on: day))
                AND held_role.account = \(id)
            ORDER BY held_role.area, role
            """
        ).compactMap { row in
            let area: ID<Area> = try row.id("area")
            let agency: ID<Agency> = try row.id("agency")
            // A role that a newer program knows and this one does not gives no right here.
            return Role(rawValue: try row.text("role")).map {
                HeldRole($0, in: area, of: agency)
            }
        }
    }

    /// The accounts that hold a role in an area, as for choosing the adviser of a case.
    package static func accounts(
        holding role: Role, in area: ID<Area>, on day: CalendarDate, _ connection: any Connection
    ) throws -> [ID<Account>] {
        try connection.rows(
            """
            SELECT held_role.account AS account \(standing(on: day))
                AND held_role.area = \(area) AND role = \(role.rawValue)
            ORDER BY held_role.account
            """
        ).map { try $0.id("account") }
    }

    private static func standing(on day: CalendarDate) -> SQL {
        """
        FROM held_role JOIN membership ON membership.area = held_role.area
            AND membership.account = held_role.account
        WHERE standing = 'active' AND (ends_on IS NULL OR ends_on >= \(day))
            AND (last_day IS NULL OR last_day >= \(day) OR \(isNeeded(on: day)))
            AND NOT EXISTS (SELECT 1 FROM area_member WHERE area_member.area = membership.area
                AND area_member.agency = membership.agency AND area_member.last_day < \(day))
        """
    }

    private static func isNeeded(on day: CalendarDate) -> SQL {
        """
        (role IN ('coordinator', 'chair', 'minuteTaker') AND membership.last_day >= \
        \(day.adding(days: -Confirmation.meetingDays)) AND EXISTS (
            SELECT 1 FROM meeting WHERE meeting.area = held_role.area AND meeting.date = \(day)
                AND \(HiddenCaseQuery.meetingExists(for: "held_role.account" as SQL))))
        """
    }

    /// Roles from before they were told in the ledger, for taking them over.
    package static func formerRoles(
        _ connection: any Connection
    ) throws -> [(account: ID<Account>, area: ID<Area>, role: Role)] {
        try connection.rows(
            "SELECT account, area, role FROM account_role ORDER BY area, account, role"
        ).compactMap { row in
            guard let role = Role(rawValue: try row.text("role")) else { return nil }
            return (try row.id("account"), try row.id("area"), role)
        }
    }

    package static func forgetFormerRoles(
        of id: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws {
        try connection.run("DELETE FROM account_role WHERE account = \(id) AND area = \(area)")
    }
}
