/// A setting that can be set to something no area could work with.
package enum Setting: String, Sendable, Hashable, CaseIterable {
    case agendaLeadDays, minutesPerCase, caseCapacity
    case visibleHighRiskCount, escalationIncidents, escalationMonths
    case repeatWindowMonths, flagMonths
    case daysToHearing, triageTargetDays, emergencyTargetDays, actionDays, safeContactStaleDays
    case referralsPerAdviserYear, agreementGraceDays, confirmationDays, confirmationGraceDays
    case instrument, furtherInstruments, lawfulBases
    case framework, sharingAgreement, partnership
    case serviceName, declarationVersion, updateVictimWords, flagFileWords, stockActions
}

extension Setting {
    /// The least and the most of a number that an area may set; what lies outside is a slip.
    package var limits: ClosedRange<Int> {
        switch self {
        case .agendaLeadDays: 0...28
        case .minutesPerCase: 5...60
        case .caseCapacity: 1...60
        case .visibleHighRiskCount: 1...60
        case .escalationIncidents: 2...50
        case .escalationMonths: 1...36
        case .repeatWindowMonths, .flagMonths: 1...60
        case .daysToHearing: 1...90
        case .triageTargetDays, .emergencyTargetDays: 0...14
        case .actionDays: 1...90
        case .safeContactStaleDays: 1...365
        case .referralsPerAdviserYear: 10...500
        case .agreementGraceDays: 0...180
        case .confirmationDays: 28...366
        case .confirmationGraceDays: 0...60
        case .lawfulBases: 1...80
        case .stockActions: 0...120
        case .furtherInstruments: 0...12
        default: 1...longest
        }
    }

    /// How many characters a text of the area's own may have; a character takes up to four bytes.
    package var longest: Int {
        switch self {
        case .updateVictimWords, .flagFileWords, .stockActions: 300
        case .lawfulBases: 600
        default: 80
        }
    }
}

/// What is wrong with one setting.
package struct SettingFault: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        case outside(ClosedRange<Int>)
        case empty, tooLong
        /// Two lawful bases of one code, of which records could not tell which was meant.
        case namedTwice
        /// An instrument of which the program has no file.
        case notHeld
    }

    package let setting: Setting
    package let reason: Reason

    package init(_ setting: Setting, _ reason: Reason) {
        self.setting = setting
        self.reason = reason
    }
}

extension AreaSettings {
    /// Everything that no area could work with; nothing when all is well.
    package var faults: [SettingFault] {
        numbers.compactMap(Self.fault) + texts.compactMap(Self.fault) + lists
    }

    private var numbers: [(Setting, Int)] {
        [
            (.agendaLeadDays, agendaLeadDays), (.minutesPerCase, minutesPerCase),
            (.caseCapacity, caseCapacity), (.visibleHighRiskCount, visibleHighRiskCount),
            (.escalationIncidents, escalation.incidents), (.escalationMonths, escalation.months),
            (.repeatWindowMonths, repeatRule.windowMonths), (.flagMonths, flagMonths),
            (.daysToHearing, daysToHearing), (.triageTargetDays, triageTargetDays),
            (.emergencyTargetDays, emergencyTargetDays), (.actionDays, actionDays),
            (.safeContactStaleDays, safeContactStaleDays),
            (.referralsPerAdviserYear, referralsPerAdviserYear),
            (.agreementGraceDays, agreementGraceDays), (.confirmationDays, confirmationDays),
            (.confirmationGraceDays, confirmationGraceDays), (.lawfulBases, lawfulBases.count),
            (.furtherInstruments, furtherInstruments.count), (.stockActions, stockActions.count),
        ]
    }

    private var texts: [(Setting, String)] {
        [
            (.instrument, instrument), (.framework, labels.framework),
            (.sharingAgreement, labels.sharingAgreement), (.partnership, labels.partnership),
            (.serviceName, serviceName), (.declarationVersion, declarationVersion),
            (.updateVictimWords, updateVictimWords), (.flagFileWords, flagFileWords),
        ] + furtherInstruments.map { (.furtherInstruments, $0) }
            + lawfulBases.flatMap { [(.lawfulBases, $0.code), (.lawfulBases, $0.words)] }
            + stockActions.flatMap { [(.stockActions, $0.code), (.stockActions, $0.words)] }
    }

    private var lists: [SettingFault] {
        [(Setting.lawfulBases, lawfulBases.map(\.code)), (.stockActions, stockActions.map(\.code))]
            .filter { Set($0.1).count != $0.1.count }.map { SettingFault($0.0, .namedTwice) }
    }

    private static func fault(_ setting: Setting, _ number: Int) -> SettingFault? {
        let limits = setting.limits
        return limits.contains(number) ? nil : SettingFault(setting, .outside(limits))
    }

    private static func fault(_ setting: Setting, _ text: String) -> SettingFault? {
        if text.allSatisfy(\.isWhitespace) { return SettingFault(setting, .empty) }
        return text.utf8.count > setting.longest * 4 ? SettingFault(setting, .tooLong) : nil
    }
}
