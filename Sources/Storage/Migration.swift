/// One numbered step in the life of the tables, in the words of each engine. Never edited once
/// released.
///
/// Constraints are not declared DEFERRED: they would be judged at the commit, which writes share.
package struct Migration: Sendable {
    package let number: Int
    package let name: StaticString
    package let sqlite: StaticString
    package let postgreSQL: StaticString

    package init(number: Int, name: StaticString, sqlite: StaticString, postgreSQL: StaticString) {
        self.number = number
        self.name = name
        self.sqlite = sqlite
        self.postgreSQL = postgreSQL
    }

    /// A step that reads the same on both engines.
    package init(number: Int, name: StaticString, both text: StaticString) {
        self.init(number: number, name: name, sqlite: text, postgreSQL: text)
    }

    func text(for dialect: Dialect) -> StaticString {
        switch dialect {
        case .sqlite: sqlite
        case .postgreSQL: postgreSQL
        }
    }
}
