import Casework

/// Stories of grave or growing physical danger.
extension Narrative {
    static let aboutHarm = [
        Narrative(
            .partner, yes: [1, 2, 3, 11, 15],
            happened: """
                On {weekday}, in an argument about money, the perpetrator pressed the victim’s \
                neck \
                until the victim could not speak. A neighbour in {street} called the police. The \
                victim was seen at hospital with marks on the neck.
                """,
            summary: """
                Non-fatal strangulation with marks. It was the second time in {months} months. The \
                perpetrator is on bail.
                """,
            judgement: "Pressure on the neck is among the gravest signs, whatever the count.",
            view: "Frightened of the nights. Wants to know when bail ends.",
            Danger(
                .victim, "A further attack when bail ends", .police,
                "Tell the adviser each change of bail on the day it is made"),
            Danger(
                .victim, "Injury that shows late", .hospital,
                "Recall the victim for an examination of the neck")),
        Narrative(
            .formerPartner, yes: [2, 3, 13, 14, 24],
            happened: """
                On {weekday} the perpetrator told a friend of the victim what would be done with a \
                kitchen knife, and named {street}. The friend told the police. The perpetrator has \
                carried a knife before.
                """,
            summary: """
                A threat to kill, told to a third person and believed, with an earlier conviction \
                for carrying a knife.
                """,
            judgement: "The threat names a place and a means.",
            view: "Is staying with a relative and wants to go home.",
            Danger(
                .victim, "A threat to kill with a knife", .police,
                "Seek the perpetrator and search for weapons"),
            Danger(
                .others, "The relative with whom the victim stays", .safety,
                "Fit an alarm at the relative’s address")),
        Narrative(
            .partner, yes: [1, 10, 24], children: true,
            happened: """
                The police were called to {street} {times} times in a year, the last time on \
                {weekday}. Each report by itself was graded standard. The children were \
                upstairs on \
                most of these evenings.
                """,
            summary: """
                Many calls, each small, and coming closer together. The children have been at home \
                for most of them.
                """,
            judgement: "Taken together the reports show a pattern that none shows alone.",
            view: "Says that it is under control. Accepted a second call.",
            Danger(
                .victim, "Incidents come closer together", .police,
                "Have one officer read all reports as one history"),
            Danger(
                .children, "They hear it and are kept from sleep", .childrens,
                "Offer early help through the school")),
        Narrative(
            .partner, yes: [2, 12, 16],
            happened: """
                At a routine visit on {weekday} the victim told the nurse that the perpetrator \
                does \
                not accept a no. The victim asked that nothing be written where the perpetrator \
                could read it.
                """,
            summary: """
                Sexual violence in the relationship, told for the first time. The perpetrator has \
                access to the victim’s telephone and letters.
                """,
            judgement: "It was told in a few words, and the victim was afraid to say more.",
            view: "Does not want to speak to the police yet. Would see a specialist.",
            Danger(
                .victim, "Sexual violence, told to health staff alone", .hospital,
                "Offer an appointment with the specialist clinic by a safe route"),
            Danger(
                .victim, "The perpetrator reads letters and messages", .primaryCare,
                "Send nothing to the home and give results in person")),
        Narrative(
            .partner, yes: [1, 10, 21],
            happened: """
                The perpetrator has been drinking heavily for {months} months. On {weekday} the \
                victim was hit with an open hand and locked out of the flat in {street} until \
                morning.
                """,
            summary: """
                Assaults when the perpetrator drinks, now weekly. The victim has slept outside \
                {times} \
                times.
                """,
            judgement: "Nights outside are a danger of their own in this season.",
            view: "Wants the perpetrator to get help, and a key of one’s own.",
            Danger(
                .victim, "Locked out at night", .housing,
                "Give the victim a key and speak to the tenant about the tenancy"),
            Danger(
                .fromPerpetrator, "Drinking every day", .recovery,
                "Invite the perpetrator to an assessment")),
    ]
}
