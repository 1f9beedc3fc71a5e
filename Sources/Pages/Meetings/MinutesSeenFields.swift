package import Casework

/// What the chair has before her goes with the form on which she approves it, a field for a case.
private let beginning = "seen-"

extension MinutesBriefing {
    var seenFields: [(String, String)] {
        seen.map { (beginning + $0.caseID.description, String($0.changes)) }
    }
}

extension FormFields {
    /// What lay before whoever sent it; nothing where that cannot be read.
    package var minutesSeen: Set<MinutesSeen> {
        let read = names(startingWith: beginning).compactMap { name in
            ID<CaseFile>(name.dropFirst(beginning.count)).flatMap { id in
                Int(self[name]).map { MinutesSeen(id, changes: $0) }
            }
        }
        return Set(read)
    }
}
