import Casework
import Markup

/// One line of an area's settings: what it is called, what it says in words, and how it is asked.
struct SettingRow: Sendable {
    let key: Phrase
    let words: @Sendable (AreaSettings, InstrumentNames) -> [Phrase]
    let draw: @Sendable (Entered, InstrumentNames) -> HTML
    let read: @Sendable (FormFields, inout AreaSettings, inout [Problem]) -> Void
    let stored: @Sendable (AreaSettings) -> StoredAnswer
}

typealias Place<Value> = WritableKeyPath<AreaSettings, Value> & Sendable

extension SettingRow {
    static func number(
        _ setting: Setting, _ place: any Place<Int>, _ question: Phrase, hint: Phrase? = nil,
        _ words: @escaping @Sendable (Int) -> Phrase
    ) -> SettingRow {
        let asked = NumberQuestion(
            setting.rawValue, question, in: setting.limits, hint: hint,
            missing: "Enter a number: \(setting.name)", called: setting.name)
        return SettingRow(
            key: setting.name, words: { settings, _ in [words(settings[keyPath: place])] },
            draw: { entered, _ in textInput(asked, entered) },
            read: { fields, settings, problems in
                guard let number = asked.read(fields, into: &problems) else { return }
                settings[keyPath: place] = number
            }, stored: { asked.answer($0[keyPath: place]) })
    }

    static func text(
        _ setting: Setting, _ place: any Place<String>, _ question: Phrase, hint: Phrase? = nil
    ) -> SettingRow {
        let asked = TextQuestion(
            setting.rawValue, question, hint: hint, missing: "Enter words: \(setting.name)",
            called: setting.name, longest: setting.longest)
        return SettingRow(
            key: setting.name, words: { settings, _ in ["\(settings[keyPath: place])"] },
            draw: { entered, _ in textInput(asked, entered) },
            read: { fields, settings, problems in
                guard let text = asked.read(fields, into: &problems) else { return }
                settings[keyPath: place] = text
            }, stored: { asked.answer($0[keyPath: place]) })
    }

    static func choice<Value>(
        _ name: String, _ key: Phrase, _ place: any Place<Value>, _ question: Phrase,
        hint: Phrase? = nil, hints: [Value: Phrase] = [:],
        _ words: @escaping @Sendable (Value) -> Phrase
    ) -> SettingRow
    where
        Value: RawRepresentable & CaseIterable & Hashable & Sendable, Value.RawValue == String
    {
        let asked = ChoiceQuestion<Value>(
            name, question, hint: hint, missing: "Select an answer: \(key)", hints: hints,
            words: words)
        return SettingRow(
            key: key, words: { settings, _ in [words(settings[keyPath: place])] },
            draw: { entered, _ in radios(asked, entered) },
            read: { fields, settings, problems in
                guard let value = asked.read(fields, into: &problems) else { return }
                settings[keyPath: place] = value
            }, stored: { asked.answer($0[keyPath: place]) })
    }

    static func yesNo(
        _ name: String, _ key: Phrase, _ place: any Place<Bool>, _ question: Phrase,
        hint: Phrase? = nil, yes: Phrase, no: Phrase
    ) -> SettingRow {
        let asked = YesNoQuestion(
            name, question, hint: hint, missing: "Select yes or no: \(key)")
        return SettingRow(
            key: key, words: { settings, _ in [settings[keyPath: place] ? yes : no] },
            draw: { entered, _ in Pages.yesNo(asked, entered) },
            read: { fields, settings, problems in
                guard let value = asked.read(fields, into: &problems) else { return }
                settings[keyPath: place] = value
            }, stored: { asked.answer($0[keyPath: place]) })
    }
}
