/// Leave to open a matter that the one decision did not give: only where it is listed here, with
/// the reason why it is safe. Everybody else asks `Errand.grant`.
enum LeaveRule {
    /// What goes round the decision, in which files it may stand, and why there.
    static let listed: [(call: String, files: [String: String])] = [
        (
            "AccessPolicy.begin(",
            [
                "UseCases/Referrals/SendReferral.swift":
                    "her own new referral: nothing is there yet",
                "UseCases/Meetings/PrepareMeeting.swift": "a new meeting: nothing is there yet",
            ]
        ),
        (
            "AccessPolicy.maintain(",
            [
                "Records/Ledger/Rebuild.swift": "the tables are made again; nobody reads",
                "Records/Ledger/Desk.swift": "the record of access is written, never opened",
                "Records/People/ComparingStaff.swift":
                    "staff are compared with the people of cases; neither side is shown",
                "Records/People/NamedVictims.swift":
                    "a name that was typed is compared; what is found is asked for with a grant",
                "Records/People/KnownPeople.swift":
                    "the index in memory; what is found is asked for with a grant",
                "Records/People/FindingPeople.swift":
                    "people are compared; only cases that exist for the reader come back",
                "UseCases/Areas/SetUpArea.swift": "the operator, from the command line",
                "UseCases/Accounts/AddAccount.swift": "the operator, from the command line",
                "UseCases/Staff/EndAccounts.swift": "the operator, from the command line",
                "UseCases/Staff/SetUpSignIn.swift": "a code opens her own place in an area",
                "UseCases/Staff/HandingOver.swift":
                    "a leaver's cases go to the next adviser; whoever does it is not shown them",
                "UseCases/Conflicts/FindConflicts.swift":
                    "conflicts follow to another case of the same people; nothing is shown",
                "UseCases/Conflicts/UnseenCases.swift":
                    "the program acts on a case that the reader does not see; nothing is shown",
            ]
        ),
        (
            "AccessPolicy.breakGlass(",
            ["UseCases/Cases/BreakGlass.swift": "the emergency itself; what is seen is decided"]
        ),
        (
            "AccessPolicy.oversee(",
            [
                "UseCases/Cases/BreakGlass.swift": "who was told of an emergency, not the case",
                "UseCases/Cases/OverseeBreakGlass.swift":
                    "who was told of an emergency, not the case",
                "UseCases/Oversight/Overseen.swift": "who looked, not the case",
            ]
        ),
        (
            "AccessPolicy.speakOfCircle(",
            [
                "UseCases/Conflicts/NamedCircle.swift":
                    "who is named in a circle may speak of the circle; no content is shown"
            ]
        ),
        ("AccessPolicy.mayOversee(", ["UseCases/Oversight/Overseen.swift": "lines of who looked"]),
    ]

    static func findings(in file: SourceFile) -> [Finding] {
        guard file.isProduct, !file.path.hasPrefix("Sources/Casework/Access/") else { return [] }
        return listed.flatMap { call, files in
            file.layers.code.numbered.filter { $0.line.contains(call) }
                .filter { _ in files["\(file.path.dropFirst("Sources/".count))"] == nil }
                .map { number, _ in
                    file.finding(
                        number, "`\(call)…)` gives leave without the one decision.",
                        "use `Errand.grant`, or list the file in LeaveRule with why it is safe.")
                }
        }
    }

    /// A reason that no file needs any more.
    static func stale(in files: [SourceFile]) -> [String] {
        listed.flatMap { call, reasons in
            reasons.keys.filter { name in
                !files.contains { $0.path == "Sources/\(name)" && $0.text.contains(call) }
            }.map { "LeaveRule lists \($0) for `\(call)…)`, which is not there: take it out." }
        }
    }
}
