/// A page of the record of access: who looked, without a word of any case.
package struct AccessRecordBriefing: Sendable {
    /// The case that it is about; nil when it is about all that the reader oversees.
    package var caseID: ID<CaseFile>?
    package var reference: CaseReference?
    package var lines: [AccessLine] = []
    /// Of a case: who was turned away from it.
    package var refused: [AccessLine] = []
    /// How many lines there are on all pages.
    package var total = 0
    package var pages = 1
    package var filter: AccessFilter
    /// What the lines can be narrowed to.
    package var agencies: [(id: ID<Agency>, name: String)] = []
    package var people: [(id: ID<Account>, name: String)] = []
    /// Whether the reader is told of her own agency's people alone.
    package let scope: Oversight

    package init(_ filter: AccessFilter, _ scope: Oversight) {
        self.filter = filter
        self.scope = scope
    }
}

/// What of the record is asked for.
package struct AccessFilter: Sendable, Hashable {
    /// The first and the last day, as they were asked for.
    package var from: CalendarDate?
    package var to: CalendarDate?
    /// When these days begin and have ended, where the area is.
    package var begins: Instant?
    package var ends: Instant?
    package var agency: ID<Agency>?
    package var person: ID<Account>?
    package var page = 1
    /// Whether a list or an agenda that somebody opened stands here with each case of it.
    package var withLists = true
    /// On paper all lines stand one after the other.
    package var isWhole = false

    package init() {}
}

/// One look: who, when and where.
package struct AccessLine: Sendable, Hashable {
    package let at: Instant
    package let kind: AccessLook.Kind
    package let person: String
    package let account: ID<Account>
    package let agency: String
    /// By a fixed word of the program.
    package let page: String
    package var caseID: ID<CaseFile>?
    package var reference: CaseReference?
    /// Of a search: how many were found.
    package var results: Int?
    /// Of a refusal: whether what was asked for exists.
    package var exists = true

    package init(
        at moment: Instant, _ kind: AccessLook.Kind, person: String, account: ID<Account>,
        agency: String, page: String
    ) {
        at = moment
        self.kind = kind
        self.person = person
        self.account = account
        self.agency = agency
        self.page = page
    }
}

/// An alert as whoever oversees reads it, with what was found when somebody looked into it.
package struct AlertBriefing: Sendable {
    package let alert: AccessAlert
    package let person: String
    package let agency: String
    package let reference: CaseReference?
    package let lookedInto: AlertLookedInto?
    package let lookedIntoBy: String?

    package init(
        _ alert: AccessAlert, person: String, agency: String, reference: CaseReference?,
        lookedInto: AlertLookedInto?, by name: String?
    ) {
        self.alert = alert
        self.person = person
        self.agency = agency
        self.reference = reference
        self.lookedInto = lookedInto
        lookedIntoBy = name
    }
}
