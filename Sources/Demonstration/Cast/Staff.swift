import Casework

/// A colleague of the invented area, with a sign-in.
struct StaffMember: Sendable {
    let userName: String
    let name: String
    let party: Party
    let roles: [Role]
    /// What people would call the job.
    let words: String

    init(_ userName: String, _ name: String, _ party: Party, _ role: Role, _ words: String) {
        self.userName = userName
        self.name = name
        self.party = party
        roles = [role]
        self.words = words
    }
}

extension StaffMember {
    static let coordinator = StaffMember(
        "coordinator", "Cora Mockridge", .safety, .coordinator, "Coordinator")
    static let chair = StaffMember("chair", "Hollis Testerley", .police, .chair, "Chair")
    static let minuteTaker = StaffMember(
        "minute.taker", "Minna Draftwell", .safety, .minuteTaker, "Minute-taker")
    static let nurse = StaffMember(
        "nurse", "Nell Sampleton", .hospital, .referrer, "Referrer, a nurse")
    static let advocacyManager = StaffMember(
        "idva.manager", "Ida Placeholme", .advocacy, .advocacyManager, "Manager of the advisers")
    static let advocates = [
        StaffMember("idva.one", "Vita Examplow", .advocacy, .advocate, "Adviser (IDVA)"),
        StaffMember("idva.two", "Asta Fictorby", .advocacy, .advocate, "Adviser (IDVA)"),
    ]
    static let policeDeputy = StaffMember(
        "police.deputy", "Denny Stencilow", .police, .deputy, "Deputy of the police representative")
    static let administrator = StaffMember(
        "administrator", "Addo Patternby", .safety, .administrator, "Administrator of accounts")

    static let governanceLead = StaffMember(
        "governance.lead", "Gwenda Ledgerholme", .hospital, .governanceLead,
        "Information-governance lead")
    static let observer = StaffMember(
        "observer", "Orla Watchbury", .education, .observer, "Observer, a trainee")
    static let attendee = StaffMember(
        "invited.nurse", "Ines Slotworth", .hospital, .attendee, "Invited for one case")

    static let representatives = [
        representative("police.rep", "Petra Inventley", .police),
        representative("housing.rep", "Hugo Trialworth", .housing),
        representative("probation.rep", "Priya Outlinden", .probation),
        representative("children.rep", "Chika Specimere", .childrens),
        representative("adults.rep", "Anwen Protoford", .adults),
        representative("mental.health.rep", "Mehdi Imagindale", .mentalHealth),
        representative("hospital.rep", "Hana Supposeby", .hospital),
        representative("gp.rep", "Gwil Rehearsley", .primaryCare),
        representative("education.rep", "Edda Notionworth", .education),
        representative("recovery.rep", "Rafe Proxiwell", .recovery),
        representative("safety.rep", "Sunniva Blanksby", .safety),
        representative("homes.rep", "Homer Sketchholme", .homes),
    ]

    static let everybody =
        [coordinator, nurse, chair, minuteTaker, advocacyManager] + advocates
        + representatives
        + [policeDeputy, administrator, governanceLead, observer, attendee]

    /// Who answers for an agency: its representative, or the manager of the advisers.
    static func speaker(for party: Party) -> StaffMember {
        representatives.first { $0.party == party } ?? advocacyManager
    }

    private static func representative(
        _ userName: String, _ name: String, _ party: Party
    ) -> StaffMember {
        StaffMember(userName, name, party, .representative, "Representative")
    }
}
