/// Looks through an area's own instrument file and says, line by line, what has to be put right.
///
/// It reads the file by itself and not through the decoder, because a person who wrote it needs
/// the place of everything that is wrong, and of everything at once.
package struct InstrumentCheck {
    private(set) var findings: [InstrumentFinding] = []

    package static func findings(in file: [UInt8]) -> [InstrumentFinding] {
        do throws(NotJSON) {
            var check = InstrumentCheck()
            check.look(at: try JSONReader.read(file))
            return check.findings.sorted { $0.place < $1.place }
        } catch {
            return [InstrumentFinding(at: error.place, "", error.sentence)]
        }
    }

    private mutating func look(at file: PlacedJSON) {
        guard case .object = file.value else {
            note(file.place, "", "The file has to be one instrument, in { and }.")
            return
        }
        allow(
            [
                "code", "version", "title", "licence", "jurisdiction", "ages", "validFrom",
                "usedBy", "scales", "scale", "scoring", "thresholds", "opensOnPrompts", "groups",
                "visibleHighRiskCount",
            ], in: file, "")
        lookAtHead(file)
        let scales = lookAtScales(file)
        let count = lookAtGroups(file, scales)
        lookAtScoring(file, scales, count)
    }

    private mutating func lookAtHead(_ file: PlacedJSON) {
        for name in ["code", "version", "title", "licence"] { _ = neededText(name, in: file, "") }
        if let code = file["code"], let text = code.text, !Self.isPlain(text) {
            note(code.place, "code", "Use 1 to 40 small letters, digits and hyphens.")
        }
        if let version = file["version"], let text = version.text, !Self.isVersion(text) {
            note(
                version.place, "version",
                "Use 1 to 20 digits and full stops, such as 2 or 2026.1.")
        }
        for name in ["jurisdiction", "usedBy"] { _ = text(name, in: file, "") }
        if let day = text("validFrom", in: file, ""), CalendarDate(day.text ?? "") == nil {
            note(day.place, "validFrom", "Write a real day like 2026-04-01.")
        }
        lookAtAges(file)
        lookAtPrompts(named: "opensOnPrompts", in: file, "")
    }

    private mutating func lookAtAges(_ file: PlacedJSON) {
        guard let ages = object("ages", in: file, "") else { return }
        allow(["from", "to"], in: ages, "ages")
        let from = whole("from", in: ages, "ages", within: 0...120)
        let to = whole("to", in: ages, "ages", within: 0...120)
        if let from, let to, from > to {
            note(ages.place, "ages", "“from” has to be no more than “to”.")
        }
    }

    /// Codes stand in addresses and in the names of form fields.
    static func isPlain(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == 45
            }
    }

    static func isVersion(_ text: String) -> Bool {
        (1...20).contains(text.utf8.count)
            && text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    }
}

extension InstrumentCheck {
    mutating func note(_ place: FilePlace, _ path: String, _ sentence: String) {
        findings.append(InstrumentFinding(at: place, path, sentence))
    }

    /// A misspelt name would otherwise be passed over in silence.
    mutating func allow(_ names: [String], in value: PlacedJSON, _ path: String) {
        for member in value.members where !names.contains(member.name) {
            note(
                member.place, path,
                "“\(member.name)” is not known here. Known are: \(names.joined(separator: ", ")).")
        }
    }

    mutating func lookAtPrompts(named name: String, in value: PlacedJSON, _ path: String) {
        for (index, prompt) in (list(name, in: value, path) ?? []).enumerated() {
            let place = join(path, "\(name)[\(index)]")
            guard let code = prompt.text else {
                note(prompt.place, place, "This has to be a text and is \(prompt.kind).")
                continue
            }
            guard !RiskPrompts.known.contains(code) else { continue }
            note(
                prompt.place, place,
                "“\(code)” is not a known prompt. Known are: "
                    + "\(RiskPrompts.known.joined(separator: ", ")).")
        }
    }

    func join(_ path: String, _ name: String) -> String {
        path.isEmpty ? name : "\(path).\(name)"
    }
}
