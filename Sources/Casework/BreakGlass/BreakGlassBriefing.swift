/// What somebody on duty knows of the case that she has to open: she cannot be shown a list.
package struct BreakGlassRequest: Sendable {
    package enum About: Sendable, Hashable {
        /// The number that stands on a paper.
        case reference(CaseReference)
        case victim(name: PrivateText, born: CalendarDate)
    }

    package let about: About
    package let category: BreakGlassCategory
    package let reason: PrivateText

    package init(_ about: About, _ category: BreakGlassCategory, because reason: PrivateText) {
        self.about = about
        self.category = category
        self.reason = reason
    }
}

/// The emergency in which a reader has a case open.
package struct LiveBreakGlass: Sendable, Hashable {
    package let category: BreakGlassCategory
    package let until: Instant

    package init(_ category: BreakGlassCategory, until: Instant) {
        self.category = category
        self.until = until
    }
}

/// An opening in an emergency as somebody who was told of it reads it: by its own reference, and of
/// the case no more than its number, where she may know that.
package struct BreakGlassBriefing: Sendable {
    package let id: ID<BreakGlass>
    package let person: String
    package let agency: String
    package let category: BreakGlassCategory
    package let brokenAt: Instant
    package let until: Instant
    package let reviewBy: CalendarDate
    package let reviewedOn: CalendarDate?
    package let wasNeeded: Bool?
    /// For those who may open the case.
    package var reference: CaseReference?
    package var caseID: ID<CaseFile>?
    /// For those who keep watch over it; it may name people.
    package var reason: PrivateText?
    package var review: PrivateText?
    package var mayReview = false

    package init(
        id: ID<BreakGlass>, person: String, agency: String, category: BreakGlassCategory,
        brokenAt: Instant, until: Instant, reviewBy: CalendarDate, reviewedOn: CalendarDate?,
        wasNeeded: Bool?
    ) {
        self.id = id
        self.person = person
        self.agency = agency
        self.category = category
        self.brokenAt = brokenAt
        self.until = until
        self.reviewBy = reviewBy
        self.reviewedOn = reviewedOn
        self.wasNeeded = wasNeeded
    }
}

/// Openings in an emergency that a reader was told of, and for those who run the conference how
/// often it happens.
package struct BreakGlassList: Sendable {
    package let openings: [BreakGlassBriefing]
    package let rate: BreakGlassRate?

    package init(_ openings: [BreakGlassBriefing], rate: BreakGlassRate?) {
        self.openings = openings
        self.rate = rate
    }
}

/// How often cases are opened in an emergency; an ordinary way in would be a fault of the rules.
package struct BreakGlassRate: Sendable, Hashable {
    package let today: Int
    package let week: Int
    package let month: Int
    /// Days of this month on which a person or the area came above the number of the rule.
    package let daysAboveRule: Int

    package init(today: Int, week: Int, month: Int, daysAboveRule: Int) {
        self.today = today
        self.week = week
        self.month = month
        self.daysAboveRule = daysAboveRule
    }
}
