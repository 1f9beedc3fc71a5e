import Casework
import Markup

extension SettingRow {
    /// The actions that the desk writes by a code, one a line: the code, then the words.
    static let stockActions: SettingRow = {
        let asked = LongTextQuestion(
            Setting.stockActions.rawValue, Setting.stockActions.name,
            hint: "One a line: the code, then the action. What is in [brackets] can be replaced.",
            longest: 24_000)
        return SettingRow(
            key: Setting.stockActions.name,
            words: { settings, _ in settings.stockActions.map { "\($0.code) \($0.words)" } },
            draw: { entered, _ in textArea(asked, entered, rows: 12) },
            read: { fields, settings, problems in
                let before = problems.count
                let text = asked.read(fields, into: &problems) ?? ""
                guard problems.count == before else { return }
                settings.stockActions = lines(of: text, asked.name, into: &problems)
            },
            stored: { settings in
                let lines = settings.stockActions.map { "\($0.code) \($0.words)" }
                return asked.answer(lines.joined(separator: "\n"))
            })
    }()

    private static func lines(
        of text: String, _ field: String, into problems: inout [Problem]
    ) -> [StockAction] {
        var actions: [StockAction] = []
        for line in text.split(separator: "\n").map({ TypedText.line(String($0)) })
        where !line.isEmpty {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, isCode(parts[0]) else {
                problems.append(
                    Problem(
                        field: field,
                        sentence: "Begin each line with a code, then a space and the action"))
                return actions
            }
            actions.append(StockAction(code: parts[0], words: parts[1]))
        }
        return actions
    }

    private static func isCode(_ text: String) -> Bool {
        text.count <= 12 && text.allSatisfy { $0.isLetter || $0.isNumber }
    }
}
