import Casework
import Markup

/// A question whose answer goes straight into one property of a record, so that asking it, reading
/// it, keeping it and showing it are one line each.
protocol RecordField<Root>: Sendable {
    associatedtype Root

    /// The control to which a link leads.
    var control: String { get }
    /// What the answer is called where it is shown.
    var key: Phrase { get }
    func box(_ entered: Entered) -> HTML
    func read(_ fields: FormFields, into record: inout Root, _ problems: inout [Problem])
    func answer(in record: Root) -> StoredAnswer
    /// What was said, in words; nothing when nothing was said.
    func words(in record: Root) -> Phrase?
    /// The same as a page shows it.
    func said(in record: Root) -> HTML?
    /// Whether there is a value and it is hidden.
    func isHidden(in record: Root) -> Bool
}

extension RecordField {
    func said(in record: Root) -> HTML? { words(in: record).map { .words($0) } }
    func isHidden(in record: Root) -> Bool { false }
}

/// A property of words in one line.
struct LineField<Root>: RecordField {
    typealias Path = any WritableKeyPath<Root, PrivateText> & Sendable

    let key: Phrase
    let question: TextQuestion
    private let path: Path

    init(_ key: Phrase, _ question: TextQuestion, _ path: Path) {
        self.key = key
        self.question = question
        self.path = path
    }

    var control: String { question.name }
    func box(_ entered: Entered) -> HTML { textInput(question, entered) }

    func read(_ fields: FormFields, into record: inout Root, _ problems: inout [Problem]) {
        record[keyPath: path] = PrivateText(question.read(fields, into: &problems) ?? "")
    }

    func answer(in record: Root) -> StoredAnswer {
        question.answer(record[keyPath: path].revealed)
    }

    func words(in record: Root) -> Phrase? { phrase(record[keyPath: path]) }
    func said(in record: Root) -> HTML? { asWritten(record[keyPath: path]) }
    func isHidden(in record: Root) -> Bool { record[keyPath: path].isWithheld }
}

/// A property of words in as many lines as it takes.
struct LinesField<Root>: RecordField {
    typealias Path = any WritableKeyPath<Root, PrivateText> & Sendable

    let key: Phrase
    let question: LongTextQuestion
    private let rows: Int
    private let path: Path

    init(_ key: Phrase, _ question: LongTextQuestion, rows: Int = 3, _ path: Path) {
        self.key = key
        self.question = question
        self.rows = rows
        self.path = path
    }

    var control: String { question.name }
    func box(_ entered: Entered) -> HTML { textArea(question, entered, rows: rows) }

    func read(_ fields: FormFields, into record: inout Root, _ problems: inout [Problem]) {
        record[keyPath: path] = PrivateText(question.read(fields, into: &problems) ?? "")
    }

    func answer(in record: Root) -> StoredAnswer {
        question.answer(record[keyPath: path].revealed)
    }

    func words(in record: Root) -> Phrase? { phrase(record[keyPath: path]) }
    func said(in record: Root) -> HTML? { asWritten(record[keyPath: path]) }
}

private func phrase(_ words: PrivateText) -> Phrase? {
    words.isEmpty ? nil : "\(words.revealed)"
}

private func asWritten(_ words: PrivateText) -> HTML? {
    words.isEmpty ? nil : guardedWords(words)
}

/// A property that is one of a few answers. What was not answered stays nil.
struct ChoiceField<Root, Value>: RecordField
where Value: RawRepresentable & CaseIterable & Hashable & Sendable, Value.RawValue == String {
    /// How the answers are laid out.
    enum Style { case column, row, list }

    let key: Phrase
    let question: ChoiceQuestion<Value>
    private let style: Style
    private let wording: @Sendable (Value) -> Phrase
    private let path: any WritableKeyPath<Root, Value?> & Sendable

    init(
        _ key: Phrase, _ name: String, _ label: Phrase, hint: Phrase? = nil,
        missing: Phrase? = nil, style: Style = .row,
        _ path: any WritableKeyPath<Root, Value?> & Sendable,
        wording: @escaping @Sendable (Value) -> Phrase
    ) {
        self.key = key
        question = ChoiceQuestion(name, label, hint: hint, missing: missing, words: wording)
        self.style = style
        self.wording = wording
        self.path = path
    }

    var control: String { question.name }

    func box(_ entered: Entered) -> HTML {
        switch style {
        case .column: radios(question, entered)
        case .row: radiosInARow(question, entered)
        case .list: select(question, entered)
        }
    }

    func read(_ fields: FormFields, into record: inout Root, _ problems: inout [Problem]) {
        record[keyPath: path] = question.read(fields, into: &problems)
    }

    func answer(in record: Root) -> StoredAnswer { question.answer(record[keyPath: path]) }

    func words(in record: Root) -> Phrase? { record[keyPath: path].map(wording) }
}

/// A property that is a day.
struct DateField<Root>: RecordField {
    let key: Phrase
    let question: DateQuestion
    private let path: any WritableKeyPath<Root, CalendarDate?> & Sendable
    private let today: CalendarDate

    init(
        _ key: Phrase, _ question: DateQuestion, seenFrom today: CalendarDate,
        _ path: any WritableKeyPath<Root, CalendarDate?> & Sendable
    ) {
        self.key = key
        self.question = question
        self.today = today
        self.path = path
    }

    var control: String { question.dayName }
    func box(_ entered: Entered) -> HTML { dateInput(question, entered) }

    func read(_ fields: FormFields, into record: inout Root, _ problems: inout [Problem]) {
        record[keyPath: path] = question.read(fields, today: today, into: &problems)
    }

    func answer(in record: Root) -> StoredAnswer { question.answer(record[keyPath: path]) }

    func words(in record: Root) -> Phrase? { record[keyPath: path].map(\.words) }
}

/// A property that is a whole number.
struct NumberField<Root>: RecordField {
    let key: Phrase
    let question: NumberQuestion
    private let path: any WritableKeyPath<Root, Int?> & Sendable

    init(
        _ key: Phrase, _ question: NumberQuestion,
        _ path: any WritableKeyPath<Root, Int?> & Sendable
    ) {
        self.key = key
        self.question = question
        self.path = path
    }

    var control: String { question.name }
    func box(_ entered: Entered) -> HTML { textInput(question, entered) }

    func read(_ fields: FormFields, into record: inout Root, _ problems: inout [Problem]) {
        record[keyPath: path] = question.read(fields, into: &problems)
    }

    func answer(in record: Root) -> StoredAnswer { question.answer(record[keyPath: path]) }
    func words(in record: Root) -> Phrase? { record[keyPath: path].map { "\($0)" } }
}

extension Array {
    func boxes<Root>(_ entered: Entered) -> HTML where Element == any RecordField<Root> {
        group { for field in self { field.box(entered) } }
    }

    func read<Root>(_ fields: FormFields, into record: inout Root, _ problems: inout [Problem])
    where Element == any RecordField<Root> {
        for field in self { field.read(fields, into: &record, &problems) }
    }

    func answers<Root>(in record: Root) -> [StoredAnswer]
    where Element == any RecordField<Root> {
        map { $0.answer(in: record) }
    }

    /// What was said, one row each; what was not said takes no room.
    func rows<Root>(of record: Root, change: (String) -> Link? = { _ in nil }) -> [SummaryRow]
    where Element == any RecordField<Root> {
        compactMap { field in
            guard let said = field.said(in: record) else { return nil }
            return SummaryRow(
                field.key, change: change(field.control),
                changeWord: field.isHidden(in: record) ? "Show" : "Change"
            ) { said }
        }
    }
}
