/// A way to the tables that lasts for one transaction; statements on it run one after another.
///
/// The first fault ends the transaction: whatever is asked afterwards throws the same fault, on
/// both engines alike. To answer "it is there already" inside a write, use `ON CONFLICT DO
/// NOTHING`.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }

    /// Runs a statement and says how many rows it inserted, changed or deleted.
    @discardableResult
    func run(_ sql: SQL) throws(StorageFault) -> Int

    /// Runs a statement and reads its whole answer.
    func rows(_ sql: SQL) throws(StorageFault) -> [Row]

    /// Runs several statements that bind nothing, for migrations.
    func script(_ text: StaticString) throws(StorageFault)
}

extension Connection {
    /// The first row of the answer, if there is one.
    package func first(_ sql: SQL) throws(StorageFault) -> Row? {
        try rows(sql).first
    }
}

/// The connection that writes, as the queue of commits sees it: it can open and end the transaction
/// that a group of writes shares, and set each write apart in a savepoint.
package protocol WritingConnection: Connection {
    func begin() throws(StorageFault)
    func beginOne() throws(StorageFault)
    func keepOne() throws(StorageFault)
    func undoOne() throws(StorageFault)
    /// Makes the group durable. `.unknownCommit` when nobody can say whether it is; any other fault
    /// means that it was not written.
    func commit() throws(StorageFault)
    /// Gives the group up. Never fails: a transaction that is gone already is given up too.
    func rollback()
}
