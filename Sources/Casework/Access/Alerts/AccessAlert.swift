/// Something in the record of access that somebody ought to look into (trust 3.12).
///
/// It proves nothing: a coordinator has many cases open before a meeting, and people share names.
package struct AccessAlert: Sendable, Hashable {
    package let key: AlertKey
    /// When the last look that belongs to it was.
    package let at: Instant
    package let agency: ID<Agency>?
    /// How many looks belong to it.
    package let count: Int

    package init(_ key: AlertKey, at: Instant, agency: ID<Agency>?, count: Int) {
        self.key = key
        self.at = at
        self.agency = agency
        self.count = count
    }
}

/// What tells one alert from another: looking into it settles that day's alert and no later one.
package struct AlertKey: Sendable, Hashable, Codable {
    package let kind: AccessAlertKind
    package let account: ID<Account>
    package let day: CalendarDate
    package let caseID: ID<CaseFile>?

    package init(
        _ kind: AccessAlertKind, of account: ID<Account>, on day: CalendarDate,
        about caseID: ID<CaseFile>? = nil
    ) {
        self.kind = kind
        self.account = account
        self.day = day
        self.caseID = caseID
    }
}

/// Why somebody ought to look.
package enum AccessAlertKind: String, Sendable, Hashable, Codable, CaseIterable {
    case ownNameSearched
    case sharesSurname
    case manyCases
    case manySearches
    case atNight
    case noTask
    case turnedAwayRepeatedly
    case searchedAfterReferral
}

/// Somebody looked into an alert and wrote down what she found.
package struct AlertLookedInto: Sendable, Hashable, Codable {
    package let alert: AlertKey
    package let note: PrivateText
    package let stamp: Stamp

    package init(_ alert: AlertKey, note: PrivateText, stamp: Stamp) {
        self.alert = alert
        self.note = note
        self.stamp = stamp
    }
}
