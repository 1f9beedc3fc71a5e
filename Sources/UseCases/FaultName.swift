import Storage

/// What the log may say of a fault: its kind, and never a value that it carries (trust 3.16).
package func loggableName(of error: any Error) -> String {
    switch error {
    case let fault as StorageFault: "StorageFault \(fault)"
    case let fault as PasswordFault: "PasswordFault \(fault)"
    default: "\(type(of: error))"
    }
}

/// Whether there is no room to record anything. Nothing is shown then, for a look that is not
/// recorded must not be had (R4); whoever runs the machine finds it in the log.
package func cannotRecord(_ error: any Error) -> Bool { error as? StorageFault == .full }

/// Whether the fault passes by itself: too many at once, and trying again in a moment helps.
package func isOverload(_ error: any Error) -> Bool {
    switch error {
    case StorageFault.queueFull, StorageFault.busy, PasswordFault.busy: true
    default: false
    }
}
