import Casework
import UseCases

/// Making the area stopped: at which step and why, without a word about anybody.
package struct DemonstrationFault: Error, Equatable, CustomStringConvertible {
    package let step: String
    package let reason: String

    init(at step: StaticString, _ error: any Error) {
        self.step = step.description
        reason = Self.name(of: error)
    }

    package var description: String {
        "The demonstration area could not be made: “\(step)” stopped with \(reason)."
    }

    /// A refusal is an enumeration of the rules: its name carries nothing that somebody wrote.
    private static func name(of error: any Error) -> String {
        switch error {
        case let refused as Refused:
            "\(String(reflecting: type(of: refused.reason))).\(refused.reason)"
        case let refusal as AddAccount.Refusal: "AddAccount.Refusal.\(refusal)"
        default: loggableName(of: error)
        }
    }
}
