/// Something that was written at the conference about the case on the table, and that may be
/// reworded or taken back there (ux 2.4.7).
package enum Entry: Sendable, Hashable, Codable {
    case minute(MinuteLine)
    case risk(IdentifiedRisk)
    case action(AgreedAction)
    /// The risk in short, as the chair sums it up: one text a case.
    case summary(PrivateText)

    package var id: EntryID {
        switch self {
        case .minute(let line): .minute(line.id)
        case .risk(let risk): .risk(risk.id)
        case .action(let action): .action(action.id)
        case .summary: .summary
        }
    }

    package var words: PrivateText {
        switch self {
        case .minute(let line): line.words
        case .risk(let risk): risk.words
        case .action(let action): action.words
        case .summary(let words): words
        }
    }
}

/// Which of a case's entries is meant.
package enum EntryID: Sendable, Hashable, Codable {
    case minute(ID<MinuteLine>)
    case risk(ID<IdentifiedRisk>)
    case action(ID<AgreedAction>)
    case summary
}

package struct EntryReworded: Sendable, Hashable, Codable {
    package let entry: Entry
    package let stamp: Stamp
}

package struct EntryWithdrawn: Sendable, Hashable, Codable {
    package let entry: EntryID
    /// Which undo did it, when one did: sent twice, it takes back one entry.
    package let undo: ID<MinuteLine>?
    package let stamp: Stamp

    package init(entry: EntryID, undo: ID<MinuteLine>? = nil, stamp: Stamp) {
        self.entry = entry
        self.undo = undo
        self.stamp = stamp
    }
}
