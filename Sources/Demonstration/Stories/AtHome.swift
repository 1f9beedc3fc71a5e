import Casework

/// Stories of danger in a home that is shared.
extension Narrative {
    static let atHome = [
        Narrative(
            .partner, yes: [1, 2, 4, 12, 20],
            happened: """
                The victim told a worker that wages go to the perpetrator’s account, and that \
                {times} \
                pounds a week are given back against receipts. On {weekday} an argument about a \
                bus \
                fare ended with a bruised arm.
                """,
            summary: """
                Control of money, post and telephone, and now an injury. The victim can speak only \
                when at work.
                """,
            judgement:
                "The victim can be reached for an hour a day and has no money to leave with.",
            view: "Wants an account of one’s own and somewhere to keep papers.",
            Danger(
                .victim, "No money and no papers of one’s own", .advocacy,
                "Open a safe account with the victim and keep copies of papers"),
            Danger(
                .victim, "Contact outside work would be noticed", .primaryCare,
                "Mark the record so that nobody telephones the home")),
        Narrative(
            .adultChild, yes: [1, 5, 17, 20, 21],
            happened: """
                The victim’s grown-up child lives in the home and asks for money every day. On \
                {weekday} a door was kicked in and the victim was pushed over. The victim is \
                over 60 \
                and walks with a frame.
                """,
            summary: """
                An adult child uses force to get money from an older parent. There are unpaid \
                bills \
                and no visitors for {months} months.
                """,
            judgement: "The victim protects the child and makes little of what happened.",
            view: "Wants help for the child and does not want an arrest.",
            Danger(
                .victim, "Falls and injury, with nobody else in the home", .adults,
                "Visit with a care assessment as the reason for coming"),
            Danger(
                .fromPerpetrator, "Daily need of money for drugs", .recovery,
                "Offer the perpetrator a place in treatment this month")),
        Narrative(
            .partner, yes: [4, 9, 10, 12], children: true,
            happened: """
                The victim is expecting a baby. At an appointment a bruise was seen, and the \
                perpetrator answered every question. Alone for a moment, the victim said that \
                things \
                had become worse over {months} months.
                """,
            summary: """
                Control and injury during pregnancy. The perpetrator comes to every appointment; \
                the victim has been seen alone once.
                """,
            judgement: "Little could be asked, and what was said was said in a whisper.",
            view: "Has not been reached alone since. The midwife will try again.",
            Danger(
                .victim, "Never alone at appointments", .hospital,
                "Arrange a test that is always done alone, and ask then"),
            Danger(
                .children, "The unborn child", .childrens,
                "Begin a pre-birth assessment and name a worker")),
        Narrative(
            .partner, yes: [1, 2, 13, 19],
            happened: """
                On {weekday} a neighbour in {street} heard shouting and saw the perpetrator throw \
                crockery. The victim had a cut hand. The family’s dog was found with an injured leg.
                """,
            summary: """
                Objects thrown, an injury, and cruelty to an animal. Neighbours have called \
                {times} \
                times this year.
                """,
            judgement: "Harm to the animal came after the victim spoke of leaving.",
            view: "Will not leave without the dog.",
            Danger(
                .victim, "Stays because of the animal", .advocacy,
                "Find a place that takes animals, or a foster place for the dog"),
            Danger(
                .victim, "Calls by neighbours are treated one by one", .police,
                "Mark the address so that calls are answered at once")),
        Narrative(
            .partner, yes: [4, 5, 12, 17],
            happened: """
                The victim has been in the country for {months} months. The perpetrator keeps the \
                passport and says that the victim will be sent away. On {weekday} the victim asked \
                at a school office, by gesture, for a telephone.
                """,
            summary: """
                Isolation: no papers, no language shared with neighbours, and the perpetrator’s \
                family in the home.
                """,
            judgement: "No checklist could be completed without a relative interpreting.",
            view: "Asked through an interpreter: wants to know what rights there are.",
            Danger(
                .victim, "No independent interpreter", .advocacy,
                "See the victim at the school with an interpreter of the service"),
            Danger(
                .victim, "Papers are kept by the perpetrator", .police,
                "Recover the passport when it is safe for the victim")),
    ]
}
