import Casework
import Specimens
import Testing

@Suite struct SettingFaultTests {
    private static let numbers: [(Setting, @Sendable (inout AreaSettings, Int) -> Void)] = [
        (.agendaLeadDays, { $0.agendaLeadDays = $1 }),
        (.minutesPerCase, { $0.minutesPerCase = $1 }),
        (.caseCapacity, { $0.caseCapacity = $1 }),
        (.visibleHighRiskCount, { $0.visibleHighRiskCount = $1 }),
        (.escalationIncidents, { $0.escalation.incidents = $1 }),
        (.escalationMonths, { $0.escalation.months = $1 }),
        (.repeatWindowMonths, { $0.repeatRule.windowMonths = $1 }),
        (.flagMonths, { $0.flagMonths = $1 }),
        (.daysToHearing, { $0.daysToHearing = $1 }),
        (.triageTargetDays, { $0.triageTargetDays = $1 }),
        (.emergencyTargetDays, { $0.emergencyTargetDays = $1 }),
        (.actionDays, { $0.actionDays = $1 }),
        (.safeContactStaleDays, { $0.safeContactStaleDays = $1 }),
        (.referralsPerAdviserYear, { $0.referralsPerAdviserYear = $1 }),
        (.agreementGraceDays, { $0.agreementGraceDays = $1 }),
        (.confirmationDays, { $0.confirmationDays = $1 }),
        (.confirmationGraceDays, { $0.confirmationGraceDays = $1 }),
    ]

    @Test func `the usual settings can be worked with`() {
        #expect(AreaSettings().faults == [])
    }

    @Test func `a number outside its limits is a fault of that setting, however absurd`() {
        for (setting, set) in Self.numbers {
            let limits = setting.limits
            for number in [limits.lowerBound - 1, limits.upperBound + 1, .min, .max] {
                var settings = AreaSettings()
                set(&settings, number)
                #expect(settings.faults == [SettingFault(setting, .outside(limits))])
            }
            for number in [limits.lowerBound, limits.upperBound] {
                var settings = AreaSettings()
                set(&settings, number)
                #expect(settings.faults == [])
            }
        }
    }

    @Test func `texts are neither empty nor endless`() {
        var settings = AreaSettings(serviceName: "  ", updateVictimWords: "")
        #expect(
            settings.faults
                == [
                    SettingFault(.serviceName, .empty), SettingFault(.updateVictimWords, .empty),
                ])
        settings = AreaSettings(instrument: String(repeating: "a", count: 4000))
        #expect(settings.faults == [SettingFault(.instrument, .tooLong)])
    }

    @Test func `lawful bases are some, each with words and a code of its own`() {
        var settings = AreaSettings()
        settings.lawfulBases = []
        #expect(settings.faults == [SettingFault(.lawfulBases, .outside(1...80))])
        let one = LawfulBasis(code: "a", words: "A basis", kind: .article6)
        settings.lawfulBases = [one, one]
        #expect(settings.faults == [SettingFault(.lawfulBases, .namedTwice)])
        settings.lawfulBases = [LawfulBasis(code: "a", words: " ", kind: .article6)]
        #expect(settings.faults == [SettingFault(.lawfulBases, .empty)])
    }

    @Test func `absurd numbers in a rule move no day out of the calendar`() {
        var settings = AreaSettings()
        for number in [Int.min, -1, 0, .max] {
            settings.agendaLeadDays = number
            settings.agendaDayKind = .working
            settings.escalation.months = number
            _ = settings.agendaGoesOut(before: Specimen.meetsOn)
            _ = settings.escalationWindowBegins(on: Specimen.meetsOn)
        }
    }
}
