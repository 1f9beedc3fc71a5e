import Casework

/// One thing that an agency of the invented area might hold.
struct HeldKnowledge: Sendable {
    let about: ResearchLine.About
    let words: String
    let source: String
    var nature = ResearchLine.Nature.fact
    var reasonWithheld = ""

    init(
        _ about: ResearchLine.About, _ words: String, _ source: String,
        _ nature: ResearchLine.Nature = .fact, withheld: String = ""
    ) {
        self.about = about
        self.words = words
        self.source = source
        self.nature = nature
        reasonWithheld = withheld
    }
}

extension Party {
    /// What this agency may say about a case, each line fit for any of the stories.
    var knowledge: [HeldKnowledge] {
        switch self {
        case .police: Self.policeKnowledge
        case .advocacy: Self.advocacyKnowledge
        case .probation: Self.probationKnowledge
        case .childrens: Self.childrensKnowledge
        case .adults: Self.adultsKnowledge
        case .mentalHealth: Self.mentalHealthKnowledge
        case .hospital: Self.hospitalKnowledge
        case .primaryCare: Self.primaryCareKnowledge
        case .housing, .homes: Self.housingKnowledge
        case .education: Self.educationKnowledge
        case .recovery: Self.recoveryKnowledge
        case .safety: Self.safetyKnowledge
        }
    }
}

extension Party {
    private static let policeKnowledge = [
        HeldKnowledge(.victim, "Three calls to the address in twelve months.", "Incident log"),
        HeldKnowledge(
            .perpetrator, "A caution for criminal damage two years ago.", "Custody record"),
        HeldKnowledge(.perpetrator, "On bail not to contact the victim.", "Bail record"),
        HeldKnowledge(
            .perpetrator, "No firearms certificate; no weapons known.", "Licensing record"),
        HeldKnowledge(
            .others, "An earlier partner made a report that was later withdrawn.", "Crime report",
            withheld: "The earlier partner has not agreed, and it adds nothing to the plan."),
    ]
    private static let advocacyKnowledge = [
        HeldKnowledge(
            .victim, "Referred to the service once before and seen twice.", "Case record"),
        HeldKnowledge(
            .victim, "Seems more frightened than at the last contact.", "Adviser", .opinion),
        HeldKnowledge(.victim, "A safety plan was made and is kept away from home.", "Case record"),
    ]
    private static let probationKnowledge = [
        HeldKnowledge(.perpetrator, "On a community order with eight months left.", "Case record"),
        HeldKnowledge(.perpetrator, "Missed two appointments this quarter.", "Attendance record"),
        HeldKnowledge(
            .perpetrator, "Speaks of the victim as to blame.", "Supervising officer", .opinion),
    ]
    private static let childrensKnowledge = [
        HeldKnowledge(.children, "An assessment last year ended with advice.", "Case record"),
        HeldKnowledge(.children, "A plan is in place and a worker visits monthly.", "Case record"),
        HeldKnowledge(.victim, "Takes up what is offered and keeps appointments.", "Social worker"),
        HeldKnowledge(
            .children, "A child told a worker something in confidence.", "Case note",
            withheld: "It would show that the child has spoken."),
    ]
    private static let adultsKnowledge = [
        HeldKnowledge(.victim, "Has a care package of four calls a week.", "Care plan"),
        HeldKnowledge(.victim, "No care needs known.", "Care record"),
    ]
    private static let mentalHealthKnowledge = [
        HeldKnowledge(
            .perpetrator, "Seen once in the crisis clinic and discharged.", "Clinic record"),
        HeldKnowledge(.victim, "On a waiting list for talking therapy.", "Referral record"),
        HeldKnowledge(
            .perpetrator, "Details of treatment.", "Clinical record",
            withheld: "Not needed for the plan; what matters was said by the team."),
    ]
    private static let hospitalKnowledge = [
        HeldKnowledge(.victim, "Two attendances with injuries in a year.", "Emergency record"),
        HeldKnowledge(.victim, "Came with the perpetrator, who answered for the victim.", "Nurse"),
        HeldKnowledge(.perpetrator, "One attendance after a fall, in drink.", "Emergency record"),
    ]
    private static let primaryCareKnowledge = [
        HeldKnowledge(.victim, "Last seen five months ago, for sleep.", "Practice record"),
        HeldKnowledge(.perpetrator, "Registered at the same practice.", "Practice record"),
    ]
    private static let housingKnowledge = [
        HeldKnowledge(
            .victim, "Joint tenant with the perpetrator since last year.", "Tenancy record"),
        HeldKnowledge(
            .victim, "Arrears of two months; a repair of the front door.", "Rent account"),
        HeldKnowledge(.others, "Two complaints of noise by neighbours.", "Complaint record"),
    ]
    private static let educationKnowledge = [
        HeldKnowledge(.children, "Attendance fell to 84 per cent this term.", "School register"),
        HeldKnowledge(.children, "Tired on Mondays; a plan with the form tutor.", "School record"),
    ]
    private static let recoveryKnowledge = [
        HeldKnowledge(.perpetrator, "Began treatment and left after three weeks.", "Case record"),
        HeldKnowledge(.perpetrator, "Tests clear since the spring.", "Case record"),
    ]
    private static let safetyKnowledge = [
        HeldKnowledge(.others, "One report of shouting in the street.", "Complaint record"),
        HeldKnowledge(.victim, "An alarm was lent and given back.", "Equipment list"),
    ]
}
