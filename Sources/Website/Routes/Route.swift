package import Pages

/// One line of the table of addresses.
package struct Route: Sendable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    package let method: Method
    package let pattern: AddressPattern
    package let rule: String
    let answer: @Sendable (Guest, [String]) async throws -> Answer

    /// As the golden of addresses writes it: `GET /cases/{caseFile} roles: coordinator, chair`.
    package var line: String { "\(method.rawValue) \(pattern) \(rule)" }
}
