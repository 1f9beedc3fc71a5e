import Casework
import Hummingbird
import Logging
import UseCases

extension TurnedAway {
    /// What is said about anything that was thrown. A fault is logged once, by its kind and a
    /// reference: never its words, which may hold what somebody wrote (trust 3.16).
    init(_ error: any Error, reference: String, _ logger: Logger) {
        switch error {
        case let reason as TurnedAway: self = reason
        case is NothingHere: self = .nothingHere
        case is BadInput: self = .badRequest
        case let error as any HTTPResponseError:
            self = error.status.code == 413 ? .formTooLarge : .badRequest
        case let error where isOverload(error): self = .busy
        default:
            logger.error(
                "fault",
                metadata: ["kind": "\(loggableName(of: error))", "reference": "\(reference)"])
            self = cannotRecord(error) ? .busy : .broken(reference: reference)
        }
    }
}
