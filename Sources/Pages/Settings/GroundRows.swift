import Casework
import Markup

/// What brings a case to the conference. None of these numbers stops a referral.
let groundRows: [SettingRow] = [
    .number(
        .visibleHighRiskCount, \.visibleHighRiskCount,
        "How many yes answers on the checklist make high risk visible?",
        hint: "Fewer never stop a referral: professional judgement is a ground of its own."
    ) { "\($0) or more" },
    .yesNo(
        "takesInstrumentsCount", "Whose number of yes answers counts", \.takesInstrumentsCount,
        "Does the number of the checklist itself take the place of yours?",
        hint: "Where the checklist has no number of its own, yours still counts.",
        yes: "That of the checklist, where it has one", no: "Your area’s"),
    .number(
        .escalationIncidents, \.escalation.incidents, "How many incidents show escalation?",
        hint: "A lower number brings more cases of frequent, lesser incidents."
    ) { "\($0) or more" },
    .number(
        .escalationMonths, \.escalation.months, "Within how many months?"
    ) { counted($0, one: "1 month", many: "\($0) months") },
    .choice(
        "escalationSource", "Whose record of incidents counts", \.escalation.source,
        "Whose record of an incident counts?"
    ) { $0 == .policeReported ? "Incidents reported to the police" : "Any agency’s" },
    .yesNo(
        "escalationMustBeRising", "Must incidents be rising", \.escalation.mustBeRising,
        "Must they also be growing worse or coming more often?",
        yes: "Yes, worse or more often", no: "No, the number is enough"),
    .yesNo(
        "honourBased", "Honour-based abuse or forced marriage",
        \.extraGrounds.honourBasedOrForcedMarriage,
        "Is any risk of honour-based abuse or forced marriage enough?",
        hint: "If no, a referral can still be made on professional judgement.",
        yes: "Any risk is enough", no: "Not a ground of its own"),
    .yesNo(
        "mediumRisk", "Medium risk that will rise", \.extraGrounds.mediumRiskExpectedToRise,
        "Is medium risk enough when a coming change will make it worse?",
        hint: "Such as a release from prison, or contact with children that a court will order.",
        yes: "Enough, when a coming change will make it worse", no: "Not a ground of its own"),
]

/// When a further referral is a repeat, and how long agencies keep their flags.
let repeatRows: [SettingRow] = [
    .number(
        .repeatWindowMonths, \.repeatRule.windowMonths,
        "For how many months is a further incident a repeat?",
        hint: "After that it is a new case, linked to the old one."
    ) { counted($0, one: "1 month", many: "\($0) months") },
    .choice(
        "repeatAnchor", "Counted from", \.repeatRule.anchor, "From when are those months counted?",
        hints: [
            .lastMeeting: "A case that was never heard then makes no repeat. You are told of it."
        ]
    ) { $0 == .lastReferral ? "The last referral" : "The last meeting that heard the case" },
    .choice(
        "qualifyingIncident", "What makes a repeat", \.repeatRule.qualifyingIncident,
        "Which further incidents make a repeat?",
        hints: [.wouldBeCrime: "Where nobody has said, you are asked when you decide."]
    ) { $0 == .anyAbuse ? "Any abuse" : "Only what would be a crime" },
    .number(
        .flagMonths, \.flagMonths, "For how many months do agencies flag their files?",
        hint: "Flags that are raised already keep their last day."
    ) { counted($0, one: "1 month", many: "\($0) months") },
]

/// How long things may take, and when somebody is told that they take longer.
let timeRows: [SettingRow] = [
    .number(
        .daysToHearing, \.daysToHearing, "Within how many days is a case heard?",
        hint: "42 is usual for monthly meetings, 28 for meetings every two weeks."
    ) { days($0) },
    .choice(
        "hearingClock", "Those days begin with", \.hearingClock, "From when do those days run?",
        hint: "Pages show the days since both."
    ) { $0 == .referral ? "The referral" : "The incident" },
    .number(
        .triageTargetDays, \.triageTargetDays, "Within how many days is a referral decided on?"
    ) { days($0) },
    .number(
        .emergencyTargetDays, \.emergencyTargetDays, "Within how many days does an emergency meet?"
    ) { days($0) },
    .number(
        .actionDays, \.actionDays, "How many days has an agency for an action?",
        hint: "The meeting can set another day for each."
    ) { days($0) },
    .number(
        .safeContactStaleDays, \.safeContactStaleDays,
        "After how many days are safe contact details to be confirmed again?",
        hint: "Older ones are marked, so that nobody relies on them."
    ) { days($0) },
    .number(
        .referralsPerAdviserYear, \.referralsPerAdviserYear,
        "How many referrals a year can a full-time adviser take?",
        hint: "The load of each adviser is shown against this. It stops nobody."
    ) { "\($0)" },
]

private func days(_ number: Int) -> Phrase {
    number == 0 ? "The same day" : counted(number, one: "1 day", many: "\(number) days")
}
