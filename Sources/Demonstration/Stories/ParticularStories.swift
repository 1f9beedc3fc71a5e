import Casework

/// Stories that a demonstration must show once each.
extension Narrative {
    static let honourBased = Narrative(
        .sibling, yes: [2, 3, 4, 12, 14, 17], markers: [.honourBased],
        happened: """
            The victim, a student, ended an engagement that the family had arranged. On \
            {weekday} a \
            sibling took the victim’s telephone and spoke of the family’s name. Two relatives have \
            been asked to come to town.
            """,
        summary: """
            Honour-based abuse with a risk of a forced marriage. Several relatives take part; no \
            message may be left anywhere.
            """,
        judgement: "Several people take part, so that nobody in the family is safe to speak to.",
        view: "Can be reached at college only. Nobody of the community must be told.",
        Danger(
            .victim, "Taken abroad or kept at home by several relatives", .police,
            "Apply for a forced marriage protection order"),
        Danger(
            .victim, "College is the only safe place", .education,
            "Keep a room and a named tutor for calls"))

    static let mappaLed = Narrative(
        .formerPartner, yes: [2, 3, 8, 14, 18, 23, 24], markers: [.mappaLed],
        happened: """
            The perpetrator is on licence after a sentence for violence and is managed at MAPPA \
            level 2. On {weekday} the perpetrator was seen in {street}, inside the exclusion zone.
            """,
        summary: """
            Managed at MAPPA level 2; that meeting leads. The exclusion zone was entered, and the \
            victim saw it.
            """,
        judgement: "The plan of the leading meeting rests on the zone that was not kept.",
        view: "Wants to be told at once of any recall.",
        Danger(
            .victim, "The exclusion zone is not kept", .probation,
            "Bring the breach to the MAPPA meeting and report its decision"),
        Danger(
            .victim, "Learns of decisions late", .advocacy,
            "Pass on the decision the same day"))

    static let youngPerpetrator = Narrative(
        .formerPartner, yes: [3, 8, 10, 16], markers: [.youngPerpetrator],
        happened: """
            Both went to the same college. The perpetrator, aged 17, has pictures of the \
            victim and \
            threatens to send them on. On {weekday} the victim was held by the wrist on the \
            way home.
            """,
        summary: """
            Threats with pictures and physical force by a perpetrator of 17. Both know many of the \
            same people.
            """,
        judgement: "The perpetrator is a child in law, and needs a plan as well.",
        view: "Wants the pictures gone more than a punishment.",
        Danger(
            .victim, "Pictures may be sent on", .police,
            "Secure the devices and ask for the pictures to be taken down"),
        Danger(
            .fromPerpetrator, "A perpetrator of 17", .childrens,
            "Offer the perpetrator a programme for young people who use violence"))

    static let transferIn = Narrative(
        .formerPartner, yes: [2, 3, 6, 8, 18], children: true,
        happened: """
            The victim came here from another area {months} weeks ago. The conference there heard \
            the case. On {weekday} a relative of the perpetrator asked at the old address \
            where the \
            victim had gone.
            """,
        summary: """
            A transfer from another area. The perpetrator is looking for the victim and does not \
            know the town.
            """,
        judgement: "The other area’s conference judged the risk high, and the search goes on.",
        view: "Wants nobody from the old area to be given the new town’s name.",
        Danger(
            .victim, "The perpetrator is looking for the new address", .housing,
            "Keep the address off every shared list"),
        Danger(
            .children, "School records could show the town", .education,
            "Have the old school send records by a safe route"))

    static let repeated = Narrative(
        .formerPartner, yes: [1, 2, 8, 10, 24],
        happened: """
            The conference heard this case not long ago. On {weekday} the perpetrator came back to \
            {street}, against bail, and broke a window. The victim was not hurt.
            """,
        summary: "A repeat: a return to the home against bail, soon after the conference.",
        judgement: "It happened although the plan of the conference was carried out.",
        view: "Feels that nothing has changed. Would now consider moving.",
        Danger(
            .victim, "Bail conditions do not keep the perpetrator away", .police,
            "Arrest for the breach and ask for a tag"),
        Danger(
            .victim, "The home cannot be made safe enough", .housing,
            "Offer a move out of the ward"))

    static let amongNeighbours = Narrative(
        .other, yes: [2, 10],
        happened: """
            Two neighbours in {street} quarrel over a fence. On {weekday} one of them threw \
            a bucket \
            at the other’s door. They are not related and never lived together.
            """,
        summary: "A quarrel of neighbours with damage to a door.",
        judgement: "It has gone on since the spring and is getting louder.",
        view: "Wants to be left in peace.",
        Danger(.victim, "Further damage", .safety, "Offer mediation"))
}
