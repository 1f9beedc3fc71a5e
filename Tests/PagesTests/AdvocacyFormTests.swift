import Casework
import Markup
import Pages
import Specimens
import Testing

/// The forms of the advocacy service: contact by safe ways, safe contact, the view or its absence.
struct AdvocacyFormTests {
    private let now = WallTime(today, TimeOfDay(minutes: 600))

    private func fields(_ more: [String: String] = [:]) -> FormFields {
        FormFields(
            [
                "id": "\(Specimen.contact.id)", "outcome": "reached", "route": "inPerson",
                "notes": "Seen at the clinic.",
            ].merging(more) { _, new in new })
    }

    private func file(safeToCall: KnownAnswer = .yes) -> CaseBriefing {
        var file = CasePageSpecimen.bare
        file.safeContact = SafeContact(
            telephone: PrivateText("01632 960001"), safeToCall: safeToCall, confirmedOn: today)
        file.contacts = []
        file.may.recordContact = true
        file.may.confirmSafeContact = true
        return file
    }

    @Test func `an attempt without outcome and route names both`() {
        let reading = ContactForm.read(
            FormFields(["id": "\(Specimen.contact.id)"]), file(), now: now)
        #expect(problems(reading) == ["outcome", "route"])
    }

    @Test func `an attempt is just now when nobody says otherwise`() throws {
        let attempt = try #require(value(ContactForm.read(fields(), file(), now: now))).attempt
        #expect(attempt.id == Specimen.contact.id)
        #expect(attempt.made == ContactTime(today, at: now.time))
        #expect(attempt.whyNotSafe == nil)
    }

    @Test func `an earlier day needs no time, and nothing lies in the future`() throws {
        let day = today.adding(days: -2)
        let earlier = fields([
            "made-day": "\(day.day)", "made-month": "\(day.month)", "made-year": "\(day.year)",
        ])
        let attempt = try #require(value(ContactForm.read(earlier, file(), now: now))).attempt
        #expect(attempt.made == ContactTime(day, at: nil))
        let later = fields(["made-at": "10:01am"])
        #expect(problems(ContactForm.read(later, file(), now: now)) == ["made-at"])
        let coming = today.adding(days: 1)
        let tomorrow = fields([
            "made-day": "\(coming.day)", "made-month": "\(coming.month)",
            "made-year": "\(coming.year)",
        ])
        #expect(problems(ContactForm.read(tomorrow, file(), now: now)) == ["made-day"])
    }

    @Test(arguments: ["telephone", "text", "other"])
    func `a way that is not known to be safe asks why`(route: String) throws {
        let unsafe = file(safeToCall: .notKnown)
        let typed = fields(["route": route])
        #expect(problems(ContactForm.read(typed, unsafe, now: now)) == ["why-not-safe"])
        let explained = fields(["route": route, "why-not-safe": "She rang first."])
        let attempt = try #require(value(ContactForm.read(explained, unsafe, now: now))).attempt
        #expect(attempt.whyNotSafe == PrivateText("She rang first."))
    }

    @Test func `the first way that is safe is chosen already`() {
        #expect(ContactForm.fresh(file(), today: today)["route"] == "telephone")
        #expect(ContactForm.fresh(file(safeToCall: .no), today: today)["route"] == "")
    }

