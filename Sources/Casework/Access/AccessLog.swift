/// Who has opened a matter, on which page and when: a stream of the ledger beside the matter's own.
///
/// An entry is durable before the first byte of what it records is sent (SR-13, trust 3.12).
package struct AccessLog: Record {
    package static let kind = RecordKind.access
    package private(set) var entries: [AccessEntry] = []

    package init() {}

    package mutating func apply(_ event: AccessEvent) {
        switch event {
        case .opened(let entry): entries.append(entry)
        }
    }
}

package enum AccessEvent: RecordedEvent {
    case opened(AccessEntry)
}

/// One look at a matter.
package struct AccessEntry: Sendable, Hashable, Codable {
    /// The page or paper that was shown, by a fixed word of the program.
    package let page: String
    package let stamp: Stamp

    package init(page: StaticString, stamp: Stamp) {
        self.page = page.description
        self.stamp = stamp
    }
}

/// An entry and the matter it belongs to, on its way to the ledger.
package struct AccessNote: Sendable {
    package let matter: Matter
    package let area: ID<Area>
    package let entry: AccessEntry

    package init(_ matter: Matter, in area: ID<Area>, _ entry: AccessEntry) {
        self.matter = matter
        self.area = area
        self.entry = entry
    }
}
