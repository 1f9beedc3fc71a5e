package import Casework
import Markup

/// The risk instruments that an area can choose from, by code and title.
package struct InstrumentNames: Sendable {
    package struct Name: Sendable {
        let code: String
        let title: String
    }

    let mains: [Name]
    let furtherSets: [Name]

    package init(_ shelf: InstrumentShelf, on day: CalendarDate) {
        mains = shelf.mainInstruments(on: day).map { Name(code: $0.code, title: $0.title) }
        furtherSets = shelf.furtherSets(on: day).map { Name(code: $0.code, title: $0.title) }
    }

    /// An instrument that is not held is shown by its code, so that it can be noticed.
    func title(of code: String) -> String {
        (mains + furtherSets).first { $0.code == code }?.title ?? code
    }
}

extension SettingRow {
    static let instrument: SettingRow = {
        let asked = PickQuestion(
            "instrument", "Which checklist do referrals use?",
            hint: "A referral that was begun on another keeps it. Answers are never carried over.",
            missing: "Select a checklist")
        return SettingRow(
            key: Setting.instrument.name,
            words: { settings, names in ["\(names.title(of: settings.instrument))"] },
            draw: { entered, names in
                radios(asked, among: names.mains.map { Choice($0.code, data: $0.title) }, entered)
            },
            read: { fields, settings, problems in
                let code = fields.trimmed(asked.name)
                guard !code.isEmpty else { return asked.noteMissing(into: &problems) }
                settings.instrument = code
            }, stored: { asked.answer($0.instrument) })
    }()

    static let furtherInstruments = SettingRow(
        key: Setting.furtherInstruments.name,
        words: { settings, names in
            settings.furtherInstruments.isEmpty
                ? ["None"] : settings.furtherInstruments.map { "\(names.title(of: $0))" }
        },
        draw: { entered, names in
            fieldset("Which further questions open when an answer calls for them?") {
                for set in names.furtherSets {
                    tickBox(TickQuestion(furtherBox + set.code, "\(set.title)"), entered)
                }
            }
        },
        read: { fields, settings, _ in
            let ticked = fields.names(startingWith: furtherBox).filter(fields.isTicked)
                .map { String($0.dropFirst(furtherBox.count)) }
            let kept = settings.furtherInstruments.filter(ticked.contains)
            settings.furtherInstruments = kept + ticked.filter { !kept.contains($0) }
        },
        stored: { settings in
            StoredAnswer(settings.furtherInstruments.map { (furtherBox + $0, "yes") })
        })
}

/// How the names of the tick boxes begin.
private let furtherBox = "further-"
