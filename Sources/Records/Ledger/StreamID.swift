package import Casework

/// Which record's life an entry tells: its kind and its id.
package struct StreamID: Hashable, Sendable {
    package let kind: RecordKind
    /// The id's 26 characters.
    package let id: String

    package init<Subject: Record>(_ subject: Subject.Type, _ id: ID<Subject>) {
        kind = Subject.kind
        self.id = id.description
    }

    init(kind: RecordKind, id: String) {
        self.kind = kind
        self.id = id
    }
}

extension Matter {
    /// The stream that tells who opened this matter.
    package var accesses: StreamID { StreamID(AccessLog.self, accessLog) }

    /// The id of the log beside this matter: the matter's own, as the identity of its log.
    package var accessLog: ID<AccessLog> {
        switch self {
        case .caseFile(let id): id.as()
        case .meeting(let id): id.as()
        case .area(let id): id.as()
        }
    }
}
