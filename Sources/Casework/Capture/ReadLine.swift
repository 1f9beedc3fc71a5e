extension CaptureKey {
    /// Reads one line. Never fails: a line that is not understood comes back whole, as a minute.
    package func read(_ line: String) -> Captured {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { return .nothing }
        if words.count == 1, let command = command(first) { return command }
        do throws(CaptureDoubt) {
            return try entry(first, words.dropFirst()) ?? .minute(trimmed(line), nil)
        } catch {
            return .minute(trimmed(line), isSentence(first, error) ? nil : error)
        }
    }

    private func command(_ word: Substring) -> Captured? {
        switch word.lowercased() {
        case ">": .finishAndOpenNext
        case "u": .undo
        case "?": .help
        default: nil
        }
    }

    /// "A neighbour called" and "I was told" begin with a capital and name no agency: they are
    /// plain sentences, in which there is nothing to check.
    private func isSentence(_ letter: Substring, _ doubt: CaptureDoubt) -> Bool {
        guard letter == letter.uppercased() else { return false }
        return switch doubt {
        case .unknownAgency, .unknownBearer: true
        default: false
        }
    }

    private func trimmed(_ line: String) -> String {
        let start = line.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}

extension CaptureKey {
    typealias Words = ArraySlice<Substring>

    /// nil when the first word is none of the letters that mean something.
    private func entry(_ letter: Substring, _ rest: Words) throws(CaptureDoubt) -> Captured? {
        switch letter.lowercased() {
        case "i": .information(try agency(rest.first), try text(rest.dropFirst()))
        case "v": .victimsView(try text(rest))
        case "r": .risk(try bearer(rest.first), try text(rest.dropFirst()))
        case "a": .action(try action(rest))
        case "f": .flag(try flagged(rest))
        case "s": rest.count > 1 ? nil : .speaker(try agency(rest.first))
        default: nil
        }
    }

    private func agency(_ word: Substring?) throws(CaptureDoubt) -> ID<Agency> {
        guard let word else { throw .nothingAfterIt }
        switch agencies.find(word) {
        case .one(let found): return found
        case .several(let found): throw .severalAgencies(String(word), found)
        case .none: throw .unknownAgency(String(word))
        }
    }

    private func flagged(_ words: Words) throws(CaptureDoubt) -> [ID<Agency>] {
        guard !words.isEmpty else { throw .nothingAfterIt }
        var found: [ID<Agency>] = []
        for word in words {
            let one = try agency(word)
            if !found.contains(one) { found.append(one) }
        }
        return found
    }

    private func bearer(_ word: Substring?) throws(CaptureDoubt) -> IdentifiedRisk.Bearer {
        guard let word else { throw .nothingAfterIt }
        return switch word.lowercased() {
        case "v": .victim
        case "c": .children
        case "o": .others
        case "s": .staff
        case "p": .fromPerpetrator
        default: throw .unknownBearer(String(word))
        }
    }

    private func text(_ words: Words) throws(CaptureDoubt) -> String {
        guard let first = words.first, let last = words.last else { throw .nothingAfterIt }
        return String(first.base[first.startIndex..<last.endIndex])
    }
}

extension CaptureKey {
    /// `ho lc 1w`, or `ho+po` for agencies that act together.
    private func action(_ words: Words) throws(CaptureDoubt) -> CapturedAction {
        guard let who = words.first else { throw .nothingAfterIt }
        let owners = try flagged(who.split(separator: "+")[...])
        let (said, due) = due(words.dropFirst())
        let code = said.first?.lowercased() ?? ""
        let text =
            if let stock = stock[code] {
                stock.filled(with: (try? self.text(said.dropFirst())) ?? "")
            } else {
                try self.text(said)
            }
        return CapturedAction(
            owners: owners, words: text, dueOn: due.day, advice: ActionAdvice(on: text),
            doubt: due.doubt)
    }

    /// The words without the day at their end; the area's usual day when there is none.
    private func due(_ words: Words) -> (said: Words, due: TypedDay) {
        guard let typed = TypedDay(endOf: words, today: today, nextMeeting: nextMeeting) else {
            return (words, TypedDay(day: usualDay))
        }
        let said = words.dropLast(typed.length)
        guard typed.doubt == nil, typed.day >= today else {
            let doubt = typed.doubt ?? .dayHasPassed
            return (words, TypedDay(day: usualDay, doubt: doubt))
        }
        switch said.last?.lowercased() {
        case "by": return (said.dropLast(), typed)
        // "Visit on Friday" says more than its day: the words stay as they are.
        case "on", "before", "from", "until", "at", "since": return (words, typed)
        default: return (said, typed)
        }
    }
}
