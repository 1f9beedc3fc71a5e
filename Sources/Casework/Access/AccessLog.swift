/// Who has opened a matter, on which page and when: a stream of the ledger beside the matter's own.
///
/// An entry is durable before the first byte of what it records is sent (SR-13, trust 3.12). The
/// log of an area also holds what names no matter: who was turned away and who searched.
package struct AccessLog: Record {
    package static let kind = RecordKind.access
    package private(set) var entries: [AccessEntry] = []
    package private(set) var refusals: [RefusedLook] = []
    package private(set) var searches: [PeopleSearch] = []
    package private(set) var alertsLookedInto: [AlertLookedInto] = []

    package init() {}

    package mutating func apply(_ event: AccessEvent) {
        switch event {
        case .opened(let entry): entries.append(entry)
        case .refused(let refusal): refusals.append(refusal)
        case .searched(let search): searches.append(search)
        case .lookedInto(let answer): alertsLookedInto.append(answer)
        }
    }
}

package enum AccessEvent: RecordedEvent {
    case opened(AccessEntry)
    case refused(RefusedLook)
    case searched(PeopleSearch)
    case lookedInto(AlertLookedInto)

    package var stamp: Stamp {
        switch self {
        case .opened(let entry): entry.stamp
        case .refused(let refusal): refusal.stamp
        case .searched(let search): search.stamp
        case .lookedInto(let answer): answer.stamp
        }
    }
}

/// One look at a matter.
package struct AccessEntry: Sendable, Hashable, Codable {
    /// The page or paper that was shown, by a fixed word of the program.
    package let page: String
    package let stamp: Stamp
    /// How like the reader's own name one of the case's people is named; nil when nobody is.
    package let likeness: NameLikeness?
    /// The protected detail that was shown, and what for (SR-10).
    package let reveal: Reveal?

    package init(
        page: StaticString, stamp: Stamp, likeness: NameLikeness? = nil, reveal: Reveal? = nil
    ) {
        self.page = page.description
        self.stamp = stamp
        self.likeness = likeness
        self.reveal = reveal
    }

    /// The same page for somebody else.
    package init(page: String, stamp: Stamp) {
        self.page = page
        self.stamp = stamp
        likeness = nil
        reveal = nil
    }
}

/// An entry and the matter it belongs to, on its way to the ledger.
package struct AccessNote: Sendable {
    package let matter: Matter
    package let area: ID<Area>
    package let event: AccessEvent

    package init(_ matter: Matter, in area: ID<Area>, _ event: AccessEvent) {
        self.matter = matter
        self.area = area
        self.event = event
    }

    package init(_ matter: Matter, in area: ID<Area>, _ entry: AccessEntry) {
        self.init(matter, in: area, .opened(entry))
    }
}
