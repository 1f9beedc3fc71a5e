package import Casework
import Markup

/// One line of the minutes: what was said and by whom, or what the victim thinks.
package enum MinuteForm {
    static let agency = PickQuestion("minute-agency", "Who said it")
    static let words = TextQuestion(
        "minute-words", "What was said", missing: "Enter what was said", longest: 4000)
    static let view = TextQuestion(
        "view-words", "Victim’s view", missing: "Enter the victim’s view",
        called: "The victim’s view", longest: 4000)

    package static func read(
        _ fields: FormFields, at desk: DeskBriefing
    ) -> FormReading<MinuteLine> {
        var problems: [Problem] = []
        let said = words.read(fields, into: &problems)
        let agencies = desk.agenciesAtMeeting.map(\.agency)
        let agency = agency.read(fields, among: agencies, into: &problems)
        return FormReading(line(.information, by: agency, said, fields), problems)
    }

    package static func readView(_ fields: FormFields) -> FormReading<MinuteLine> {
        var problems: [Problem] = []
        let said = view.read(fields, into: &problems)
        return FormReading(line(.victimsView, by: nil, said, fields), problems)
    }

    private static func line(
        _ kind: MinuteLine.Kind, by agency: ID<Agency>?, _ said: String?, _ fields: FormFields
    ) -> MinuteLine? {
        guard let said, let id = ID<MinuteLine>(fields["id"]) else { return nil }
        return MinuteLine(id: id, kind: kind, agency: agency, words: PrivateText(said))
    }
}
