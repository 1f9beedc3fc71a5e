package import Casework
package import Storage

/// One line of the record of access, without what is sealed.
package struct AccessRow: Sendable, Hashable {
    package let position: Int64
    package let kind: AccessLook.Kind
    package let account: ID<Account>
    package let agency: ID<Agency>
    package let at: Instant
    package let page: String
    package let caseID: ID<CaseFile>?
}

/// Which lines of the record somebody asks for. Nothing that is set is everything of the area.
package struct AccessSelection: Sendable, Hashable {
    package let area: ID<Area>
    package var caseID: ID<CaseFile>?
    package var account: ID<Account>?
    package var agency: ID<Agency>?
    package var kinds: [AccessLook.Kind] = AccessLook.Kind.allCases
    /// Pages that are left out.
    package var without: Set<String> = []
    /// Not before, and before.
    package var from: Instant?
    package var until: Instant?
    /// Cases that do not exist for whoever reads, in no line and no count.
    package var hidden: Set<ID<CaseFile>> = []
    /// Lines that are about such a case, though only what is sealed in them says so.
    package var hiddenPositions: Set<Int64> = []

    package init(in area: ID<Area>) {
        self.area = area
    }
}

/// The record of access, counted and read in pages, the latest first.
package enum AccessRecordQuery {
    package static func count(
        _ selection: AccessSelection, _ connection: any Connection
    ) throws -> Int {
        let row = try connection.first(
            "SELECT COUNT(*) AS looks FROM access_entry WHERE \(conditions(selection))")
        return try row?.int("looks") ?? 0
    }

    package static func rows(
        _ selection: AccessSelection, limit: Int, after passed: Int = 0,
        _ connection: any Connection
    ) throws -> [AccessRow] {
        try connection.rows(
            """
            SELECT position, kind, account, agency, at, page, case_id FROM access_entry
            WHERE \(conditions(selection))
            ORDER BY position DESC LIMIT \(limit) OFFSET \(passed)
            """
        ).map(AccessRow.init)
    }

    /// The cases that a selection tells of, so that those that the reader may not know can be
    /// taken out before anything is counted.
    package static func cases(
        _ selection: AccessSelection, _ connection: any Connection
    ) throws -> [ID<CaseFile>] {
        try connection.rows(
            """
            SELECT DISTINCT case_id FROM access_entry
            WHERE \(conditions(selection)) AND case_id IS NOT NULL ORDER BY case_id
            """
        ).map { try $0.id("case_id") }
    }

    package static func agencies(
        _ selection: AccessSelection, _ connection: any Connection
    ) throws -> Set<ID<Agency>> {
        let rows = try connection.rows(
            "SELECT DISTINCT agency FROM access_entry WHERE \(conditions(selection))")
        return Set(try rows.map { try $0.id("agency") })
    }

    package static func accounts(
        _ selection: AccessSelection, _ connection: any Connection
    ) throws -> Set<ID<Account>> {
        let rows = try connection.rows(
            "SELECT DISTINCT account FROM access_entry WHERE \(conditions(selection))")
        return Set(try rows.map { try $0.id("account") })
    }

    private static func conditions(_ selection: AccessSelection) -> SQL {
        var all: SQL = "area = \(selection.area)"
        if let caseID = selection.caseID { all = "\(all) AND case_id = \(caseID)" }
        if let account = selection.account { all = "\(all) AND account = \(account)" }
        if let agency = selection.agency { all = "\(all) AND agency = \(agency)" }
        if selection.kinds.count < AccessLook.Kind.allCases.count {
            all = "\(all) AND kind IN (\(list: selection.kinds.map(\.rawValue)))"
        }
        if !selection.without.isEmpty {
            all = "\(all) AND page NOT IN (\(list: selection.without.sorted()))"
        }
        if let from = selection.from { all = "\(all) AND at >= \(from)" }
        if let until = selection.until { all = "\(all) AND at < \(until)" }
        if !selection.hidden.isEmpty {
            let hidden = selection.hidden.sorted()
            all = "\(all) AND (case_id IS NULL OR case_id NOT IN (\(list: hidden)))"
        }
        if !selection.hiddenPositions.isEmpty {
            let hidden = selection.hiddenPositions.sorted()
            all = "\(all) AND position NOT IN (\(list: hidden))"
        }
        return all
    }
}

extension AccessRow {
    fileprivate init(_ row: Row) throws {
        position = try row.integer("position")
        kind = try row.word("kind")
        account = try row.id("account")
        agency = try row.id("agency")
        at = try row.instant("at")
        page = try row.text("page")
        caseID = try row.idIfAny("case_id")
    }
}
