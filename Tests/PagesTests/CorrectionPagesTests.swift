import Casework
import Markup
import Pages
import Specimens
import Testing

/// A corrected referral: what changed is told field by field, and a correction is asked why.
struct CorrectionPagesTests {
    private let before = Specimen.referral()
    private let shelf = InstrumentShelf([])

    private var draft: ReferralDraft {
        ReferralDraft(
            id: Specimen.id(300), caseID: Specimen.caseID, referral: Specimen.referralID)
    }

    private func now() -> ReferralContent {
        var content = Specimen.referral(whatHappened: "Bram broke the back door.")
        content.people[1].address = PrivateText("3 Another Lane, Mockford")
        content.people.removeLast()
        content.safeContact.otherRoutes[.text] = .no
        content.assessment.answers[3] = .no
        return content
    }

    @Test func `the last page says each thing that changes, before and now`() {
        let page = correctionPage(sampleFrame(), draft, from: before, to: now(), shelf)
        #expect(PageLint.findings(in: page).isEmpty)
        let text = page.english
        #expect(text.contains("What happened Before Bram broke the door of 4 Invented Row."))
        #expect(text.contains("Now Bram broke the back door."))
        #expect(text.contains("Perpetrator: address"))
        #expect(text.contains("Safe: Text message Before Not provided Now No"))
        #expect(text.contains("Question 3 Before yes Now no"))
        #expect(text.contains("Child: name Before Pip Sampleton Now Not provided"))
        #expect(!text.contains("Why the risk is high"))
    }

    @Test func `whatever a form asks is told when it changes, and not known is not nothing`() {
        var (old, new) = (before, before)
        old.incident.isRising = .yes
        new.incident.isRising = .notKnown
        new.referrer.jobTitle = PrivateText("Ward sister")
        new.people[0][.pregnancy] = PrivateText("Due in May")
        new.safeContact.needsInterpreter = .no
        let text = correctionPage(sampleFrame(), draft, from: old, to: new, shelf).english
        #expect(text.contains("More often or worse Before Yes Now Not known"))
        #expect(text.contains("Job title Before Not provided Now Ward sister"))
        #expect(text.contains("Victim: Pregnancy Before Not provided Now Due in May"))
        #expect(text.contains("Interpreter Before Not provided Now No"))
    }

    @Test func `nothing changed yet leads back and asks nothing`() {
        let page = correctionPage(sampleFrame(), draft, from: before, to: before, shelf)
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.elements(named: "textarea").isEmpty)
    }

    @Test func `a correction is asked why`() {
        guard case .problems(let problems) = CorrectionForm.read(FormFields([:])) else {
            Issue.record("a correction without a reason is read")
            return
        }
        #expect(problems.map(\.field) == ["reason"])
        let page = correctionPage(
            sampleFrame(), draft, from: before, to: now(), shelf,
            entered: Entered(FormFields([:]), problems))
        #expect(PageLint.findings(in: page).isEmpty)
    }

    @Test func `every version is shown, the newest first`() {
        let versions = [
            ReferralVersion(
                content: now(), reason: PrivateText("It was the back door."),
                agency: "Mockford Infirmary", at: Specimen.tenOClock(on: Specimen.acceptedOn)),
            ReferralVersion(
                content: before, reason: nil, agency: "Mockford Infirmary",
                at: Specimen.tenOClock(on: Specimen.referredOn)),
        ]
        let page = versionsPage(
            sampleFrame(), Specimen.referralID, versions, shelf, clock: CasePageSpecimen.clock)
        #expect(PageLint.findings(in: page).isEmpty)
        let headings = page.elements(named: "h2").map(\.content.english)
        #expect(headings.first?.hasPrefix("Version 2, sent on") == true)
        #expect(headings.last?.hasPrefix("Version 1, sent on") == true)
        #expect(page.english.contains("It was the back door."))
    }

    @Test func `what stands in the boxes of a correction is what was sent`() {
        let rules = ReferralRules(nil, AreaSettings(), today: today)
        let (fields, people) = CorrectionFields.fields(of: before, rules)
        #expect(fields["victim-name"] == "Ada Sampleton")
        #expect(people.map(\.id) == [Specimen.perpetrator.id, Specimen.child.id])
    }

    @Test func `a further incident carries who and how to reach, and not what happened`() {
        let rules = ReferralRules(nil, AreaSettings(), today: today)
        var carried = CarriedForward(
            from: Specimen.caseID, reference: Specimen.reference, people: before.people)
        let (bare, people) = CarriedFields.fields(of: carried, rules)
        #expect(bare["victim-name"] == "Ada Sampleton")
        #expect(bare["victim-telephone"] == nil && bare["victim-safe-to-call"] == nil)
        #expect(people.count == 2)
        carried.own = before
        carried.safeContact = before.safeContact
        let (own, _) = CarriedFields.fields(of: carried, rules)
        #expect(own["victim-telephone"] == "01632 960 001")
        #expect(!own.keys.contains { $0.hasPrefix("reasons-") || $0.hasPrefix("safety-") })
    }
}
