package import Casework
import Markup

/// The risk instruments of a referral that is being written: the area's own, and the sets of
/// questions that its answers open. They come from files, not from here.
package enum ChecklistForm {
    /// The area's instrument, as the page of the checklist asks it.
    static func main(_ instrument: RiskInstrument) -> ChecklistQuestions {
        ChecklistQuestions(instrument, prefix: ReferralStep.checklist.rawValue + "-")
    }

    /// A set that opened, on a page of its own.
    package static func further(_ set: RiskInstrument) -> ChecklistQuestions {
        ChecklistQuestions(set, prefix: "further-\(set.code)-")
    }

    /// What could be read; a question that was not answered was not asked.
    package static func assessment(
        _ fields: FormFields, _ instrument: RiskInstrument, into problems: inout [Problem]
    ) -> RiskAssessment {
        main(instrument).read(fields, into: &problems)
    }

    package static func count(_ draft: ReferralDraft, _ instrument: RiskInstrument) -> RiskCount {
        assessment(draft, instrument).count(on: instrument)
    }

    static func assessment(
        _ draft: ReferralDraft, _ instrument: RiskInstrument
    ) -> RiskAssessment {
        var ignored: [Problem] = []
        return assessment(draft.typed, instrument, into: &ignored)
    }

    /// The version on which a draft was begun stays its own, whatever is newer since.
    package static func begunOn(_ draft: ReferralDraft) -> (code: String, version: String)? {
        let identity = draft.typed["checklist-instrument"].split(separator: "/")
        guard identity.count == 2, let code = identity.first, let version = identity.last else {
            return nil
        }
        return (String(code), String(version))
    }

    /// The sets that the answers opened, and any that was filled in before an answer changed:
    /// what somebody wrote is not thrown away.
    package static func setsOpened(
        _ draft: ReferralDraft, _ instrument: RiskInstrument
    ) -> [RiskInstrument] {
        let opened = instrument.setsOpened(by: assessment(draft, instrument)).map(\.code)
        return instrument.furtherSets.filter { set in
            opened.contains(set.code) || !furtherAssessment(draft, set).isEmpty
        }
    }

    static func furtherAssessment(_ draft: ReferralDraft, _ set: RiskInstrument) -> RiskAssessment {
        var ignored: [Problem] = []
        return further(set).read(draft.typed, into: &ignored)
    }

    /// What was answered on the sets that opened. They never stand in a referral's way.
    static func furtherAssessments(
        _ draft: ReferralDraft, _ instrument: RiskInstrument
    ) -> [RiskAssessment] {
        setsOpened(draft, instrument).map { furtherAssessment(draft, $0) }.filter { !$0.isEmpty }
    }
}

extension ReferralDraft {
    /// Keeps what was typed on the page of a further set, in place of what was there before.
    package mutating func keep(_ typed: FormFields, of questions: ChecklistQuestions) {
        fields = fields.filter { !$0.key.hasPrefix(questions.prefix) }
        for (name, text) in typed.all where name.hasPrefix(questions.prefix) {
            fields[name] = text
        }
    }
}

extension TextQuestion {
    /// Reads a box that is wanted only when another answer asks for it.
    func read(
        _ fields: FormFields, onlyIf isWanted: Bool, into problems: inout [Problem]
    ) -> String? {
        guard isWanted || fields.isTicked(name) else { return nil }
        return read(fields, into: &problems)
    }
}

extension LongTextQuestion {
    /// Reads a box that is wanted only when another answer asks for it.
    func read(
        _ fields: FormFields, onlyIf isWanted: Bool, into problems: inout [Problem]
    ) -> String? {
        guard isWanted || fields.isTicked(name) else { return nil }
        return read(fields, into: &problems)
    }
}
