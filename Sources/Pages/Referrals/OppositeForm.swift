import Casework
import Markup

/// Whether two cases are of the same two people, each of whom names the other (SR-09). A person
/// decides, and says so for each case.
enum OppositeForm {
    static func question(_ one: KnownConnection) -> YesNoQuestion {
        YesNoQuestion(
            "opposite-\(one.caseID)",
            "Are they the two people of case \(one.reference.description)?",
            hint: """
                If yes, the two cases are kept apart: nobody who refers or advises one side finds \
                the other.
                """,
            missing: "Select whether they are the two people of that case")
    }

    static func read(
        _ fields: FormFields, _ briefing: ReferralBriefing, into problems: inout [Problem]
    ) -> [ID<CaseFile>] {
        opposite(briefing).filter { question($0).read(fields, into: &problems) == true }
            .map(\.caseID)
    }

    @HTMLBuilder
    static func part(_ briefing: ReferralBriefing, _ entered: Entered) -> HTML {
        for one in opposite(briefing) { yesNo(question(one), entered) }
    }

    private static func opposite(_ briefing: ReferralBriefing) -> [KnownConnection] {
        let found = briefing.triage?.opposite ?? []
        return found.enumerated().filter { index, one in
            !found.prefix(index).contains { $0.caseID == one.caseID }
        }.map(\.element)
    }
}
