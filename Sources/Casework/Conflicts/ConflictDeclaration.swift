/// What somebody declared without being told whether there is a case: whom she knows.
package struct ConflictDeclaration: Record {
    package static let kind = RecordKind.conflict
    package private(set) var declared: KnowsSomebody?
    package private(set) var settled: DeclarationSettled?

    package init() {}

    package mutating func apply(_ event: ConflictDeclarationEvent) {
        switch event {
        case .declared(let declared): self.declared = declared
        case .settled(let settled): self.settled = settled
        }
    }
}

/// What can happen to a declaration. Every name and shape here is a promise for ever.
package enum ConflictDeclarationEvent: RecordedEvent {
    case declared(KnowsSomebody)
    case settled(DeclarationSettled)
}

package struct KnowsSomebody: Sendable, Hashable, Codable {
    package let account: ID<Account>
    package let person: KnownPerson
    package let stamp: Stamp
}

/// Somebody whom a member of staff knows, as she names them.
package struct KnownPerson: Sendable, Hashable, Codable {
    package let name: PrivateText
    package let born: Private<CalendarDate>?
    /// What they are to her: a brother, a neighbour, a colleague.
    package let relationship: PrivateText
    package let words: PrivateText

    package init(
        name: PrivateText, born: Private<CalendarDate>?, relationship: PrivateText,
        words: PrivateText
    ) {
        self.name = name
        self.born = born
        self.relationship = relationship
        self.words = words
    }
}

/// Somebody who may decide has read it.
package struct DeclarationSettled: Sendable, Hashable, Codable {
    package let stamp: Stamp
}
