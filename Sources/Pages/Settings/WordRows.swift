import Casework
import Markup

/// What a referral is written on.
let referralFormRows: [SettingRow] = [
    .instrument,
    .furtherInstruments,
    .yesNo(
        "managerSignOff", "Manager’s sign-off", \.referralForm.asksManagerSignOff,
        "Does the form ask whether a manager has signed the referral off?",
        hint: "A referral then waits until somebody is named. Think of nights and weekends.",
        yes: "Asked for", no: "Not asked for"),
    .yesNo(
        "wantsPolice", "Contact with the police", \.referralForm.asksWhetherVictimWantsPolice,
        "Does the form ask whether the victim wants to speak to the police?",
        yes: "Asked, with her reasons", no: "Not asked"),
    .yesNo(
        "policeWillRecord", "Crimes that are disclosed", \.referralForm.showsPoliceWillRecordCrime,
        "Do the police here record any crime that a referral tells of?",
        hint: "If yes, the form says so before the referral is sent.",
        yes: "The form warns that the police will record them", no: "No warning"),
    .yesNo(
        "declineNeedsReviewer", "Declining a referral", \.referralForm.declineNeedsReviewer,
        "Must somebody else agree before a referral is declined?",
        hint: "A second pair of eyes before somebody in danger is turned away.",
        yes: "Somebody else must agree", no: "The coordinator decides"),
]

/// What your nation calls things.
let nameRows: [SettingRow] = [
    .choice(
        "adviser", "Advisers", \.labels.adviser, "What are advisers called?", hint: notActedOn
    ) {
        $0 == .idva ? "IDVA" : "IDAA"
    },
    .choice(
        "offenderScheme", "Scheme for dangerous offenders", \.labels.offenderScheme,
        "Which scheme manages dangerous offenders?",
        hint: notActedOn
    ) { $0 == .mappa ? "MAPPA" : "PPANI" },
    .text(
        .framework, \.labels.framework, "Which principles is quality measured against?",
        hint: notActedOn),
    .text(
        .sharingAgreement, \.labels.sharingAgreement, "What is your agreement called?",
        hint: notActedOn),
    .text(
        .partnership, \.labels.partnership, "To which partnership does the conference report?",
        hint: notActedOn),
]

/// What an area words for itself.
let wordRows: [SettingRow] = [
    .text(
        .serviceName, \.serviceName, "What is the service called on screen?",
        hint: "Everybody sees it, over shoulders too. Keep it neutral, such as Conference."),
    .text(
        .declarationVersion, \.declarationVersion,
        "Which version of the confidentiality statement is in use?",
        hint: "Everybody agrees anew after it changes."),
    .text(
        .updateVictimWords, \.updateVictimWords, "The standard action for telling the victim",
        hint: "Offered when the meeting finishes a case."),
    .text(
        .flagFileWords, \.flagFileWords, "The standard action for flagging files",
        hint: "Offered when the meeting finishes a case."),
    .stockActions,
]
