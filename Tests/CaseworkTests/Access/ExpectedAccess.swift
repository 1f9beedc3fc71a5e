import Casework

/// The tables of domain 1.3 once more, written by hand from the field and not from the policy.
/// What is not named is denied.
enum ExpectedAccess {
    /// role: relation (or `always`) = parts; `~` before a part: hidden until revealed.
    private static let ofCases = """
        coordinator: always = whole ~protectedDetails
        coordinator: wroteIt joinedIt everything = whole ~protectedDetails own
        coordinator: otherSideButHerOwnWords everythingOfOtherSide = whole ~protectedDetails
        chair: always = whole
        minuteTaker: always = whole
        advocacyManager: always = whole ~protectedDetails ownResearch
        advocacyManager: wroteIt joinedIt = whole ~protectedDetails ownResearch own
        advocacyManager: everything = whole ~protectedDetails ownResearch own ~urgentDetails
        advocacyManager: brokeGlass = whole ~protectedDetails ownResearch ~urgentDetails
        advocate representative deputy: brokeGlass = emergency
        advocacyManager: \
        advisesItAgreementLapsed askedAndTookPartAgreementLapsed invitedAgreementLapsed \
        observesAgreementLapsed = service
        advocacyManager: everythingOfOtherSide = nothing
        advocacyManager: otherSideButHerOwnWords = words
        advocate: advisesIt = whole ~protectedDetails ownResearch
        advocate: everything = whole ~protectedDetails ownResearch own ~urgentDetails
        advocate: advisesItAgreementLapsed = service
        advocate: wroteIt joinedIt = own
        advocate: otherSideButHerOwnWords = words
        representative deputy: wroteIt joinedIt = own
        representative deputy: asked = answer
        representative deputy: askedAndActing = answer ownActions
        representative deputy: askedAndTookPart = answer minutes actions ownActions history
        representative deputy: askedAndInTheRoom = answer minutes actions ownActions
        representative deputy: everything = answer history own emergency
        representative deputy: otherSideButHerOwnWords = words
        referrer: wroteIt joinedIt everything = own
        referrer: otherSideButHerOwnWords = words
        attendee: invited invitedAgreementLapsed everything = outline people minutes ownActions
        observer: observes observesAgreementLapsed everything = outline people
        """

    private static let bundles: [String: String] = [
        "nothing": "",
        "whole": """
        outline people summary safeContact referral researchStatus minutes actions \
        ownActions advocacy history
        """,
        "service": """
        outline people summary safeContact referral advocacy ownResearch ownActions history \
        ~protectedDetails
        """,
        "answer": "outline people summary researchStatus ownResearch",
        "own": """
        outline people summary safeContact ~ownProtectedDetails referral ownResearch actions \
        ownActions
        """,
        "emergency": """
        outline people summary safeContact referral minutes actions ownActions ~urgentDetails
        """,
        "words": "outline people summary referral",
    ]

    private static let ofMeetings = """
        coordinator chair minuteTaker: always
        advocacyManager advocate: stranger agendaSent invited observes everything
        representative deputy: agendaSent everything
        attendee: invited invitedAgreementLapsed everything
        observer: observes observesAgreementLapsed everything
        """

    /// Shut for everybody, whatever else is so.
    private static let shut: Set<String> = ["everythingExcluded", "everythingOfOtherArea"]

    static func parts(_ role: Role, _ relation: Relation) -> (CaseParts, masked: CaseParts) {
        all[role]?[relation] ?? ([], [])
    }

    private static let all = Role.allCases.reduce(
        into: [Role: [Relation: (CaseParts, masked: CaseParts)]]()
    ) { all, role in
        let lines = lines(ofCases)
        for relation in Relation.allCases {
            all[role, default: [:]][relation] = read(role, relation, lines)
        }
    }

    private static func read(
        _ role: Role, _ relation: Relation, _ lines: [Line]
    ) -> (CaseParts, masked: CaseParts) {
        let words = cell(role, relation.rawValue, lines).flatMap(unbundled)
        let hidden = words.filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) }
        let open = words.filter { !$0.hasPrefix("~") }
        return (named(hidden + open), named(hidden.filter { !open.contains($0) }))
    }

    static func knows(_ role: Role, _ relation: MeetingRelation) -> Bool {
        let name = relation.rawValue
        return !shut.contains(name)
            && meetingLines.contains {
                $0.roles.contains(role.rawValue)
                    && !$0.relations.isDisjoint(with: [name, "always"])
            }
    }

    private static let meetingLines = lines(ofMeetings)

    private typealias Line = (roles: Set<String>, relations: Set<String>, cell: [String])

    private static func lines(_ text: String) -> [Line] {
        text.split(separator: "\n").map { line in
            let halves = line.split(separator: ":").map(String.init)
            let sides = (halves.last ?? "").split(separator: "=").map(words)
            return (
                Set(words(halves.first ?? "")), Set(sides.first ?? []),
                sides.count > 1 ? sides[1] : []
            )
        }
    }

    /// The line that names the relation, or else the one for all.
    private static func cell(_ role: Role, _ relation: String, _ lines: [Line]) -> [String] {
        guard !shut.contains(relation) else { return [] }
        let hers = lines.filter { $0.roles.contains(role.rawValue) }
        let line = hers.first { $0.relations.contains(relation) }
        return (line ?? hers.first { $0.relations.contains("always") })?.cell ?? []
    }

    private static func unbundled(_ word: String) -> [String] {
        bundles[word].map { words($0) } ?? [word]
    }

    private static func words(_ text: some StringProtocol) -> [String] {
        text.split(whereSeparator: { " \n".contains($0) }).map { String($0) }
    }

    private static func named(_ words: [String]) -> CaseParts {
        CasePart.allCases.reduce(into: []) { parts, part in
            if words.contains("\(part)") { parts.insert(CaseParts(part)) }
        }
    }
}
