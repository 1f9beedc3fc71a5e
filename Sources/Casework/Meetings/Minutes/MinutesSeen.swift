/// In which state the minutes of a case lay before somebody. It goes out with her page and comes
/// back with her press, and tells no more than a number.
package struct MinutesSeen: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    /// How often anything in them had been written, reworded or taken back.
    package let changes: Int

    package init(_ caseID: ID<CaseFile>, changes: Int) {
        self.caseID = caseID
        self.changes = changes
    }
}

extension CaseFile {
    /// It only grows: whatever changes its minutes makes it another number.
    package var minutesChanges: Int {
        entries.all.reduce(0) { count, entry in
            count + entry.wordings.count + (entry.withdrawn == nil ? 0 : 1)
        }
    }
}
