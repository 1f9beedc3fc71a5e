/// Something that a referral may tell of a person beyond who they are, in the referrer's words.
///
/// Every one of them is optional: an agency that researches the person uses what there is
/// (domain 3.3).
package enum PersonDetail: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable
{
    case otherBirthDates, occupation, employer, generalPractitioner, identifiers
    case housing, temporaryAddress, pregnancy, careNeeds
    case school, socialWorker, protectionPlan, livesWith, relationToPerpetrator
    case custodyOrBail, orders, weapons, warnings, drinkDrugsOrHealth, otherChildrenOrVictims

    /// The details that are asked of somebody with this part in a case.
    package static func asked(of role: CaseRole) -> [PersonDetail] {
        switch role {
        case .victim:
            [
                .otherBirthDates, .temporaryAddress, .housing, .occupation, .employer,
                .generalPractitioner, .identifiers, .pregnancy, .careNeeds,
            ]
        case .perpetrator:
            [
                .otherBirthDates, .custodyOrBail, .orders, .weapons, .warnings,
                .drinkDrugsOrHealth, .occupation, .otherChildrenOrVictims, .identifiers,
            ]
        case .child:
            [.school, .livesWith, .relationToPerpetrator, .socialWorker, .protectionPlan]
        case .otherAtRisk: [.careNeeds, .relationToPerpetrator]
        }
    }
}

/// How somebody describes their gender, when it is asked and answered.
package enum Gender: String, Sendable, Hashable, Codable, CaseIterable {
    case female, male, another, preferNotToSay, notKnown
}

/// About how old somebody is, as judged on a day; a date of birth takes its place when known.
package struct AgeEstimate: Sendable, Hashable, Codable {
    package let years: Int
    package let on: CalendarDate

    package init(years: Int, on day: CalendarDate) {
        self.years = years
        on = day
    }

    package func years(to day: CalendarDate) -> Int {
        years + max(0, on.years(to: day))
    }
}
