/// Reading one value of an instrument file, with a finding when it is of another kind.
extension InstrumentCheck {
    mutating func text(_ name: String, in value: PlacedJSON, _ path: String) -> PlacedJSON? {
        guard let found = value[name] else { return nil }
        guard found.text != nil else { return wrongKind(found, path, name, "a text") }
        return found
    }

    mutating func neededText(_ name: String, in value: PlacedJSON, _ path: String) -> String? {
        guard let found = value[name] else {
            note(value.place, path, "“\(name)” is missing.")
            return nil
        }
        guard let text = text(name, in: value, path)?.text else { return nil }
        if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
            note(found.place, join(path, name), "This is empty.")
            return nil
        }
        return text
    }

    mutating func whole(
        _ name: String, in value: PlacedJSON, _ path: String, within limits: ClosedRange<Int>
    ) -> Int? {
        guard let found = value[name] else { return nil }
        guard let number = found.whole, limits.contains(number) else {
            note(
                found.place, join(path, name),
                "This has to be a whole number from \(limits.lowerBound) to "
                    + "\(limits.upperBound).")
            return nil
        }
        return number
    }

    mutating func neededWhole(
        _ name: String, in value: PlacedJSON, _ path: String, within limits: ClosedRange<Int>
    ) -> Int? {
        if value[name] == nil { note(value.place, path, "“\(name)” is missing.") }
        return whole(name, in: value, path, within: limits)
    }

    mutating func truth(_ name: String, in value: PlacedJSON, _ path: String) -> Bool {
        guard let found = value[name] else { return false }
        guard let truth = found.truth else {
            _ = wrongKind(found, path, name, "true or false")
            return false
        }
        return truth
    }

    mutating func list(
        _ name: String, in value: PlacedJSON, _ path: String
    ) -> [PlacedJSON]? {
        guard let found = value[name] else { return nil }
        guard let list = found.list else {
            _ = wrongKind(found, path, name, "a list, in [ and ]")
            return nil
        }
        return list
    }

    mutating func neededList(
        _ name: String, in value: PlacedJSON, _ path: String
    ) -> [PlacedJSON] {
        guard let found = value[name] else {
            note(value.place, path, "“\(name)” is missing.")
            return []
        }
        let list = list(name, in: value, path)
        if list?.isEmpty == true { note(found.place, join(path, name), "This list is empty.") }
        return list ?? []
    }

    mutating func object(
        _ name: String, in value: PlacedJSON, _ path: String
    ) -> PlacedJSON? {
        guard let found = value[name] else { return nil }
        guard case .object = found.value else {
            return wrongKind(found, path, name, "an object, in { and }")
        }
        return found
    }

    mutating func wrongKind(
        _ found: PlacedJSON, _ path: String, _ name: String, _ wanted: String
    ) -> PlacedJSON? {
        note(found.place, join(path, name), "This has to be \(wanted) and is \(found.kind).")
        return nil
    }

    /// A code of a list: plain, and not used before in it.
    mutating func code(
        in value: PlacedJSON, _ path: String, notAmong used: inout [String]
    ) -> String? {
        guard let code = neededText("code", in: value, path), let found = value["code"] else {
            return nil
        }
        guard Self.isCode(code) else {
            note(found.place, join(path, "code"), "Use 1 to 40 letters and digits.")
            return nil
        }
        if used.contains(code) {
            note(found.place, join(path, "code"), "“\(code)” stands in this list twice.")
        }
        used.append(code)
        return code
    }

    private static func isCode(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
            }
    }
}
