import Casework

/// Does one step and then another, unless the first is refused.
///
/// What was decided before a refusal is not kept: the desk commits nothing unless all succeed.
func inTurn(
    _ first: () throws -> Result<Void, Refused>, _ second: () throws -> Result<Void, Refused>
) rethrows -> Result<Void, Refused> {
    let result = try first()
    guard case .success = result else { return result }
    return try second()
}

/// Does three steps, and stops at the first refusal.
func inTurn(
    _ first: () throws -> Result<Void, Refused>, _ second: () throws -> Result<Void, Refused>,
    _ third: () throws -> Result<Void, Refused>
) rethrows -> Result<Void, Refused> {
    try inTurn({ try inTurn(first, second) }, third)
}

/// Does several steps one after the other, and stops at the first refusal.
func inTurn(
    _ steps: [() throws -> Result<Void, Refused>]
) throws -> Result<Void, Refused> {
    try steps.inTurn { try $0() }
}

extension Sequence {
    /// Does the same for each, and stops at the first refusal.
    func inTurn(
        _ step: (Element) throws -> Result<Void, Refused>
    ) rethrows -> Result<Void, Refused> {
        for element in self {
            let result = try step(element)
            guard case .success = result else { return result }
        }
        return .success(())
    }
}
