import Casework
import Foundation
import Pages

/// The checklist that is shipped, read from its file as the program does.
func shippedChecklist() throws -> RiskInstrument {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "../../Instruments/checklist-24.json")
    return try JSONDecoder().decode(RiskInstrument.self, from: Data(contentsOf: file))
}

/// What an invented referrer wrote, complete unless a test says otherwise.
func sampleDraft(
    _ changes: [String: String] = [:], without left: [String] = [],
    people: [DraftPerson]? = nil
) -> ReferralDraft {
    var fields = sampleFields.merging(changes) { _, new in new }
    for name in left { fields[name] = nil }
    return ReferralDraft(
        id: ID(high: 1, low: 1), caseID: ID(high: 1, low: 2), fields: fields,
        people: people ?? [samplePerpetrator, sampleChild])
}

let samplePerpetrator = DraftPerson(
    id: ID(high: 2, low: 1), role: .perpetrator,
    fields: [
        "name": "Carl Pattern", "relationship": "formerPartner", "born-day": "3",
        "born-month": "4", "born-year": "1980",
    ])

let sampleChild = DraftPerson(
    id: ID(high: 2, low: 2), role: .child,
    fields: ["name": "Bo Sample", "relationship": "child", "lives-with-victim": "yes"])

private let sampleFields = [
    "id": ID<CasePerson>(high: 3, low: 1).description,
    "victim-name": "Asha Sample", "victim-born-day": "27", "victim-born-month": "3",
    "victim-born-year": "1985", "victim-address": "12 Example Road\nNorthbridge",
    "victim-telephone": "01632 960 001", "victim-safe-to-call": "yes",
    "victim-safe-times": "Weekdays before 2pm",
    "reasons-what-happened": "Called to the address by a neighbour.",
    "reasons-grounds-professionalJudgement": "yes",
    "reasons-judgement": "She thinks that he will do worse.",
    "reasons-risk-summary": "He is at the door each night.",
    "checklist-1": "yes", "checklist-2": "yes", "checklist-5": "no", "checklist-7": "notKnown",
    "safety-children": "done", "safety-adults": "notNeeded", "safety-police": "notYet",
    "safety-told": "yes", "safety-agrees": "yes",
]

/// The area's rules as they are when it has changed nothing.
func shippedRules(_ settings: AreaSettings = AreaSettings()) throws -> ReferralRules {
    ReferralRules(try shippedChecklist(), settings, today: today)
}

func reading(
    _ draft: ReferralDraft, _ settings: AreaSettings = AreaSettings()
) throws -> FormReading<ReferralContent> {
    ReferralForm.read(draft, try shippedRules(settings))
}

func problems(
    of draft: ReferralDraft, _ settings: AreaSettings = AreaSettings()
) throws -> [Problem] {
    switch try reading(draft, settings) {
    case .value: []
    case .problems(let problems): problems
    }
}

func content(of draft: ReferralDraft) throws -> ReferralContent {
    switch try reading(draft) {
    case .value(let content): content
    case .problems: throw NoContent()
    }
}

/// A specimen that should have been a whole referral and is not.
struct NoContent: Error {}
