import Crypto
import Hummingbird
import Records
import UseCases

/// Finds out from where a request comes, as far as the service may know: which sort of browser,
/// and a mark of the network from which no address can be found.
struct Origins: RouterMiddleware {
    let office: Office
    let isBehindProxy: Bool

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let address = senderAddress(request) ?? context.peer
        context.whereabouts = Whereabouts(
            browser: BrowserName.text(of: request.headers[.userAgent] ?? ""),
            network: address.flatMap(NetworkName.init(address:)).map(mark) ?? "")
        return try await next(request, context)
    }

    /// A proxy's word is believed only where the operator said that there is one (trust 3.8).
    private func senderAddress(_ request: Request) -> String? {
        guard isBehindProxy else { return nil }
        let told = request.headers.values(named: "x-forwarded-for")
        guard told.count == 1, let list = told.first, list.utf8.count <= 200 else { return nil }
        return list.split(separator: ",").last.map { String($0.filter { $0 != " " }) }
    }

    private func mark(_ network: NetworkName) -> String {
        let mark = HMAC<SHA256>.authenticationCode(
            for: network.bytes, using: office.accountKeys.networks)
        return String(HexDigits.text(of: mark).prefix(32))
    }
}

/// A network as large as one office: the first three numbers of an address of four, or the first
/// seven pairs of digits of a long one (trust 3.8).
struct NetworkName: Hashable {
    let bytes: [UInt8]

    init?(address: String) {
        let text = address.lowercased()
        guard text.utf8.count <= 64 else { return nil }
        guard text.contains(":") else {
            guard let numbers = Self.fourNumbers(text[...]) else { return nil }
            bytes = [4] + numbers.prefix(3)
            return
        }
        let plain = text.hasPrefix("::ffff:") ? text.dropFirst(7) : text.prefix { $0 != "%" }
        if let numbers = Self.fourNumbers(plain) {
            bytes = [4] + numbers.prefix(3)
        } else {
            guard let groups = Self.eightGroups(plain) else { return nil }
            let long = groups.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8($0 & 0xFF)] }
            bytes = [6] + long.prefix(7)
        }
    }

    private static func fourNumbers(_ text: Substring) -> [UInt8]? {
        let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
            .map { UInt8($0) }
        let read = numbers.compactMap { $0 }
        return read.count == 4 && numbers.count == 4 ? read : nil
    }

    private static func eightGroups(_ text: Substring) -> [UInt16]? {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard let first = halves.first, halves.count <= 2 else { return nil }
        guard let left = groups(first) else { return nil }
        guard let last = halves.dropFirst().first else { return left.count == 8 ? left : nil }
        guard let right = groups(last), left.count + right.count < 8 else { return nil }
        return left + [UInt16](repeating: 0, count: 8 - left.count - right.count) + right
    }

    private static func groups(_ text: Substring) -> [UInt16]? {
        let parts = text.split(separator: ":")
        let read = parts.compactMap { UInt16($0, radix: 16) }
        return read.count == parts.count ? read : nil
    }
}

/// What a browser is called on the page of where somebody is signed in: maker and machine, no more.
enum BrowserName {
    static func text(of agent: String) -> String {
        let said = agent.prefix(500)
        let browser = browsers.first { said.contains($0.sign) }?.name ?? "A browser"
        let machine = machines.first { said.contains($0.sign) }?.name
        return machine.map { "\(browser) on \($0)" } ?? browser
    }

    /// Those that pretend to be others stand before them.
    private static let browsers: [(sign: String, name: String)] = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ]

    private static let machines: [(sign: String, name: String)] = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
        ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ]
}
