package import Markup

/// What is said when a page cannot be shown. None of it depends on the reader or on any record.
package enum ErrorNotice: Sendable, Hashable {
    /// Absent and not allowed look the same (D7).
    case nothingHere
    case notUnderstood
    /// The form was not made for this browser, or long ago.
    case formIsNotOurs
    case formTypeUnknown
    case formTooLarge
    case formTooSlow
    case addressTooLong
    case methodUnknown
    case tooManyTries(minutes: Int)
    case busy
    /// Our own failure, with the reference under which it is logged.
    case broken(reference: String)
}

extension ErrorNotice {
    package var title: Phrase {
        switch self {
        case .nothingHere: "Page not found"
        case .notUnderstood, .formTypeUnknown, .methodUnknown: "This could not be read"
        case .formIsNotOurs: "This form can no longer be sent"
        case .formTooLarge: "This form is too large"
        case .formTooSlow: "Sending took too long"
        case .addressTooLong: "This address is too long"
        case .tooManyTries: "Too many tries"
        case .busy: "The service is busy"
        case .broken: "There is a problem with the service"
        }
    }

    package var sentences: [Phrase] {
        switch self {
        case .nothingHere:
            [
                "If you typed the address, check that it is right.",
                "If you followed a link, the page may have moved or may not be for you.",
            ]
        case .notUnderstood, .formTypeUnknown, .methodUnknown:
            ["Nothing was changed.", "Go back, check what you entered and send it again."]
        case .formIsNotOurs:
            [
                "Nothing was changed.",
                "Go back and copy anything you wrote, then open the page again and send it.",
            ]
        case .formTooLarge:
            ["Nothing was changed.", "Go back, shorten what you wrote and send it again."]
        case .formTooSlow: ["Nothing was changed.", "Go back and send it again."]
        case .addressTooLong: ["Start from the first page and find what you need."]
        case .tooManyTries(let minutes):
            [
                minutes == 1 ? "Try again in 1 minute." : "Try again in \(minutes) minutes.",
                "Your account is not locked.",
            ]
        case .busy: ["Wait a few seconds and try again.", "Nothing was changed."]
        case .broken(let reference):
            [
                "Try again in a few minutes.",
                "If it happens again, tell your coordinator and give the reference \(reference).",
            ]
        }
    }
}
