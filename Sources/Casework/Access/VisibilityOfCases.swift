/// The table of domain 1.3, written once: the policy decides by it and docs/access.md is printed
/// from it.
extension VisibilityTable {
    package static let cases = VisibilityTable(
        always: [.ownArea, .notExcluded],
        columns: [
            Column(.coordinator, [.coordinator], conference.adding([.protectedDetails: .masked])),
            Column(.chair, [.chair], conference),
            Column(.minuteTaker, [.minuteTaker], conference),
            Column(
                .representative, .representatives,
                needs: [.sidesApart, .agreementCurrent, .agencyAsked, .declared],
                [
                    .outline: .allowed, .people: .allowed, .summary: .allowed,
                    .researchStatus: .allowed, .ownResearch: .allowed,
                    .minutes: .ifAny([.agencyTookPart, .agencyHears]),
                    .actions: .ifAny([.agencyTookPart, .agencyHears]),
                    .ownActions: .ifAny([.agencyTookPart, .agencyHears, .agencyActs]),
                    .history: .ifAny([.agencyTookPart]),
                ]),
            Column(.advocacyManager, [.advocacyManager], needs: [.sidesApart], advocacyService),
            Column(.advocate, [.advocate], needs: [.sidesApart, .advises], advocacyService),
            Column(
                .referrer, .referring, needs: [.sidesApart, .referred],
                [
                    .outline: .allowed, .people: .allowed, .summary: .allowed,
                    .safeContact: .allowed, .ownProtectedDetails: .masked, .referral: .allowed,
                    .ownResearch: .allowed, .actions: .allowed, .ownActions: .allowed,
                ]),
            Column(
                .referrerOfBothSides, .referring, needs: [.referred],
                [
                    .outline: .allowed, .people: .allowed, .summary: .allowed,
                    .referral: .allowed,
                ]),
            Column(
                .attendee, [.attendee], needs: [.sidesApart, .invited, .letIn, .declared],
                [
                    .outline: .allowed, .people: .allowed, .minutes: .allowed,
                    .ownActions: .allowed,
                ]),
            Column(
                .observer, [.observer], needs: [.sidesApart, .observes, .letIn, .declared],
                [.outline: .allowed, .people: .allowed]),
            Column(
                .breakGlass, .onDuty, needs: [.sidesApart, .brokeGlass],
                [
                    .outline: .allowed, .people: .allowed, .summary: .allowed,
                    .safeContact: .allowed, .urgentDetails: .masked, .referral: .allowed,
                    .minutes: .allowed, .actions: .allowed, .ownActions: .allowed,
                ]),
            Column(.governanceLead, [.governanceLead]),
            Column(.administrator, [.administrator]),
        ])

    /// Those who run the conference, on both sides where the parties change places.
    private static let conference: [CasePart: Cell] = [
        .outline: .allowed, .people: .allowed, .summary: .allowed, .safeContact: .allowed,
        .referral: .allowed, .researchStatus: .allowed, .minutes: .allowed, .actions: .allowed,
        .ownActions: .allowed, .advocacy: .allowed, .history: .allowed,
    ]

    /// Whom the victim speaks to. Papers of the conference need the service's agreement (SR-01).
    private static let advocacyService: [CasePart: Cell] = [
        .outline: .allowed, .people: .allowed, .summary: .allowed, .safeContact: .allowed,
        .protectedDetails: .masked, .referral: .allowed, .advocacy: .allowed,
        .researchStatus: .ifAny([.agreementCurrent]), .ownResearch: .allowed,
        .minutes: .ifAny([.agreementCurrent]), .actions: .ifAny([.agreementCurrent]),
        .ownActions: .allowed, .history: .allowed,
    ]
}

extension [CasePart: Cell] {
    fileprivate func adding(_ more: [CasePart: Cell]) -> [CasePart: Cell] {
        merging(more) { _, new in new }
    }
}
