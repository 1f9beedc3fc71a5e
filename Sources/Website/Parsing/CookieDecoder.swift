/// Reads the cookies of a request.
///
/// Cookies that other programs on the same machine have set are passed over, however odd: they must
/// not keep anybody out. A name that comes twice is none: it cannot be told which one is ours.
enum CookieDecoder {
    private static let mostBytes = 8 * 1024
    private static let mostCookies = 60

    static func cookies(_ headers: [String]) -> [String: String] {
        guard headers.reduce(0, { $0 + $1.utf8.count }) <= mostBytes else { return [:] }
        var cookies: [String: String] = [:]
        var twice: Set<String> = []
        for pair in headers.flatMap({ $0.split(separator: ";") }).prefix(mostCookies) {
            guard let (name, value) = cookie(pair) else { continue }
            if cookies.updateValue(value, forKey: name) != nil { twice.insert(name) }
        }
        return cookies.filter { !twice.contains($0.key) }
    }

    private static func cookie(_ pair: Substring) -> (String, String)? {
        let halves = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, let name = halves.first, let value = halves.last,
            value.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        return (String(name), String(value))
    }
}
