package import Casework
import Markup

/// How the victim may be reached without danger, as somebody who spoke with her says it.
package enum SafeContactForm {
    static let questions = SafeContactFields(prefix: "contact-")

    /// Where a rule's no leads.
    package static let control = questions.safeToCall.name

    /// To confirm what is on record is an answer too; but what a colleague saved since the page
    /// was drawn is never written over unseen.
    package static func read(
        _ fields: FormFields, _ file: CaseBriefing
    ) -> FormReading<SafeContact> {
        var problems: [Problem] = []
        let contact = questions.read(fields, into: &problems)
        let onRecord = file.safeContact ?? SafeContact()
        if shown(file).typed(fields) != .changed, !contact.saysTheSame(as: onRecord) {
            problems.append(overtaken)
        }
        return FormReading(contact, problems)
    }

    package static func onRecord(_ file: CaseBriefing) -> Entered { .stored(stored(file)) }

    /// How often it was confirmed tells of a number that changed unseen, since all are hidden.
    static func shown(_ file: CaseBriefing) -> ShownRow {
        let times = StoredAnswer([(confirmations, times(file))])
        return ShownRow("contact", onRecord: stored(file) + [times])
    }

    static func times(_ file: CaseBriefing) -> String { "\(file.safeContacts?.count ?? 0)" }

    static let confirmations = "contact-confirmations"

    private static func stored(_ file: CaseBriefing) -> [StoredAnswer] {
        questions.answers(file.safeContact ?? SafeContact())
    }

    private static let overtaken = Problem(
        field: control,
        sentence:
            """
            A colleague confirmed this while you had it open. What is on record now stands under \
            the form: bring both together, then save
            """)
}
