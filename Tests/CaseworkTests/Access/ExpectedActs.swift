import Casework

/// Who does what, written by hand from the field (domain 1.2).
enum ExpectedActs {
    /// act: roles = what she must see of the case, and what goes with it.
    private static let text = """
        openCase: everybody = outline record
        openMeeting: everybody = none record
        openArea: everybody = none
        refer: bringers = none record notify
        carryForward: bringers = people record
        decideReferral: coordinator = referral record notify
        readWaitingReferrals: coordinator advocacyManager = none record
        answerResearch: representative deputy advocacyManager advocate = ownResearch record
        assessRisk: coordinator representative deputy advocacyManager advocate = referral record
        reportIncident: bringers = people record
        adviseVictim: advocacyManager advocate = advocacy record
        allocateAdviser: advocacyManager = advocacy record
        decideHearing: chair = outline record
        approveMinutes: chair = minutes record
        arrangeMeeting: coordinator = none record
        knowMeetings: meeting = none
        runMeeting: coordinator chair minuteTaker = minutes record
        reportAction: \
        coordinator chair minuteTaker representative deputy advocacyManager advocate = \
        ownActions record
        takeSeat: representative deputy advocacyManager advocate = minutes record
        readSettings: coordinator chair administrator = none
        changeSettings: coordinator = none record
        decideConflict: coordinator chair = outline record
        seeAgencies: coordinator administrator chair = none
        giveAccess: coordinator administrator = none record notify
        breakGlass: representative deputy advocate advocacyManager = none record notify
        oversee: coordinator advocacyManager governanceLead = none record
        """

    private static let groups: [String: Set<Role>] = [
        "everybody": Set(Role.allCases),
        "bringers": [
            .referrer, .representative, .deputy, .coordinator, .advocacyManager, .advocate,
        ],
        "meeting": [
            .coordinator, .chair, .minuteTaker, .representative, .deputy, .advocacyManager,
            .advocate, .attendee, .observer,
        ],
    ]

    static let rules: [Act: ActRule] = Dictionary(
        text.split(separator: "\n").compactMap(rule), uniquingKeysWith: { first, _ in first })

    private static func rule(_ line: Substring) -> (Act, ActRule)? {
        let halves = line.split(separator: ":")
        let sides = (halves.last ?? "").split(separator: "=").map { $0.split(separator: " ") }
        guard let act = halves.first.flatMap({ Act(rawValue: String($0)) }), sides.count == 2
        else { return nil }
        let roles = sides[0].reduce(into: Set<Role>()) { all, word in
            if let role = Role(rawValue: String(word)) { all.insert(role) }
            all.formUnion(groups[String(word)] ?? [])
        }
        let part = CasePart.allCases.first { "\($0)" == sides[1].first.map(String.init) }
        let duties = sides[1].compactMap { AccessDuty(rawValue: String($0)) }
        return (act, ActRule(roles, seeing: part, Set(duties)))
    }
}
