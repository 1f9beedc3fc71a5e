import Casework
import Markup
import Pages
import Testing

struct ReferralFormTests {
    @Test func `a whole draft is a referral with everybody in it`() throws {
        let content = try content(of: sampleDraft())
        #expect(content.victim?.name == PrivateText("Asha Sample"))
        #expect(content.people.map(\.role) == [.victim, .perpetrator, .child])
        #expect(content.grounds == [.professionalJudgement])
        #expect(content.safeContact.confirmedOn == today)
        #expect(content.assessment.answer(to: 1) == .yes)
        #expect(content.assessment.answer(to: 24) == .notAsked)
    }

    @Test func `an empty draft names all that is missing, and each leads to a page`() throws {
        let draft = sampleDraft(without: Array(sampleDraft().fields.keys), people: [])
        let found = try problems(of: draft)
        #expect(
            found.map(\.field) == [
                "victim-name", "victim-born-day", "victim-address", "victim-safe-to-call",
                "people-perpetrator", "reasons-what-happened", "reasons-grounds",
                "reasons-risk-summary", "safety-children", "safety-adults", "safety-police",
                "safety-told", "safety-agrees",
            ])
        let pages = found.map { ReferralForm.link(to: $0, in: draft).address }
        #expect(pages.allSatisfy { $0.contains("check=1") })
        #expect(pages.first?.hasSuffix("#victim-name") == true)
    }

    @Test func `a low count stops nobody`() throws {
        let unasked = sampleDraft(
            without: ["checklist-1", "checklist-2", "checklist-5", "checklist-7"])
        #expect(try problems(of: unasked).isEmpty)
    }

    @Test func `professional judgement needs words`() throws {
        let blank = sampleDraft(["reasons-judgement": "  "])
        #expect(try problems(of: blank).map(\.field) == ["reasons-judgement"])
    }

    @Test func `a yes that needs words asks for them, and a no does not`() throws {
        let yes = sampleDraft(["checklist-3": "yes"])
        #expect(try problems(of: yes).map(\.field) == ["checklist-3-detail"])
        #expect(try problems(of: sampleDraft(["checklist-3": "no"])).isEmpty)
    }

    @Test func `a victim who was not told needs a reason, and no answer on agreeing`() throws {
        let untold = sampleDraft(["safety-told": "no"], without: ["safety-agrees"])
        #expect(try problems(of: untold).map(\.field).first == "safety-not-told")
        let told = sampleDraft(
            ["safety-told": "no", "safety-not-told": "He reads her post."]
                .merging(sharingReasons) { _, new in new })
        #expect(try content(of: told).victimTold.reasonNotTold == PrivateText("He reads her post."))
    }

    private let sharingReasons = [
        "sharing-agreement": "unsafeToAsk", "sharing-basis-article6-article-6-1-e": "yes",
        "sharing-necessity": "The violence grows.", "sharing-proportionality": "It is near.",
    ]

    @Test func `without agreement the law's reasons are asked for, each beside its box`() throws {
        let refusing = sampleDraft(["safety-agrees": "no"])
        #expect(ReferralStep.asked(of: refusing).contains(.sharing))
        #expect(
            try problems(of: refusing).map(\.field) == [
                "sharing-agreement", "sharing-basis-article6-article-6-1-e", "sharing-necessity",
                "sharing-proportionality",
            ])
        let reasoned = sampleDraft(
            sharingReasons.merging(["safety-agrees": "no"]) { _, new in new })
        let sharing = try #require(try content(of: reasoned).sharing)
        #expect(sharing.isComplete)
        #expect(sharing.agreement == .unsafeToAsk)
    }

    @Test func `with agreement nothing is asked about sharing, whatever was typed before`() throws {
        let agreeing = sampleDraft(sharingReasons)
        #expect(!ReferralStep.asked(of: agreeing).contains(.sharing))
        #expect(try content(of: agreeing).sharing == nil)
    }

    @Test func `a new person is referred with fourteen answers besides the checklist`() throws {
        let needed = [
            "victim-name", "victim-born-not-known", "victim-address", "victim-safe-to-call",
            "reasons-what-happened", "reasons-grounds-visibleHighRisk", "reasons-risk-summary",
            "safety-children", "safety-adults", "safety-police", "safety-told", "safety-agrees",
        ]
        let answers = [
            "victim-born-not-known": "yes", "victim-safe-to-call": "notKnown",
            "reasons-grounds-visibleHighRisk": "yes", "safety-children": "notYet",
        ]
        let all = sampleDraft(answers)
        let kept = all.fields.filter { needed.contains($0.key) || $0.key == "id" }
        let person = DraftPerson(
            id: ID(high: 2, low: 1), role: .perpetrator,
            fields: ["name": "Carl Pattern", "relationship": "formerPartner"])
        let draft = ReferralDraft(id: all.id, caseID: all.caseID, fields: kept, people: [person])
        #expect(try problems(of: draft).isEmpty)
        #expect(needed.count + person.fields.count == 14)
    }

    @Test func `an age about right takes the place of a date that nobody knows`() throws {
        let born = ["victim-born-day", "victim-born-month", "victim-born-year"]
        let draft = sampleDraft(
            ["victim-born-not-known": "yes", "victim-age": "15"], without: born)
        #expect(VictimForm.isUnderSixteen(draft, today: today))
        let older = sampleDraft(
            ["victim-born-not-known": "yes", "victim-age": "17"], without: born)
        #expect(try content(of: older).victim?.age(on: today) == 17)
        let odd = sampleDraft(["victim-born-not-known": "yes", "victim-age": "old"], without: born)
        #expect(try problems(of: odd).map(\.field) == ["victim-age"])
    }

    @Test func `no fixed address is an answer, and an empty box is not`() throws {
        let none = sampleDraft(["victim-no-fixed-address": "yes"], without: ["victim-address"])
        #expect(try content(of: none).victim?.hasNoFixedAddress == true)
        let silent = sampleDraft(without: ["victim-address"])
        #expect(try problems(of: silent).map(\.field) == ["victim-address"])
    }

    @Test func `ways of contact that nobody asked about stay unasked`() throws {
        let draft = sampleDraft([
            "victim-route-text": "yes", "victim-route-voicemail": "no", "victim-withhold": "yes",
        ])
        let safe = try content(of: draft).safeContact
        #expect(safe[.text] == .yes)
        #expect(safe[.voicemail] == .no)
        #expect(safe[.email] == nil)
        #expect(safe.needsInterpreter == nil)
        #expect(safe.withholdNumber == .yes)
    }

    @Test func `an area may ask for a sign-off and about the police`() throws {
        var settings = AreaSettings()
        settings.referralForm.asksManagerSignOff = true
        settings.referralForm.asksWhetherVictimWantsPolice = true
        #expect(
            try problems(of: sampleDraft(), settings).map(\.field) == [
                "safety-wants-police", "presenting-manager", "presenting-signed-day",
            ])
    }

    @Test func `silence about equality, not asked and prefers not to say are three things`() throws
    {
        let draft = sampleDraft([
            "about-equality-religion": "preferNotToSay", "about-equality-ethnicity": "notAsked",
            "about-equality-disability": "nonsense",
        ])
        let equality = try content(of: draft).equality
        #expect(equality == [.religion: .preferNotToSay, .ethnicity: .notAsked])
    }

    @Test func `what is on record fills the pages, so that nobody types it twice`() throws {
        let typed = sampleDraft([
            "victim-language": "Welsh", "reasons-count": "4", "reasons-history": "Years of it.",
            "about-afraid": "Of him and his brother.", "about-detail-pregnancy": "Due in May",
            "about-gender": "female", "about-equality-religion": "none",
            "presenting-title": "Ward nurse", "presenting-attends": "yes",
            "reasons-cannot-wait": "He is released on Friday.",
        ])
        let before = try content(of: typed)
        let (fields, people) = ReferralForm.fields(of: before, try shippedRules())
        var again = ReferralDraft(
            id: typed.id, caseID: typed.caseID, fields: fields, people: people)
        for (name, text) in typed.fields where name.hasPrefix("checklist-") {
            again.fields[name] = text
        }
        #expect(try content(of: again) == before)
    }

    @Test func `a number that is safe to telephone is a number`() throws {
        let draft = sampleDraft(without: ["victim-telephone"])
        #expect(try problems(of: draft).map(\.field) == ["victim-telephone"])
    }

    @Test func `a date of birth is given or not known, and not both`() throws {
        let both = sampleDraft(["victim-born-not-known": "yes"])
        #expect(try problems(of: both).map(\.field) == ["victim-born-day"])
        let born = ["victim-born-day", "victim-born-month", "victim-born-year"]
        let neither = sampleDraft(["victim-born-not-known": "yes"], without: born)
        #expect(try content(of: neither).victim?.born == nil)
    }

    @Test func `a victim under 16 is for children's social care`() throws {
        let draft = sampleDraft(["victim-born-year": "2011"])
        #expect(VictimForm.isUnderSixteen(draft, today: today))
        #expect(try problems(of: draft).contains { $0.sentence.english.contains("under 16") })
        let older = sampleDraft(["victim-born-year": "2010"])
        #expect(!VictimForm.isUnderSixteen(older, today: today))
    }

    @Test func `with a child in the case, no step for children needs a reason`() throws {
        let draft = sampleDraft(["safety-children": "notNeeded"])
        #expect(try problems(of: draft).map(\.field) == ["safety-notes"])
        let childless = sampleDraft(["safety-children": "notNeeded"], people: [samplePerpetrator])
        #expect(try problems(of: childless).isEmpty)
    }

    @Test func `what is wrong with a person is said once and leads to that person's page`() throws {
        let nobody = DraftPerson(id: ID(high: 2, low: 9), role: .perpetrator, fields: [:])
        let draft = sampleDraft(people: [samplePerpetrator, nobody])
        let found = try problems(of: draft)
        #expect(found.map(\.field) == [nobody.id.description])
        #expect(found.first?.sentence.english.hasPrefix("Perpetrator 2: Enter") == true)
        let link = found.first.map { ReferralForm.link(to: $0, in: draft).address }
        #expect(link?.contains("/perpetrator?person=\(nobody.id)") == true)
    }

    @Test func `somebody who lives with the victim has the victim's address`() throws {
        let child = try content(of: sampleDraft()).people.first { $0.role == .child }
        #expect(child?.address == PrivateText("12 Example Road\nNorthbridge"))
    }

    @Test func `what was typed is kept just as it was typed, and ticks can be taken back`() {
        var draft = sampleDraft()
        draft.keep(
            FormFields(["victim-born-day": " 31 feb", "token": "t", "reasons-judgement": "no"]),
            of: .victim)
        #expect(draft.fields["victim-born-day"] == " 31 feb")
        #expect(draft.fields["victim-name"] == nil)
        #expect(draft.fields["token"] == nil)
        #expect(draft.fields["reasons-judgement"] == "She thinks that he will do worse.")
    }

    @Test func `a person's page sent twice adds one person, and never changes their part`() {
        var draft = sampleDraft(people: [])
        let kept = [samplePerpetrator, samplePerpetrator].map { draft.keep($0) }
        #expect(kept == [true, true])
        #expect(draft.people.count == 1)
        let asChild = draft.keep(DraftPerson(id: samplePerpetrator.id, role: .child, fields: [:]))
        #expect(!asChild)
    }

    @Test func `the victim stays the same person when a referral is sent again`() throws {
        var draft = sampleDraft(without: ["id"])
        draft.name(victim: ID(high: 9, low: 9))
        draft.name(victim: ID(high: 8, low: 8))
        #expect(try content(of: draft).victim?.id == ID(high: 9, low: 9))
    }

    @Test func `a transfer says from where, and a repeat is of a case that was found`() {
        let briefing = sampleBriefing()
        let fields = FormFields(["accept-kind": "transfer"])
        guard case .problems(let found) = AcceptForm.read(fields, briefing, today: today)
        else {
            Issue.record("a transfer from nowhere was accepted")
            return
        }
        #expect(found.map(\.field) == ["accept-from"])
        #expect(
            kind("\(ID<CaseFile>(high: 4, low: 1))", briefing) == .repeatOf(ID(high: 4, low: 1)))
        #expect(kind("\(ID<CaseFile>(high: 4, low: 2))", briefing) == nil)
        #expect(kind("new", briefing) == .new)
    }

    private func kind(_ typed: String, _ briefing: ReferralBriefing) -> CaseKind? {
        let fields = FormFields(["accept-kind": typed])
        guard
            case .value(.accept(let acceptance)) = AcceptForm.read(
                fields, briefing, today: today)
        else { return nil }
        return acceptance.kind
    }
}
