package import Casework
import Markup

/// To which adviser a case is given.
package enum AdviserForm {
    static let adviser = PickQuestion(
        "adviser", "Which adviser takes this case?", missing: "Select an adviser")

    package static func read(
        _ fields: FormFields, among advisers: [ID<Account>]
    ) -> FormReading<ID<Account>> {
        var problems: [Problem] = []
        let adviser = adviser.read(fields, among: advisers, into: &problems)
        return FormReading(adviser, problems)
    }
}
