/// What no file of ours may hold, whatever it is written in.
enum TextRules {
    static func findings(path: String, text: String) -> [Finding] {
        lines(text).numbered.flatMap { number, line in
            emails(in: line).filter { !isInvented($0) }.map { address in
                Finding(
                    path: path, line: number, what: "The e-mail address ends in \(address).",
                    remedy: "use example.org or a name ending in .example, which are nobody's.")
            }
                + machinePaths(in: line).map { machine in
                    Finding(
                        path: path, line: number, what: "\(machine) is a place on one machine.",
                        remedy: "start from the repository's root, or from a given folder.")
                }
        }
    }

    /// The domains of the addresses in a line.
    static func emails(in line: String) -> [String] {
        let pieces = line.split(separator: "@", omittingEmptySubsequences: false)
        return zip(pieces, pieces.dropFirst()).compactMap { local, rest in
            guard local.last?.isPartOfName == true else { return nil }
            let host = rest.prefix { $0.isASCII && ($0.isPartOfName || $0 == "-" || $0 == ".") }
            let labels = host.split(separator: ".")
            guard labels.count > 1, let last = labels.last, last.count > 1 else { return nil }
            return last.allSatisfy(\.isLetter) ? labels.joined(separator: ".") : nil
        }
    }

    static func isInvented(_ domain: String) -> Bool {
        domain == "example.org" || domain.hasSuffix(".example.org")
            || (reserved + notAddresses).contains { domain.hasSuffix($0) }
    }

    /// Endings that nobody can ever own.
    private static let reserved = [".example", ".invalid"]

    /// Endings that follow an `@` without being anybody's post: units, pictures, scripts.
    private static let notAddresses = [".service", ".png", ".svg", ".js", ".css", ".timer"]

    private static let machineFolders = ["home", "Users", "root"]

    static func machinePaths(in line: String) -> [String] {
        let pieces = line.split(separator: "/", omittingEmptySubsequences: false)
        return pieces.indices.dropFirst().compactMap { at in
            let isAbsolute = pieces[at - 1].last.map { " \"'`(=:".contains($0) } ?? (at == 1)
            let goesOn = at + 1 < pieces.count && pieces[at + 1].first?.isLetter == true
            guard isAbsolute, goesOn, machineFolders.contains(String(pieces[at])) else {
                return nil
            }
            return "/\(pieces[at])/\(pieces[at + 1].prefix { $0.isPartOfName })"
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
