import Pages

/// Reads `name=value&name=value`, as in the body of a form and in a query.
///
/// Flat, each name once, everything bounded in bytes before any other work (trust 6.4 nr 4).
struct FieldDecoder {
    let mostFields: Int
    let longestName: Int
    let longestValue: Int

    /// The checklist with its remarks is the longest form, with about a hundred fields.
    static let form = FieldDecoder(mostFields: 400, longestName: 200, longestValue: 64 * 1024)
    static let query = FieldDecoder(mostFields: 40, longestName: 100, longestValue: 1024)

    func fields(_ bytes: some Collection<UInt8>) throws(BadInput) -> FormFields {
        guard !bytes.isEmpty else { return .none }
        let separators = bytes.lazy.filter { $0 == UInt8(ascii: "&") }.prefix(mostFields).count
        guard separators < mostFields else { throw .tooManyFields }
        var values: [String: String] = [:]
        let pairs = Array(bytes).split(
            separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        for pair in pairs {
            let (name, value) = try field(pair)
            guard values.updateValue(value, forKey: name) == nil else { throw .sameFieldTwice }
        }
        return FormFields(values)
    }

    private func field(_ pair: ArraySlice<UInt8>) throws(BadInput) -> (String, String) {
        let equals = pair.firstIndex(of: UInt8(ascii: "="))
        let name = pair[..<(equals ?? pair.endIndex)]
        let value = equals.map { pair[$0...].dropFirst() } ?? []
        // An escaped byte takes three, so more than that is too long whatever it says.
        guard name.count <= longestName * 3, value.count <= longestValue * 3 else {
            throw .fieldTooLong
        }
        let (nameText, valueText) = (
            try PercentDecoding.text(name), try PercentDecoding.text(value)
        )
        guard !nameText.isEmpty else { throw .namelessField }
        guard nameText.utf8.count <= longestName, valueText.utf8.count <= longestValue else {
            throw .fieldTooLong
        }
        return (nameText, valueText)
    }
}