    @Test func `a view that was heard on the way is taken, but never over a colleague's`() throws {
        let heard = fields(["view": "She wants to stay."])
        let contact = try #require(value(ContactForm.read(heard, file(), now: now)))
        #expect(contact.view == PrivateText("She wants to stay."))
        var written = file()
        written.victimsView = try Specimen.discussedCase().record.victimsView
        #expect(problems(ContactForm.read(heard, written, now: now)) == ["outcome"])
        let page = contactPage(
            sampleFrame(), written, today: today, newID: Specimen.id(999),
            entered: Entered(heard, [Problem(field: "outcome", sentence: "Somebody was quicker")]))
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("She wants to stay."))
    }

    @Test func `what is safe stands above the attempt, way by way`() {
        let page = contactPage(sampleFrame(), file(), today: today, newID: Specimen.id(999))
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("Telephone call Safe"))
        #expect(page.english.contains("Text message, Voicemail, E-mail, Letter. Do not use."))
    }

    @Test func `safe contact is confirmed as it stands, or changed`() throws {
        let file = file()
        let asDrawn = SafeContactForm.onRecord(file)
        let typed = [
            "contact-safe-to-call": asDrawn["contact-safe-to-call"],
            "contact-telephone": asDrawn["contact-telephone"],
        ]
        let confirmed = try #require(value(SafeContactForm.read(FormFields(typed), file)))
        #expect(confirmed.safeToCall == .yes)
        let page = safeContactPage(sampleFrame(), file, today: today, entered: asDrawn)
        #expect(PageLint.findings(in: page).isEmpty)
    }

    @Test func `safe contact that a colleague confirmed meanwhile is not written over`() {
        let stale = FormFields([
            "contact-safe-to-call": "yes", "contact-telephone": "01632 960001",
            "shown-contact": "as-it-was",
        ])
        let changed = file(safeToCall: .no)
        #expect(problems(SafeContactForm.read(stale, changed)) == ["contact-safe-to-call"])
        let page = safeContactPage(
            sampleFrame(), changed, today: today,
            entered: Entered(
                stale, [Problem(field: "contact-safe-to-call", sentence: "Look again")]))
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("On record now"))
    }

    @Test func `why there is no view is asked only while there is none`() throws {
        var file = file()
        let without = victimsViewPage(
            sampleFrame(), file, today: today, entered: VictimsViewForm.onRecord(file))
        #expect(PageLint.findings(in: without).isEmpty)
        #expect(without.english.contains("If there is no view"))
        file.victimsView = try Specimen.discussedCase().record.victimsView
        let with = victimsViewPage(
            sampleFrame(), file, today: today, entered: VictimsViewForm.onRecord(file))
        #expect(!with.english.contains("If there is no view"))
    }

    @Test func `another reason for the missing view needs words`() {
        let file = file()
        let other = FormFields(["missing": "other"])
        #expect(problems(MissingViewForm.read(other, file)) == ["missing-words"])
        let page = victimsViewPage(
            sampleFrame(), file, today: today, entered: VictimsViewForm.onRecord(file),
            missing: Entered(other, [Problem(field: "missing-words", sentence: "Enter why")]))
        #expect(PageLint.findings(in: page).isEmpty)
    }

    @Test func `hours and specialisms that a colleague saved meanwhile are not written over`() {
        let load = AdviserLoad(
            id: Specimen.account(.advocate), name: "Imani Reed",
            terms: AdviserTerms(hours: 60, specialisms: [.men]), open: 1, inYear: 1, yearly: 100)
        let stale = FormFields(["hours": "100", "shown-hours": "as-it-was"])
        #expect(problems(AdviserTermsForm.read(stale, load)) == ["hours"])
        let fresh = FormFields(["hours": "80", "works-with-lgbt": "yes", "languages": "Polish"])
        #expect(
            value(AdviserTermsForm.read(fresh, load))
                == AdviserTerms(hours: 80, specialisms: [.lgbt], languages: "Polish"))
        #expect(
            problems(AdviserTermsForm.read(FormFields(["hours": "0"]), load)) == ["hours"])
    }

    @Test func `the suggested adviser comes first with the reason in words`() {
        let needs = AdviserNeeds(specialisms: [.olderPeople], language: PrivateText("Polish"))
        let fits = AdviserFit.inOrder(
            [adviser("Ann", 120, []), adviser("Beth", 20, [.olderPeople])], for: needs)
        var file = CasePageSpecimen.bare
        file.outline = CasePageSpecimen.outline(advocate: nil)
        let page = adviserPage(sampleFrame(), file, among: fits, today: today)
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(
            page.english.contains(
                "Suggested: speaks the victim’s language; works with: Older people. "
                    + "3 cases open, 20 of 100 in 12 months."))
        #expect(page.english.contains("This is all that the area allows for these hours."))
    }

    private func adviser(
        _ name: String, _ inYear: Int, _ specialisms: Set<AdviserSpecialism>
    ) -> AdviserLoad {
        AdviserLoad(
            id: Specimen.id(UInt64(inYear)), name: name,
            terms: AdviserTerms(specialisms: specialisms, languages: "polish"), open: 3,
            inYear: inYear, yearly: 100)
    }

    private func problems<Value>(_ reading: FormReading<Value>) -> [String] {
        if case .problems(let problems) = reading { problems.map(\.field) } else { [] }
    }

    private func value<Value>(_ reading: FormReading<Value>) -> Value? {
        if case .value(let value) = reading { value } else { nil }
    }
}
