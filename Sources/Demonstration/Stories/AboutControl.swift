import Casework

/// Stories in which health, work or a tenancy is used against somebody.
extension Narrative {
    static let aboutControl = [
        Narrative(
            .carer, yes: [2, 4, 5, 12],
            happened: """
                The perpetrator is the victim’s partner and carer. A district nurse found that \
                medicine had not been given for {times} days and that the wheelchair was kept in a \
                locked room.
                """,
            summary: """
                A disabled victim depends on the perpetrator for medicine and movement. \
                Visitors are \
                sent away.
                """,
            judgement: "The person who does the harm is the person who answers the door.",
            view: "Wants a carer who is not the perpetrator, and the chair within reach.",
            Danger(
                .victim, "Medicine and movement are in the perpetrator’s hands", .adults,
                "Arrange care from outside and a key safe"),
            Danger(
                .staff, "Visiting staff have been threatened at the door", .primaryCare,
                "Visit in pairs and record each visit")),
        Narrative(
            .formerPartner, yes: [6, 8, 20, 23],
            happened: """
                The tenancy in {street} is in both names. The perpetrator left {months} months \
                ago, \
                keeps a key and comes when the victim is out. On {weekday} clothes were cut and a \
                note was left.
                """,
            summary: """
                The perpetrator enters the home with a key of a joint tenancy and leaves signs of \
                having been there.
                """,
            judgement: "Coming and going unseen is meant to frighten, and it does.",
            view: "Wants the locks changed and the name taken off the tenancy.",
            Danger(
                .victim, "The perpetrator holds a key", .housing,
                "Change the locks and advise on ending the joint tenancy"),
            Danger(
                .victim, "Entries leave no trace for the police", .safety,
                "Lend a door camera")),
        Narrative(
            .partner, yes: [3, 11, 18, 24], children: true,
            happened: """
                The perpetrator is due to leave custody in {months} weeks after an offence against \
                an earlier partner. Letters to the victim say that all will be settled then.
                """,
            summary: """
                Release is near. Letters from custody blame the victim, who has taken part in the \
                sentence plan’s enquiries.
                """,
            judgement: "An earlier partner was hurt within a week of the last release.",
            view: "Has not told the children the date. Wants to know it before anyone else does.",
            Danger(
                .victim, "The first days after release", .probation,
                "Propose an exclusion zone and tell the adviser the date"),
            Danger(
                .children, "Contact may be sought at the school", .education,
                "Make sure that the school knows whom to call")),
        Narrative(
            .sibling, yes: [1, 4, 17, 21],
            happened: """
                Brothers and sisters share a home in {street}. On {weekday} the perpetrator broke \
                the victim’s door and took wages. Other relatives told the victim to keep silent.
                """,
            summary: "Violence by a brother or sister for money, with pressure to keep silent.",
            judgement: "The family’s silence means that nobody in the home would call for help.",
            view: "Wants a place of one’s own, and no quarrel with the parents.",
            Danger(
                .victim, "No lockable room and nobody who would call", .housing,
                "Offer a single person’s move"),
            Danger(
                .victim, "Wages are taken", .advocacy, "Help to have wages paid elsewhere")),
        Narrative(
            .partner, yes: [5, 9, 12, 22], children: true,
            happened: """
                There is a baby of a few months. The perpetrator says that the victim is ill and \
                unfit, and has told the victim’s family so. On {weekday} the victim told a health \
                visitor of not having slept alone for {times} nights.
                """,
            summary: """
                The perpetrator uses the victim’s low mood to take charge of the baby and of all \
                appointments.
                """,
            judgement: "What others are told of the victim’s health comes from the perpetrator.",
            view: "Afraid of losing the baby if anyone is told.",
            Danger(
                .victim, "Low mood, and support that goes through the perpetrator", .mentalHealth,
                "Offer an appointment in the baby clinic, alone"),
            Danger(
                .children, "A baby in the home", .primaryCare,
                "Raise the health visitor’s visits to weekly")),
    ]
}
