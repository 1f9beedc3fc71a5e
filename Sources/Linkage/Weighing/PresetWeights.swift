extension Weights {
    /// How often each level is seen between two records of one person, between two people of one
    /// household, and between strangers; docs/linkage.md says where the figures come from.
    package static let preset = Weights(
        forename: [
            .silent,
            Rates(0.68, 0.015, 0.002),  // equal
            Rates(0.055, 0.003, 0.0012),  // variant
            Rates(0.010, 0.001, 0.0002),  // part
            Rates(0.14, 0.003, 0.001),  // oneEdit
            Rates(0.025, 0.002, 0.002),  // sound
            Rates(0.015, 0.002, 0.0008),  // near
            Rates(0.008, 0.006, 0.0035),  // fair
            Rates(0.018, 0.002, 0.0015),  // initial
            Rates(0.015, 0.004, 0.0025),  // elsewhere
            Rates(0.035, 0.96, 0.985),  // different
        ],
        surname: [
            .silent,
            Rates(0.76, 0.70, 0.002),  // equal
            Rates(0.006, 0.01, 0.0003),  // variant
            Rates(0.02, 0.015, 0.0003),  // part
            Rates(0.13, 0.08, 0.0008),  // oneEdit
            Rates(0.012, 0.008, 0.0014),  // sound
            Rates(0.012, 0.008, 0.0006),  // near
            Rates(0.004, 0.003, 0.0022),  // fair
            Rates(0.002, 0.001, 0.0001),  // initial
            Rates(0.005, 0.003, 0.001),  // elsewhere
            Rates(0.05, 0.18, 0.99),  // different
        ],
        middle: [
            .silent,
            Rates(0.65, 0.02, 0.006),  // equal
            Rates(0.30, 0.035, 0.028),  // alike, or an initial
            Rates(0.05, 0.945, 0.966),  // different
        ],
        order: [Rates(0.97, 0.99, 0.997), Rates(0.03, 0.01, 0.003)],
        birth: [
            .silent,
            Rates(0.86, 0.009, 0.0001),  // equal
            Rates(0.02, 0.0002, 0.00002),  // turned
            Rates(0.06, 0.005, 0.0012),  // oneEdit
            Rates(0.018, 0.007, 0.0033),  // twoParts
            Rates(0.013, 0.002, 0.0004),  // partial
            Rates(0.008, 0.002, 0.0006),  // partialNear
            Rates(0.003, 0.022, 0.011),  // twoEdits
            Rates(0.002, 0.03, 0.010),  // sameYear
            Rates(0.006, 0.08, 0.028),  // nextYear
            Rates(0.010, 0.84, 0.945),  // different
        ],
        address: [
            .silent,
            Rates(0.42, 0.60, 0.00001),  // whole
            Rates(0.09, 0.12, 0.00001),  // nearlyWhole
            Rates(0.06, 0.07, 0.00003),  // twoParts
            Rates(0.02, 0.006, 0.00002),  // twoPartsAgainst
            Rates(0.02, 0.007, 0.0002),  // nearlyTwo
            Rates(0.03, 0.025, 0.0003),  // neighbour
            Rates(0.01, 0.010, 0.0015),  // otherHouse
            Rates(0.025, 0.025, 0.0002),  // onePart
            Rates(0.015, 0.006, 0.01),  // district
            Rates(0.22, 0.11, 0.2),  // town
            Rates(0.09, 0.026, 0.75),  // different
        ],
        town: [
            .silent,
            Rates(0.95, 0.97, 0.3),  // equal
            Rates(0.05, 0.03, 0.7),  // different
            Rates(0.97, 0.98, 0.9),  // equal, as one postcode makes likely
            Rates(0.03, 0.02, 0.1),  // different in spite of one postcode
        ],
        telephone: [
            .silent,
            Rates(0.75, 0.08, 0.0001),  // equal
            Rates(0.03, 0.004, 0.00002),  // oneEdit
            Rates(0.22, 0.91, 1),  // different
        ],
        sex: [.silent, Rates(0.99, 0.44, 0.5), Rates(0.01, 0.56, 0.5)],
        goTogether: 4, womenRenamed: 1.5, menRenamed: 0.5)
}
