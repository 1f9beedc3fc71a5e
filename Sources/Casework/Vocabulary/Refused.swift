/// A rule said no: the refusal of whichever decision it was, on its way to the person who asked.
///
/// Each decision's refusals are their own type; its sentence is in `Pages/Wording`.
package struct Refused: Error, Sendable {
    package let reason: any Error

    package init(_ reason: any Error) {
        self.reason = reason
    }
}
