import CPostgreSQL
import Foundation

/// Where a database is and how to reach it: libpq's connection string, and what we add to it.
struct ConnectionTarget: Sendable {
    /// Keywords and values in the order libpq reads them, later ones winning. The connection string
    /// stands where it may change our defaults and not our needs.
    let keywords: [(name: String, value: String)]

    init(_ connectionString: String) {
        var keywords = [
            (name: "connect_timeout", value: "5"),
            // A peer that vanished is noticed in ten seconds instead of a quarter of an hour.
            (name: "tcp_user_timeout", value: "10000"),
            (name: "keepalives_idle", value: "10"),
            (name: "keepalives_interval", value: "5"),
            (name: "application_name", value: "marac"),
            // After a failover the old primary must not be written to (trust 4.2).
            (name: "target_session_attrs", value: "read-write"),
        ]
        if Self.needsProof(connectionString) {
            keywords.append((name: "sslmode", value: "verify-full"))
        }
        keywords.append((name: "dbname", value: connectionString))
        keywords.append((name: "client_encoding", value: "UTF8"))
        self.keywords = keywords
    }

    /// Whether the server must prove who it is: it is on another machine, and nobody has said how
    /// far to trust the way there (trust 4.2).
    private static func needsProof(_ connectionString: String) -> Bool {
        guard let options = PQconninfoParse(connectionString, nil) else { return false }
        defer { PQconninfoFree(options) }
        var given: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                given[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        let environment = ProcessInfo.processInfo.environment
        guard given["sslmode"] == nil, environment["PGSSLMODE"] == nil else { return false }
        let host = given["hostaddr"] ?? given["host"] ?? environment["PGHOST"] ?? ""
        return !host.split(separator: ",").allSatisfy { isHere(String($0)) }
    }

    private static func isHere(_ host: String) -> Bool {
        host.hasPrefix("/") || ["localhost", "127.0.0.1", "::1"].contains(host)
    }
}
