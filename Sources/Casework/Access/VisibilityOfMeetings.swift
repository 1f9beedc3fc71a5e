extension VisibilityTable {
    /// Who knows of a meeting, with its day, place and papers; of its cases each reader finds those
    /// that the table of cases shows her.
    package static let meetings = VisibilityTable(
        always: [.ownArea, .notExcluded],
        columns: [
            Column(.coordinator, [.coordinator], [.outline: .allowed]),
            Column(.chair, [.chair], [.outline: .allowed]),
            Column(.minuteTaker, [.minuteTaker], [.outline: .allowed]),
            Column(
                .representative, .representatives, needs: [.agreementCurrent, .agendaSent],
                [.outline: .allowed]),
            Column(
                .advocacyManager, [.advocacyManager], needs: [.agreementCurrent],
                [.outline: .allowed]),
            Column(.advocate, [.advocate], needs: [.agreementCurrent], [.outline: .allowed]),
            Column(.attendee, [.attendee], needs: [.invited], [.outline: .allowed]),
            Column(.observer, [.observer], needs: [.observes], [.outline: .allowed]),
        ])

    /// What the reader's own agency once referred, to be taken over into a new referral (ux J1);
    /// nothing that others added to the case.
    package static let carrying = VisibilityTable(
        always: [.ownArea, .notExcluded, .sidesApart],
        columns: [
            Column(
                .referringAgency, .referring, needs: [.agencyReferred],
                [.people: .allowed, .referral: .allowed])
        ])
}
