@testable import Casework

/// Samples of what the advocacy service writes, and of corrections.
extension EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let words = PrivateText("Words that were written.")

    static let amended: [ReferralEvent] = [
        .amended(ReferralAmended(content: Told.barest, reason: words, stamp: Told.stamp))
    ]

    static let advised: [CaseEvent] = [
        .contactAttempted(ContactAttempted(attempt: explained, stamp: Told.stamp)),
        .victimsViewRecorded(
            VictimsViewRecorded(words: words, notToBeSaid: words, stamp: Told.stamp)),
        .viewNotObtained(
            ViewNotObtained(reason: .couldNotReach, words: words, stamp: Told.stamp)),
        .safeContactConfirmed(
            SafeContactConfirmed(contact: confirmed, isAdvisers: true, stamp: Told.stamp)),
        .corrected(CaseCorrected(content: Told.barest, reason: words, stamp: Told.stamp)),
    ]

    private static let explained = ContactAttempt(
        id: ID(high: 1, low: 27), route: .voicemail, outcome: .messageLeft, notes: words,
        made: ContactTime(Told.begins, at: TimeOfDay(minutes: 615)), whyNotSafe: words)

    private static let confirmed: SafeContact = {
        var contact = SafeContact(
            telephone: PrivateText("01632 960 002"), safeToCall: .yes,
            safeTimes: PrivateText("After four"), whoMustNotKnow: words,
            confirmedOn: Told.today)
        contact.email = PrivateText("ada@example.org")
        contact.otherRoutes = [.text: .no]
        contact.withholdNumber = .yes
        contact.safePerson = words
        contact.language = PrivateText("Polish")
        contact.needsInterpreter = .yes
        contact.accessNeeds = words
        return contact
    }()
}
