import Storage

/// The server's settings without which an acknowledged write could be lost or a name be garbled.
enum PostgreSQLSafety {
    static func checkEncoding(_ connection: any Connection) throws(StorageFault) {
        try check("server_encoding", "UTF8", on: connection)
    }

    /// `synchronous_commit` is not among them: every connection sets it for itself.
    static func checkDurability(_ connection: any Connection) throws(StorageFault) {
        try check("fsync", "on", on: connection)
        try check("full_page_writes", "on", on: connection)
        try check("data_sync_retry", "off", on: connection)
    }

    private static func check(
        _ setting: StaticString, _ wanted: String, on connection: any Connection
    ) throws(StorageFault) {
        let row = try connection.first(
            "SELECT current_setting(\(setting.description)) AS reading"
        )
        guard try row?.text("reading") == wanted else { throw .unsafeSetting(setting) }
    }
}
