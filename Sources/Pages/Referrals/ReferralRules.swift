package import Casework

/// By what a draft is asked and judged: the area's settings, its checklist, and the day.
package struct ReferralRules: Sendable {
    /// Nil where the area has set up no checklist.
    package let instrument: RiskInstrument?
    package let settings: AreaSettings
    package let today: CalendarDate

    package init(_ instrument: RiskInstrument?, _ settings: AreaSettings, today: CalendarDate) {
        self.instrument = instrument
        self.settings = settings
        self.today = today
    }
}
