import Casework
import Markup

/// The reasons in law that referrers pick from, and the agreement between agencies.
let lawRows: [SettingRow] =
    LawfulBasis.Kind.allCases.map(SettingRow.lawfulBases) + [
        .number(
            .agreementGraceDays, \.agreementGraceDays,
            "For how many days after its review was due does an agreement still count?",
            hint: "After that the agency gets no agenda, papers or minutes."
        ) { counted($0, one: "1 day", many: $0 == 0 ? "None" : "\($0) days") },
        .number(
            .confirmationDays, \.confirmationDays,
            "How many days after the last time does an agency confirm its people again?",
            hint: "For example, 91 for each quarter. It holds for confirmations from then on."
        ) { "Every \($0) days" },
        .number(
            .confirmationGraceDays, \.confirmationGraceDays,
            "For how many days after that does access go on without it?",
            hint: "After that the access of whoever was not confirmed ends."
        ) { counted($0, one: "1 day", many: $0 == 0 ? "None" : "\($0) days") },
    ]

extension SettingRow {
    /// The reasons of one sort, one a line.
    fileprivate static func lawfulBases(_ kind: LawfulBasis.Kind) -> SettingRow {
        let asked = LongTextQuestion(
            "law-" + kind.rawValue, kind.words,
            hint: "One a line. Ask your lawyers before you change them.",
            missing: kind == .article6 ? "Enter at least one reason" : nil, longest: 8000)
        return SettingRow(
            key: kind.words,
            words: { settings, _ in settings.bases(of: kind).map { "\($0.words)" } },
            draw: { entered, _ in textArea(asked, entered, rows: 6) },
            read: { fields, settings, problems in
                let text = asked.read(fields, into: &problems) ?? ""
                settings.setBases(of: kind, to: text.split(separator: "\n").map(String.init))
            },
            stored: { settings in
                asked.answer(settings.bases(of: kind).map(\.words).joined(separator: "\n"))
            })
    }
}

extension AreaSettings {
    fileprivate func bases(of kind: LawfulBasis.Kind) -> [LawfulBasis] {
        lawfulBases.filter { $0.kind == kind }
    }

    /// A line that stays as it was keeps its code, because records name it by that; a new line gets
    /// a code from its words.
    fileprivate mutating func setBases(of kind: LawfulBasis.Kind, to lines: [String]) {
        let former = bases(of: kind)
        let others = lawfulBases.filter { $0.kind != kind }
        var taken = Set(lawfulBases.map(\.code))
        var bases: [LawfulBasis] = []
        for line in lines {
            let words = TypedText.line(line)
            guard !words.isEmpty, !bases.contains(where: { $0.words == words }) else { continue }
            let known = former.first { $0.words == words }
            let basis =
                known
                ?? LawfulBasis(code: freeCode(for: words, taken), words: words, kind: kind)
            taken.insert(basis.code)
            bases.append(basis)
        }
        lawfulBases = LawfulBasis.Kind.allCases.flatMap { sort in
            sort == kind ? bases : others.filter { $0.kind == sort }
        }
    }

    /// The words in small letters and digits with hyphens between, and a number where it is taken.
    private func freeCode(for words: String, _ taken: Set<String>) -> String {
        let plain = words.lowercased().map { letter in
            letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : " "
        }
        let code = String(plain).split(separator: " ").joined(separator: "-").prefix(60)
        let stem = code.isEmpty ? "basis" : String(code)
        guard taken.contains(stem) else { return stem }
        for number in 2...100 where !taken.contains("\(stem)-\(number)") {
            return "\(stem)-\(number)"
        }
        return stem
    }
}
