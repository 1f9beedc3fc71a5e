import Casework
import Markup
import Pages
import Specimens
import Testing

/// A correction drops nothing that its form no longer asks, and what nobody touched is unchanged.
struct KeepingUnaskedTests {
    private let settings = AreaSettings()

    private func sent() throws -> ReferralContent {
        var content = try content(of: sampleDraft())
        content.people[0].ageEstimate = Private(
            AgeEstimate(years: 40, on: today.adding(days: -400)))
        content.people[0].born = nil
        content.safeContact.confirmedOn = today.adding(days: -9)
        return content
    }

    /// The correction that a form makes of it, where somebody changes some fields.
    private func corrected(
        _ before: ReferralContent, _ rules: ReferralRules, _ changes: [String: String] = [:]
    ) throws -> ReferralContent {
        let (fields, people) = CorrectionFields.fields(of: before, rules)
        let draft = ReferralDraft(
            id: ID(high: 1, low: 1), caseID: ID(high: 1, low: 2),
            fields: fields.merging(changes) { _, new in new }, people: people)
        switch ReferralForm.read(draft, rules) {
        case .value(let now): return now.keepingUnasked(of: before, rules)
        case .problems(let problems):
            Issue.record("\(problems)")
            throw NoContent()
        }
    }

    @Test func `nothing touched is nothing changed, an estimated age and a safe contact too`()
        throws
    {
        let before = try sent()
        #expect(try corrected(before, shippedRules()) == before)
    }

    @Test func `what the area has turned off since is kept as it was answered`() throws {
        var before = try sent()
        before.voice.wantsPolice = .no
        before.voice.aboutPolice = PrivateText("Not while he has the keys.")
        before.referrer.signedOffBy = PrivateText("M. Mockley")
        before.referrer.signedOffOn = today.adding(days: -10)
        before.incident.wouldBeCrime = .yes
        let after = try corrected(
            before, shippedRules(), ["reasons-what-happened": "He broke the back door."])
        #expect(after.whatHappened == PrivateText("He broke the back door."))
        #expect(after.voice == before.voice && after.referrer == before.referrer)
        #expect(after.incident == before.incident)
    }

    @Test func `a reason that the area offers no more stays, and one that it offers can go`() throws
    {
        var narrow = settings
        narrow.extraGrounds.honourBasedOrForcedMarriage = false
        var before = try sent()
        before.grounds = [.professionalJudgement, .honourBasedOrForcedMarriage]
        before.markers = [.honourBased]
        let after = try corrected(
            before, shippedRules(narrow),
            [
                "reasons-grounds-professionalJudgement": "", "reasons-grounds-transferIn": "yes",
                "reasons-grounds-honourBasedOrForcedMarriage": "",
            ])
        #expect(after.grounds == [.transferIn, .honourBasedOrForcedMarriage])
    }

    @Test func `sets that are not opened any more, or not held, keep their answers`() throws {
        var before = try sent()
        let lost = RiskAssessment(instrument: "former-set", version: "3", answers: [2: .yes])
        before.furtherAssessments = [lost]
        let after = try corrected(before, shippedRules(), ["checklist-2": "no"])
        #expect(after.furtherAssessments == [lost])
        #expect(after.assessment.answer(to: 2) == .no)
    }

    @Test func `answers on an instrument that is not held stay beside what is answered anew`()
        throws
    {
        var before = try sent()
        let former = RiskAssessment(instrument: "former", version: "1", answers: [1: .yes])
        before.assessment = former
        #expect(try corrected(before, shippedRules()).assessment == former)
        let again = try corrected(before, shippedRules(), ["checklist-1": "no"])
        #expect(again.assessment.answers == [1: .no])
        #expect(again.furtherAssessments == [former])
    }

    @Test func `a basis that the list has no more stays where it was relied on`() throws {
        var before = try sent()
        before.victimTold = VictimTold(
            wasTold: false, reasonNotTold: PrivateText("He reads her telephone."))
        before.sharing = SharingDecision(
            agreement: .unsafeToAsk, bases: ["a-former-basis", settings.lawfulBases[0].code],
            necessity: PrivateText("N."), proportionality: PrivateText("P."),
            reviewOn: today.adding(days: 30))
        let after = try corrected(
            before, shippedRules(), ["sharing-necessity": "Only together can they lessen it."])
        #expect(after.sharing?.bases == before.sharing?.bases)
        #expect(after.sharing?.reviewOn == before.sharing?.reviewOn)
        #expect(after.sharing?.necessity != before.sharing?.necessity)
    }

    @Test func `what is carried or sent again is not confirmed by that, but by saving its page`()
        throws
    {
        let before = try sent()
        let (fields, people) = CorrectionFields.fields(of: before, try shippedRules())
        var draft = ReferralDraft(
            id: ID(high: 1, low: 1), caseID: ID(high: 1, low: 2), fields: fields, people: people)
        #expect(try content(of: draft).safeContact.confirmedOn == today.adding(days: -9))
        let typed = draft.typed.all.filter { $0.key != "victim-confirmed-before" }
        draft.keep(FormFields(typed), of: .victim)
        #expect(try content(of: draft).safeContact.confirmedOn == today)
        draft.fields["victim-confirmed-before"] = today.adding(days: 9).description
        #expect(try content(of: draft).safeContact.confirmedOn == nil)
    }
}
