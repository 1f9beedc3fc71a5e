import Pages

/// A request that goes no further, with what is said about it.
struct TurnedAway: Error {
    let notice: ErrorNotice
    let status: Int
    var retrySeconds: Int64?

    static let nothingHere = TurnedAway(notice: .nothingHere, status: 404)
    static let badRequest = TurnedAway(notice: .notUnderstood, status: 400)
    static let formIsNotOurs = TurnedAway(notice: .formIsNotOurs, status: 403)
    static let methodUnknown = TurnedAway(notice: .methodUnknown, status: 405)
    static let formTooSlow = TurnedAway(notice: .formTooSlow, status: 408)
    static let formTooLarge = TurnedAway(notice: .formTooLarge, status: 413)
    static let addressTooLong = TurnedAway(notice: .addressTooLong, status: 414)
    static let formTypeUnknown = TurnedAway(notice: .formTypeUnknown, status: 415)
    static let busy = TurnedAway(notice: .busy, status: 503, retrySeconds: 5)

    static func tooManyTries(_ seconds: Int64) -> TurnedAway {
        let minutes = Int(clamping: (max(seconds, 1) + 59) / 60)
        return TurnedAway(
            notice: .tooManyTries(minutes: minutes), status: 429, retrySeconds: seconds)
    }

    static func broken(reference: String) -> TurnedAway {
        TurnedAway(notice: .broken(reference: reference), status: 500)
    }
}

extension Answer {
    static func turnedAway(_ reason: TurnedAway, _ premises: Premises) -> Answer {
        let page = Answer.page(
            errorPage(reason.notice, premises.bareFrame()), status: reason.status)
        return reason.retrySeconds.map { page.retrying(after: $0) } ?? page
    }
}
