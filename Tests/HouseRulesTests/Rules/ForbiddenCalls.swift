/// The list. A trap ends the process for everybody, so one request must never reach one.
let forbiddenCalls: [ForbiddenCall] =
    trappingCalls + slowOrUnsafeReading + strayOutput + strayConcurrency + strayClocks
    + looseTypes + published

private let trap = "a trap ends the server for every agency at once."

private let trappingCalls = [
    ForbiddenCall("try!", trap, "use `try`, and let the caller decide what a fault means."),
    ForbiddenCall("as!", trap, "use `as?` with a guard, or give the value its type earlier."),
    ForbiddenCall("fatalError", trap, "throw a fault, or make the case impossible by type."),
    ForbiddenCall(
        "precondition", trap, "return a refusal, a problem or nil; throw for a fault.",
        allowedIn: ["Markup", "Storage"]),
    ForbiddenCall(
        "preconditionFailure", trap, "throw a fault, or make the case impossible by type.",
        allowedIn: ["Markup", "Storage"]),
    ForbiddenCall(
        "uniqueKeysWithValues", "it traps on a repeated key and prints the key.",
        "use `Dictionary(_:uniquingKeysWith:)`."),
    ForbiddenCall("unowned", trap, "use `weak`, or hold a value instead of a reference."),
    ForbiddenCall("unsafelyUnwrapped", trap, "use `guard let`."),
    ForbiddenCall("unsafeBitCast", trap, "say the conversion with an initialiser."),
]

private let slowOrUnsafeReading = [
    ForbiddenCall(
        "String(format:", "a format string read wrongly crashes the process.",
        "use interpolation; days and times are worded in Pages/Wording/Dates.swift."),
    ForbiddenCall(
        "DateFormatter", "it is slow, and it reads the machine's settings.",
        "word the date in Pages/Wording/Dates.swift."),
    ForbiddenCall(
        "ISO8601DateFormatter", "it is slow.", "use `CalendarDate` or `Instant` and their text."),
    ForbiddenCall(
        "Regex", "a pattern on input can run for minutes.", "read the text by hand, bounded."),
    ForbiddenCall(
        "NSRegularExpression", "a pattern on input can run for minutes.",
        "read the text by hand, bounded."),
    ForbiddenCall(
        "firstMatch(of:", "a pattern on input can run for minutes.",
        "read the text by hand, bounded."),
    ForbiddenCall(
        "wholeMatch(of:", "a pattern on input can run for minutes.",
        "read the text by hand, bounded."),
]

private let strayOutput = [
    ForbiddenCall(
        "print(", "what it prints may name a person.",
        "return the value; only the program `marac` prints.", allowedIn: ["marac"]),
    ForbiddenCall("debugPrint(", "what it prints may name a person.", "return the value."),
    ForbiddenCall("dump(", "it opens every field.", "return the value."),
    ForbiddenCall("NSLog(", "it goes round the request log.", "log a fixed sentence and ids."),
]

private let strayConcurrency = [
    ForbiddenCall(
        "Task.detached", "nobody waits for it or stops it.",
        "use a task group, or a service that the program runs and ends.")
]

/// Rules receive the `Occasion`; the program is given a clock.
private let belowTheClock: Set = [
    "StorageSQLite", "StoragePostgreSQL", "UseCases", "Website", "marac",
]

private let strayClocks = ["Date()", "Date.now", "Date.init()", "clock_gettime", "gettimeofday"].map
{
    ForbiddenCall(
        $0, "a rule that reads the clock cannot be asked about another day.",
        "take the `Occasion`, or an `Instant`, as a parameter.", allowedIn: belowTheClock)
}

private let looseTypes = [
    ForbiddenCall(
        "[String: Any]", "nobody can say what is in it.", "give the value a type of its own."),
    ForbiddenCall("open class", "nothing here is inherited from.", "use a struct or an enum."),
]

private let published = [
    "import", "func", "struct", "enum", "protocol", "actor", "extension", "let", "var", "init",
    "static",
].map {
    ForbiddenCall(
        "public \($0)", "nothing here is a library for others.", "say `package`, or nothing.")
}
