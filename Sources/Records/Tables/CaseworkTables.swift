package import Casework
package import Storage

/// Every table that follows from the ledger, kept in step entry by entry.
package struct CaseworkTables: LedgerTables {
    package init() {}

    package func keep(_ change: LedgerChange, _ connection: any Connection) throws {
        if let area = change.happening(to: Area.self) { try AreaTable.keep(area, connection) }
        if let referral = change.happening(to: Referral.self) {
            try ReferralTable.keep(referral, change, connection)
            try CorrectionTable.keep(referral, connection)
        }
        if let file = change.happening(to: CaseFile.self) {
            try CaseTable.keep(file, change, connection)
            try CaseSidesTable.keep(file, connection)
            try ConflictTable.keep(file, connection)
            try ResearchTable.keep(file, connection)
            try UnsafeContactTable.keep(file, connection)
            try LinkTable.keep(file, change, connection)
            try ActionTable.keep(file, change, connection)
            try PaperTable.keep(file, connection)
        }
        if let meeting = change.happening(to: Meeting.self) {
            try MeetingTable.keep(meeting, connection)
        }
        if let membership = change.happening(to: Membership.self) {
            try MembershipTable.keep(membership, connection)
        }
        if let declared = change.happening(to: ConflictDeclaration.self) {
            try DeclarationTable.keep(declared, change, connection)
        }
        if let glass = change.happening(to: BreakGlass.self) {
            try BreakGlassTable.keep(glass, connection)
        }
        if let look = change.happening(to: AccessLog.self) {
            try LookTable.keep(look, connection)
            try AccessTable.keep(look, connection)
        }
    }

    /// What a list showed of a matter goes with its key; that it existed stays in the ledger.
    package func erase(_ matter: Matter, _ connection: any Connection) throws {
        guard case .caseFile(let id) = matter else { return }
        try connection.run("DELETE FROM referral WHERE case_id = \(id)")
        try connection.run("DELETE FROM case_file WHERE id = \(id)")
        try connection.run("DELETE FROM research_request WHERE case_id = \(id)")
        try connection.run("DELETE FROM research_helper WHERE case_id = \(id)")
        try connection.run("DELETE FROM planned_action WHERE case_id = \(id)")
        try connection.run("DELETE FROM hearing_agency WHERE case_id = \(id)")
        try connection.run("DELETE FROM draft WHERE case_id = \(id)")
        try CaseSidesTable.erase(id, connection)
        try ConflictTable.erase(id, connection)
        try UnsafeContactTable.erase(id, connection)
        try LinkTable.erase(id, connection)
        try connection.run("DELETE FROM correction WHERE case_id = \(id)")
        try connection.run("DELETE FROM case_look WHERE case_id = \(id)")
        try BreakGlassTable.erase(id, connection)
        try connection.run("DELETE FROM access_entry WHERE case_id = \(id)")
    }

    package func clear(_ connection: any Connection) throws {
        for statement in Self.emptying { try connection.run(statement) }
    }

    private static let emptying: [SQL] = [
        "DELETE FROM area", "DELETE FROM area_settings", "DELETE FROM area_member",
        "DELETE FROM referral", "DELETE FROM case_file", "DELETE FROM research_request",
        "DELETE FROM planned_action", "DELETE FROM hearing_agency", "DELETE FROM meeting",
        "DELETE FROM agenda_item", "DELETE FROM agenda_recipient", "DELETE FROM declaration",
        "DELETE FROM attendance", "DELETE FROM correction", "DELETE FROM case_look",
        "DELETE FROM case_exclusion", "DELETE FROM case_circle", "DELETE FROM open_conflict",
        "DELETE FROM conflict_declaration",
        "DELETE FROM access_entry", "DELETE FROM case_supporter", "DELETE FROM opposite_case",
        "DELETE FROM joined_referral",
        "DELETE FROM membership", "DELETE FROM held_role", "DELETE FROM seat",
        "DELETE FROM unsafe_contact", "DELETE FROM in_the_room", "DELETE FROM person_link",
        "DELETE FROM meeting_paper", "DELETE FROM research_helper",
    ]
}
