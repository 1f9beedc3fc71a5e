package import Casework
import Markup

/// What has to be said before the meeting is done with a case.
package enum FinishForm {
    package typealias Finish = (
        withoutAction: [ID<IdentifiedRisk>: PrivateText], reasonWithoutContact: PrivateText
    )

    /// - Parameter number: as which the desk lists the risk, counted from 1.
    static func withoutAction(_ risk: IdentifiedRisk, number: Int) -> TextQuestion {
        TextQuestion(
            "without-\(risk.id)", "No action for risk \(number), because",
            hint: "\(risk.to.words): \(risk.words.revealed)",
            missing: "Enter why no action answers risk \(number), or add an action",
            called: "The reason for risk \(number)", longest: 2000)
    }

    static let noView = TextQuestion(
        "no-view", "No view of the victim, because",
        hint: "The meeting has not heard what the victim wants.",
        missing: "Enter why there is no view of the victim", called: "The reason",
        longest: 5000)

    package static func read(
        _ fields: FormFields, at desk: DeskBriefing
    ) -> FormReading<Finish> {
        var problems: [Problem] = []
        var reasons: [ID<IdentifiedRisk>: PrivateText] = [:]
        for (number, risk) in desk.risksToExplain {
            let reason = withoutAction(risk, number: number).read(fields, into: &problems)
            reasons[risk.id] = reason.map { PrivateText($0) }
        }
        let view = desk.needsReasonWithoutView ? noView.read(fields, into: &problems) : ""
        return FormReading((reasons, PrivateText(view ?? "")), problems)
    }

    /// Finishing in one press, when nothing has to be said that is not on record: the adviser's
    /// reason for a missing view stands.
    package static func plain(at desk: DeskBriefing) -> FormReading<Finish> {
        var problems: [Problem] = []
        for (number, risk) in desk.risksToExplain {
            _ = withoutAction(risk, number: number).read(.none, into: &problems)
        }
        if desk.needsReasonWithoutView && desk.file.viewMissing == nil {
            _ = noView.read(.none, into: &problems)
        }
        return FormReading(([:], PrivateText("")), problems)
    }
}

extension DeskBriefing {
    /// Risks that no action answers, each with the number as which the desk lists it.
    var risksToExplain: [(number: Int, risk: IdentifiedRisk)] {
        let listed = (file.risks ?? []).map(\.risk.id)
        return uncoveredRisks.map { risk in
            ((listed.firstIndex(of: risk.id) ?? listed.count) + 1, risk)
        }
    }

    /// A case is not heard as complete without the victim's view or the reason (SR-22). The
    /// adviser's reason stands in the box already.
    var needsReasonWithoutView: Bool {
        file.victimsView == nil
            && !(file.minutes ?? []).contains { $0.line.kind == .victimsView }
    }
}

/// Why the meeting puts a case off.
package enum PutOffForm {
    static let reason = TextQuestion(
        "put-off-reason", "Why it is put off", missing: "Enter why the case is put off",
        called: "The reason", longest: 2000)

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let reason = reason.read(fields, into: &problems)
        return FormReading(reason.map { PrivateText($0) }, problems)
    }
}
