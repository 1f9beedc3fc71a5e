package import Casework

/// Plainly invented people, agencies and cases for every test. Nobody here exists.
///
/// Records are told by the decisions that make them, so a specimen can never stand in a way that
/// the rules do not allow.
package enum Specimen {
    /// An id that is the same in every run.
    package static func id<Subject>(_ number: UInt64) -> ID<Subject> { ID(high: 1, low: number) }

    /// A day written as `2026-11-22`.
    package static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(text) else { preconditionFailure("\(text) is not a day") }
        return day
    }
}
