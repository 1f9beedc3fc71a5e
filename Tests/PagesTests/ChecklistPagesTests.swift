import Casework
import Markup
import Testing

@testable import Pages

/// Every page on which an instrument is asked or shown, for every instrument that is shipped.
struct ChecklistPagesTests {
    private let frame = sampleFrame()

    private func open(_ fields: [String: String], _ problems: [Problem] = []) -> OpenDraft {
        OpenDraft(
            ReferralDraft(id: ID(high: 1, low: 1), caseID: ID(high: 1, low: 2), fields: fields),
            savedAt: nil, problems: problems)
    }

    /// Everything answered in the way that draws most attention, and nothing written.
    private func everyYes(_ questions: ChecklistQuestions) -> [String: String] {
        questions.instrument.items.reduce(into: [:]) { fields, item in
            let scale = questions.instrument.scale(of: item)
            fields[questions.name(item)] = scale.answers.first(where: \.isAttention)?.code.rawValue
        }
    }

    @Test(arguments: ShippedInstruments.names)
    func `the page of a checklist gives the page lint nothing to say`(name: String) throws {
        let instrument = try ShippedInstruments.read(name)
        let fields = everyYes(ChecklistForm.main(instrument))
        var problems: [Problem] = []
        _ = ChecklistForm.assessment(FormFields(fields), instrument, into: &problems)
        for page in [
            draftChecklistPage(frame, open([:]), instrument),
            draftChecklistPage(frame, open(fields, problems), instrument),
            draftFurtherSetPage(frame, open([:], [.unfinished]), instrument),
        ] {
            #expect(PageLint.findings(in: page) == [])
        }
    }

    @Test(arguments: ShippedInstruments.names)
    func `an assessment as it is read gives the page lint nothing to say`(name: String) throws {
        let instrument = try ShippedInstruments.read(name)
        let questions = ChecklistForm.main(instrument)
        var ignored: [Problem] = []
        let made = questions.read(FormFields(everyYes(questions)), into: &ignored)
        for held in [instrument, nil] {
            let facts = div {
                h1 { "Facts" }
                h2 { "Checklist" }
                checklistFacts(made, held)
            }
            #expect(PageLint.findings(inPiece: facts) == [])
        }
        #expect(checklistFacts(made, instrument).english.contains(instrument.title))
    }

    @Test(arguments: ShippedInstruments.names)
    func `every code of a shipped instrument has words`(name: String) throws {
        let codes = Set(try ShippedInstruments.read(name).items.flatMap(\.prompts))
        #expect(codes.filter { promptWords($0) == nil }.isEmpty)
    }

    @Test func `every prompt that an instrument may name has words`() {
        #expect(RiskPrompts.known.filter { promptWords($0) == nil }.isEmpty)
    }

    @Test func `the 24 questions are gone through with two keys each`() throws {
        let instrument = try ShippedInstruments.read("checklist-24")
        let page = draftChecklistPage(frame, open([:]), instrument)
        let radios = page.elements(named: "input").filter { $0.value(of: "type") == "radio" }
        // One key answers a group of radios and one goes on: a group is one stop for Tab.
        #expect(Set(radios.compactMap { $0.value(of: "name") }).count * 2 == 48)
    }

    @Test func `what was not asked stands at not asked on every scale`() throws {
        let instrument = try ShippedInstruments.read("officer-frequency")
        let page = draftChecklistPage(frame, open([:]), instrument)
        let checked = page.elements(named: "input").filter {
            $0.has("checked") && $0.value(of: "type") == "radio"
        }
        #expect(checked.count == 17)
        #expect(checked.allSatisfy { $0.value(of: "value") == "notAsked" })
    }

    @Test func `every box for words and every tick is open, whatever is answered`() throws {
        let instrument = try ShippedInstruments.read("checklist-24")
        let page = draftChecklistPage(frame, open([:]), instrument)
        let names = page.elements(named: "input").compactMap { $0.value(of: "name") }
        for item in instrument.items {
            if item.detail != nil { #expect(names.contains("checklist-\(item.number)-detail")) }
            for choice in item.choices?.of ?? [] {
                #expect(names.contains("checklist-\(item.number)-which-\(choice.code)"))
            }
        }
    }

    @Test func `the page says that the questions are others than those answered`() throws {
        let instrument = try ShippedInstruments.read("police-27")
        let fields = ["checklist-instrument": "checklist-24/1", "checklist-15": "yes"]
        let page = draftChecklistPage(frame, open(fields), instrument)
        #expect(page.english.contains("Answers to the earlier questions are not carried over"))
        let checked = page.elements(named: "input").filter { $0.has("checked") }
        #expect(checked.allSatisfy { $0.value(of: "value") == "notAsked" })
    }

    @Test func `a yes to stalking leads to its questions, then on`() throws {
        let main = try ShippedInstruments.asUsed("checklist-24")
        var draft = open(["checklist-8": "yes", "checklist-12": "yes"]).draft
        #expect(
            ChecklistForm.setsOpened(draft, main).map(\.code) == ["honour-based", "stalking-11"])
        let first = ChecklistForm.next(after: nil, in: draft, main).address
        #expect(first.hasSuffix("/further/honour-based"))
        let second = ChecklistForm.next(after: "honour-based", in: draft, main).address
        #expect(second.hasSuffix("/further/stalking-11"))
        let last = ChecklistForm.next(after: "stalking-11", in: draft, main).address
        #expect(last.hasSuffix("/safety"))
        draft.fields = ["checklist-8": "no"]
        #expect(ChecklistForm.next(after: nil, in: draft, main).address.hasSuffix("/safety"))
        #expect(ChecklistForm.tasks(draft, main).isEmpty)
    }

    @Test func `what was written on a set stays when the answer that opened it changes`() throws {
        let main = try ShippedInstruments.asUsed("checklist-24")
        let set = try ShippedInstruments.read("stalking-11")
        var draft = open(["checklist-8": "yes"]).draft
        draft.keep(
            FormFields(["further-stalking-11-1": "yes", "other": "x"]),
            of: ChecklistForm.further(set))
        #expect(draft.fields["other"] == nil)
        draft.fields["checklist-8"] = "no"
        let kept = ChecklistForm.furtherAssessments(draft, main)
        #expect(kept.map(\.instrument) == ["stalking-11"])
        #expect(kept.first?.answers == [1: .yes])
        draft.keep(FormFields([:]), of: ChecklistForm.further(set))
        #expect(ChecklistForm.furtherAssessments(draft, main).isEmpty)
    }

    @Test func `a draft goes on with the version on which it was begun`() {
        let begun = ChecklistForm.begunOn(open(["checklist-instrument": "checklist-24/1"]).draft)
        #expect(begun?.code == "checklist-24" && begun?.version == "1")
        for odd in ["", "checklist-24", "a/b/c", "/"] {
            #expect(ChecklistForm.begunOn(open(["checklist-instrument": odd]).draft) == nil)
        }
    }

    @Test func `no page calls any risk low`() throws {
        for name in ShippedInstruments.names {
            let instrument = try ShippedInstruments.read(name)
            let made = RiskAssessment(instrument: name, version: "1", answers: [1: .no])
            let words = checklistFacts(made, instrument).english.lowercased()
            for verdict in ["not high", "low risk", "no risk", "is safe"] {
                #expect(!words.contains(verdict))
            }
        }
    }
}
