/// Which of the two engines a statement is being written for.
package enum Dialect: Sendable, Equatable {
    case sqlite, postgreSQL
}
