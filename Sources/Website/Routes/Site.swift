package import Casework
import Markup
package import Pages
import UseCases

/// The table of contents: every address with who may come to it and what happens there.
///
/// There is no way to write a line without a rule (architecture 1.1, habit 8).
package struct Site: Sendable {
    package private(set) var routes: [Route] = []

    package init() {}

    /// The lines for the golden file, by address.
    package var lines: [String] {
        routes.map { (pattern: "\($0.pattern)", line: $0.line) }
            .sorted { ($0.pattern, $0.line) < ($1.pattern, $1.line) }
            .map(\.line)
    }

    /// The line for an address. A word that stands fast goes before a hole that it would also fill.
    func route(_ method: Route.Method, _ segments: [String]) -> (Route, [String])? {
        routes.lazy
            .filter { $0.method == method }
            .compactMap { route in route.pattern.fillings(in: segments).map { (route, $0) } }
            .min { $0.1.count < $1.1.count }
    }

    /// The nearest page above an address that only takes what a form sends.
    func pageAbove(_ segments: [String]) -> Link? {
        guard route(.post, segments) != nil else { return nil }
        return segments.indices.reversed().lazy.map { Array(segments[..<$0]) }
            .first { route(.get, $0) != nil }.map { Link(path: $0) }
    }

    private mutating func add(
        _ method: Route.Method, _ pattern: AddressPattern, _ rule: AccessRule,
        _ handler: @escaping @Sendable (Visit, [String]) async throws -> Answer
    ) {
        let route = Route(method: method, pattern: pattern, rule: rule.description) {
            guest, fillings in
            let passage = try await notingRefusal(guest, pattern, fillings) {
                try await Gate.passage(guest, by: rule)
            }
            switch passage {
            case .admitted(let visit):
                return try await Gate.proving(guest) {
                    try await declaringFirst { try await handler(visit, fillings) }
                }
            case .turned(let answer): return answer
            }
        }
        routes.append(route)
    }

    private mutating func add(
        _ method: Route.Method, _ pattern: AddressPattern, _ rule: Anyone,
        _ handler: @escaping @Sendable (Guest) async throws -> Answer
    ) {
        let route = Route(method: method, pattern: pattern, rule: rule.description) {
            guest, _ in
            try await handler(guest)
        }
        routes.append(route)
    }
}

/// Papers that wait for the reader's declaration lead her to it (SR-02).
private func declaringFirst(_ work: () async throws -> Answer) async throws -> Answer {
    do {
        return try await work()
    } catch let wanted as DeclarationWanted {
        return .seeOther(At.declaration(wanted.meeting))
    }
}

extension Site {
    package typealias Handler0 = @Sendable (Visit) async throws -> Answer
    package typealias Handler1<First> = @Sendable (Visit, First) async throws -> Answer
    package typealias Handler2<First, Second> =
        @Sendable (Visit, First, Second) async throws -> Answer
    package typealias OpenHandler = @Sendable (Guest) async throws -> Answer

    package mutating func get(
        _ address: Address, for rule: Anyone, _ handler: @escaping OpenHandler
    ) {
        add(.get, address.pattern, rule, handler)
    }

    package mutating func post(
        _ address: Address, for rule: Anyone, _ handler: @escaping OpenHandler
    ) {
        add(.post, address.pattern, rule, handler)
    }

    package mutating func get(
        _ address: Address, for rule: AccessRule, _ handler: @escaping Handler0
    ) {
        add(.get, address.pattern, rule) { visit, _ in try await handler(visit) }
    }

    package mutating func post(
        _ address: Address, for rule: AccessRule, _ handler: @escaping Handler0
    ) {
        add(.post, address.pattern, rule) { visit, _ in try await handler(visit) }
    }

    package mutating func get<First>(
        _ address: Address1<First>, for rule: AccessRule, _ handler: @escaping Handler1<First>
    ) {
        add(.get, address.pattern, rule, reading(address, handler))
    }

    package mutating func post<First>(
        _ address: Address1<First>, for rule: AccessRule, _ handler: @escaping Handler1<First>
    ) {
        add(.post, address.pattern, rule, reading(address, handler))
    }

    package mutating func get<First, Second>(
        _ address: Address2<First, Second>, for rule: AccessRule,
        _ handler: @escaping Handler2<First, Second>
    ) {
        add(.get, address.pattern, rule, reading(address, handler))
    }

    package mutating func post<First, Second>(
        _ address: Address2<First, Second>, for rule: AccessRule,
        _ handler: @escaping Handler2<First, Second>
    ) {
        add(.post, address.pattern, rule, reading(address, handler))
    }

    private func reading<First>(
        _ address: Address1<First>, _ handler: @escaping Handler1<First>
    ) -> @Sendable (Visit, [String]) async throws -> Answer {
        { visit, fillings in
            guard let first = address.read(fillings) else { return .nothingHere }
            return try await handler(visit, first)
        }
    }

    private func reading<First, Second>(
        _ address: Address2<First, Second>, _ handler: @escaping Handler2<First, Second>
    ) -> @Sendable (Visit, [String]) async throws -> Answer {
        { visit, fillings in
            guard let (first, second) = address.read(fillings) else { return .nothingHere }
            return try await handler(visit, first, second)
        }
    }
}
