/// A subject of an area's settings, such as its meetings; settings are changed a subject at a time.
package enum SettingsGroup: String, Sendable, Hashable, Codable, CaseIterable {
    case meetings, grounds, repeats, times, referralForm, law, names, words
}

extension SettingsGroup {
    /// What an area words for itself, so that no preset should take its place unasked.
    package static let areasOwn: Set<SettingsGroup> = [.law, .words]
}

extension AreaSettings {
    /// These settings, with those of some subjects taken from others.
    package func taking(_ groups: Set<SettingsGroup>, from other: AreaSettings) -> AreaSettings {
        groups.flatMap(\.parts).reduce(into: self) { settings, part in
            part.take(&settings, other)
        }
    }

    /// These settings, with what others of some subjects say otherwise than their former version.
    package func taking(
        _ groups: Set<SettingsGroup>, from other: AreaSettings,
        whereItDiffersFrom former: AreaSettings
    ) -> AreaSettings {
        groups.flatMap(\.parts).filter { !$0.isSame(former, other) }
            .reduce(into: self) { settings, part in part.take(&settings, other) }
    }
}

/// One setting, to be taken from one version into another.
private struct SettingPart: Sendable {
    let take: @Sendable (inout AreaSettings, AreaSettings) -> Void
    let isSame: @Sendable (AreaSettings, AreaSettings) -> Bool

    init<Value: Equatable & Sendable>(_ place: any WritableKeyPath<AreaSettings, Value> & Sendable)
    {
        take = { $0[keyPath: place] = $1[keyPath: place] }
        isSame = { $0[keyPath: place] == $1[keyPath: place] }
    }
}

extension SettingsGroup {
    fileprivate var parts: [SettingPart] {
        switch self {
        case .meetings: Self.meetingParts
        case .grounds: Self.groundParts
        case .repeats: Self.repeatParts
        case .times: Self.timeParts
        case .referralForm: Self.formParts
        case .law: Self.lawParts
        case .names: Self.nameParts
        case .words: Self.wordParts
        }
    }

    private static let meetingParts = [
        SettingPart(\.cadence), SettingPart(\.meetingStartsAt), SettingPart(\.minutesPerCase),
        SettingPart(\.caseCapacity), SettingPart(\.agendaLeadDays), SettingPart(\.agendaDayKind),
        SettingPart(\.rollingAgenda), SettingPart(\.dailyTriageMeeting),
        SettingPart(\.listsEndedFlags), SettingPart(\.keepsWithdrawnResearch),
    ]

    private static let groundParts = [
        SettingPart(\.visibleHighRiskCount), SettingPart(\.takesInstrumentsCount),
        SettingPart(\.escalation.incidents),
        SettingPart(\.escalation.months), SettingPart(\.escalation.source),
        SettingPart(\.escalation.mustBeRising),
        SettingPart(\.extraGrounds.honourBasedOrForcedMarriage),
        SettingPart(\.extraGrounds.mediumRiskExpectedToRise),
    ]

    private static let repeatParts = [
        SettingPart(\.repeatRule.windowMonths), SettingPart(\.repeatRule.anchor),
        SettingPart(\.repeatRule.qualifyingIncident), SettingPart(\.flagMonths),
    ]

    private static let timeParts = [
        SettingPart(\.daysToHearing), SettingPart(\.hearingClock),
        SettingPart(\.triageTargetDays), SettingPart(\.emergencyTargetDays),
        SettingPart(\.actionDays), SettingPart(\.safeContactStaleDays),
        SettingPart(\.referralsPerAdviserYear),
    ]

    private static let formParts = [
        SettingPart(\.instrument), SettingPart(\.furtherInstruments),
        SettingPart(\.referralForm.asksManagerSignOff),
        SettingPart(\.referralForm.asksWhetherVictimWantsPolice),
        SettingPart(\.referralForm.showsPoliceWillRecordCrime),
        SettingPart(\.referralForm.declineNeedsReviewer),
    ]

    private static let lawParts = [
        SettingPart(\.lawfulBases), SettingPart(\.agreementGraceDays),
        SettingPart(\.confirmationDays), SettingPart(\.confirmationGraceDays),
    ]

    private static let nameParts = [
        SettingPart(\.labels.adviser), SettingPart(\.labels.offenderScheme),
        SettingPart(\.labels.framework), SettingPart(\.labels.sharingAgreement),
        SettingPart(\.labels.partnership),
    ]

    private static let wordParts = [
        SettingPart(\.serviceName), SettingPart(\.declarationVersion),
        SettingPart(\.updateVictimWords), SettingPart(\.flagFileWords),
        SettingPart(\.stockActions),
    ]
}
