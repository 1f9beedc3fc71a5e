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

func reading(_ draft: ReferralDraft) throws -> FormReading<ReferralContent> {
    ReferralForm.read(
        draft, try shippedChecklist(), AreaSettings(), today: today, newID: ID(high: 3, low: 1))
}

func problems(of draft: ReferralDraft) throws -> [Problem] {
    switch try reading(draft) {
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

func sampleBriefing(
    state: ReferralState = .submitted, reason: String? = nil, mayDecide: Bool = true,
    mayAmend: Bool = false, reference: CaseReference? = nil, hearing: HearingSlot? = nil,
    isKnown: Bool = true
) throws -> ReferralBriefing {
    let earlier = EarlierCase(
        id: ID(high: 4, low: 1), reference: CaseReference(year: 2026, number: 31),
        referredOn: today.adding(days: -200), heardOn: today.adding(days: -180),
        hasPerpetratorInCommon: true)
    let match = PossibleMatch(
        earlier: earlier, victim: PrivateText("Asha Sampel"), reasons: [.similarName, .sameBirth])
    let rule = RepeatRule(windowMonths: 12, anchor: .lastReferral)
    return ReferralBriefing(
        id: ID(high: 5, low: 1), caseID: ID(high: 1, low: 2), state: state,
        content: try content(of: sampleDraft()), reason: reason.map { PrivateText($0) },
        agency: "Northbridge Police", submittedAt: Instant(milliseconds: 1_795_000_000_000),
        submittedOn: today.adding(days: -3), reference: reference, hearing: hearing,
        matches: isKnown ? [match] : [],
        proposal: isKnown ? rule.proposal(from: [earlier], referredOn: today) : nil,
        mayDecide: mayDecide, mayAmend: mayAmend)
}

func sampleLine(_ state: ReferralState, daysAgo: Int, _ name: String) -> ReferralLine {
    ReferralLine(
        id: ID(high: 6, low: UInt64(daysAgo)), state: state, agency: "Northbridge Police",
        victim: PrivateText(name),
        submittedAt: Instant(milliseconds: Int64(20_779 - daysAgo) * 86_400_000),
        submittedOn: today.adding(days: -daysAgo), reference: nil, hearing: nil)
}
