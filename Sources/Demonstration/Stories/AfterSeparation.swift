import Casework

/// Stories of danger that goes on, or begins, when the relationship has ended.
extension Narrative {
    static let afterSeparation = [
        Narrative(
            .formerPartner, yes: [2, 3, 6, 8, 10, 12],
            happened: """
                The relationship ended {months} months ago. Since then the perpetrator has waited \
                outside the victim’s work and home, and sends about {times} messages a day from \
                new accounts. On {weekday} the perpetrator drove behind the victim to {street}.
                """,
            summary: """
                Stalking after separation: daily messages, waiting and following. The perpetrator \
                knows the victim’s work and shifts.
                """,
            judgement: "The following is new, and the victim has changed every routine there is.",
            view: "Wants the messages to stop. Does not want to move or to change jobs.",
            Danger(
                .victim, "Followed between work and home; the shifts are known", .police,
                "Decide on a stalking protection order and tell the adviser the outcome"),
            Danger(
                .victim, "Messages from new accounts every day", .advocacy,
                "Help the victim to keep a log and to change account settings safely")),
        Narrative(
            .formerPartner, yes: [6, 7, 8, 18, 23], children: true,
            happened: """
                At the handover of the children on {weekday} the perpetrator shouted through the \
                car window and would not let the victim drive off for about {times} minutes. The \
                contact arrangement says that handovers take place at a centre.
                """,
            summary: """
                Contact with the children is used to reach the victim. The arrangement has been \
                broken several times and the children see it.
                """,
            judgement: "Each handover is a fixed time and place at which the victim can be found.",
            view: "Wants the children to see their parent, but somewhere with other people there.",
            Danger(
                .children, "They are present when the victim is threatened", .childrens,
                "Offer an assessment of the children and speak to both schools"),
            Danger(
                .victim, "Handovers away from the centre", .advocacy,
                "Support the victim to ask the court for supervised handovers")),
        Narrative(
            .formerPartner, yes: [2, 3, 8, 14, 23, 24],
            happened: """
                The perpetrator is under a non-molestation order. On {weekday} the perpetrator \
                came to {street}, knocked for some minutes and said through the letter box what \
                would happen if the victim gave evidence.
                """,
            summary: """
                Breach of a non-molestation order with a threat to do with evidence. The court \
                date is in {months} weeks.
                """,
            judgement: "The threat was heard by a neighbour, and the court date makes it pressing.",
            view: "Afraid of the court date. Will give evidence if there is a screen.",
            Danger(
                .victim, "Threats before the court date", .police,
                "Arrest for the breach and ask for a remand in custody"),
            Danger(
                .others, "The neighbour who heard it may be approached", .safety,
                "Offer the neighbour a safety visit and a number to call")),
        Narrative(
            .coParent, yes: [1, 6, 10, 11], children: true,
            happened: """
                The victim moved out {months} months ago. On {weekday} the perpetrator waited at \
                the new address in {street}, pushed the victim against the door and broke a phone. \
                It is the third such visit since the move.
                """,
            summary: """
                The new address has become known and visits are closer together. A child has told \
                a teacher about them.
                """,
            judgement: "The move has not made the victim safe and each visit went further.",
            view: "Would move again if the children can stay at their school.",
            Danger(
                .victim, "The new address is known", .housing,
                "Agree a priority move and fit new locks until then"),
            Danger(
                .children, "They are asked where they live now", .education,
                "Make a plan with the school about who may collect the children")),
        Narrative(
            .formerPartner, yes: [3, 8, 22],
            happened: """
                After the victim ended the relationship the perpetrator sent photographs of \
                tablets \
                and wrote that the victim would be to blame. On {weekday} the perpetrator stood at \
                the victim’s door in {street} and would not leave until the police came.
                """,
            summary: """
                Threats of suicide are used to bring the victim back. The perpetrator has not been \
                seen by a doctor for {months} months.
                """,
            judgement: "Threats of suicide after a separation are a danger to the victim as well.",
            view:
                "Feels answerable for what may happen. Wants somebody to speak to the perpetrator.",
            Danger(
                .fromPerpetrator, "Suicide threats when contact is refused", .mentalHealth,
                "Offer the perpetrator an appointment without naming the victim"),
            Danger(
                .victim, "Goes to the perpetrator’s home when a threat is made", .advocacy,
                "Agree with the victim whom to call in place of going")),
    ]
}
