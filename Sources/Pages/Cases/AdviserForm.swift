package import Casework
import Markup

/// To which adviser a case is given.
package enum AdviserForm {
    static let adviser = PickQuestion(
        "adviser", "Which adviser takes this case?", missing: "Select an adviser")

    package static func read(
        _ fields: FormFields, _ file: CaseBriefing, among advisers: [ID<Account>]
    ) -> FormReading<ID<Account>> {
        var problems: [Problem] = []
        let picked = adviser.read(fields, among: advisers, into: &problems)
        if shown(file).typed(fields) == .overtaken {
            let now = file.outline.advocate ?? ""
            problems.append(shown(file).overtaken(at: adviser.name, "\(now)"))
        }
        return FormReading(picked, problems)
    }

    /// Two managers may allocate at once: the second must see to whom the first gave the case.
    static func shown(_ file: CaseBriefing) -> ShownRow {
        let now = StoredAnswer([(adviser.name, file.outline.advocate ?? "")])
        return ShownRow(adviser.name, onRecord: [now])
    }
}
