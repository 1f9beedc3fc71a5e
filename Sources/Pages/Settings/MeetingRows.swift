import Casework
import Markup

/// How and when an area meets.
let meetingRows: [SettingRow] = [
    .choice(
        "cadence", "How often", \.cadence, "How often does the conference meet?",
        hint: "New meetings begin with this; each can still be called when you like."
    ) { $0.words },
    startTime,
    .number(
        .minutesPerCase, \.minutesPerCase, "How many minutes has each case?",
        hint: "Agendas give each case its time from this."
    ) { counted($0, one: "1 minute", many: "\($0) minutes") },
    .number(
        .caseCapacity, \.caseCapacity, "How many cases can one meeting hear?",
        hint: "You are warned when you list more. Nothing is stopped."
    ) { counted($0, one: "1 case", many: "Up to \($0) cases") },
    .number(
        .agendaLeadDays, \.agendaLeadDays, "How many days before a meeting does its agenda go out?",
        hint: "Agencies have these days for their research."
    ) { counted($0, one: "The day before", many: $0 == 0 ? "On the same day" : "\($0) days") },
    .choice(
        "agendaDayKind", "Those days are counted", \.agendaDayKind, "How are those days counted?",
        hint: "Bank holidays are not known to this service: add a day where one falls between."
    ) { $0 == .calendar ? "With weekends" : "Monday to Friday only" },
    .yesNo(
        "rollingAgenda", "When agencies see a case", \.rollingAgenda,
        "Do agencies see each case as soon as it is listed?",
        hint: "The agenda then goes out with the first case, and each later one is sent on.",
        yes: "As soon as it is listed", no: "When the agenda goes out"),
    .yesNo(
        "dailyTriageMeeting", "Daily meeting", \.dailyTriageMeeting,
        "Do agencies also meet each working day about new referrals?",
        hint: "The coordinator then calls the day’s meeting with one press.",
        yes: "Each working day, about new referrals", no: "None"),
    .yesNo(
        "listsEndedFlags", "At the end of an agenda", \.listsEndedFlags,
        "Does the agenda end with the cases whose flag has run out?",
        hint: "Those since the meeting before, so that agencies can take them off their files.",
        yes: "Cases whose flag has run out are listed", no: "Nothing is added"),
    .yesNo(
        "keepsWithdrawnResearch", "When a case leaves an agenda", \.keepsWithdrawnResearch,
        "Is research kept when a case is taken off an agenda that went out?",
        hint: "If not, nobody can read it again and agencies are asked anew.",
        yes: "Agencies keep their research for the next meeting", no: "Research is set aside"),
]

/// What is written down of an area's ways before the service can follow them.
let notActedOn: Phrase = "This is kept with your rules. The service does not act on it yet."

private let startTime: SettingRow = {
    let asked = TimeQuestion(
        "meetingStartsAt", "When does a meeting usually start?",
        missing: "Enter when a meeting usually starts", called: "The start of a meeting")
    return SettingRow(
        key: "Usual start", words: { settings, _ in [settings.meetingStartsAt.words] },
        draw: { entered, _ in textInput(asked, entered) },
        read: { fields, settings, problems in
            guard let time = asked.read(fields, into: &problems) else { return }
            settings.meetingStartsAt = time
        }, stored: { asked.answer($0.meetingStartsAt) })
}()
