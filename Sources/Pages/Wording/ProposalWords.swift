import Casework
import Markup

extension AgendaReason {
    /// Why a case stands where it is proposed.
    var words: Phrase {
        switch self {
        case .putOff(let times):
            counted(times, one: "Put off once before", many: "Put off \(times) times before")
        case .late(let days):
            counted(days, one: "1 day over the limit", many: "\(days) days over the limit")
        case .lateAtTheNextMeeting(let limit): "Too late at the next meeting: limit \(limit.words)"
        case .waiting(let days):
            counted(days, one: "Referred 1 day before", many: "Referred \(days) days before")
        case .besideConnected(let reference): "Same people as \(reference.description)"
        case .sameReferrer: "Same agency presents the case before"
        }
    }
}

extension AgendaWarning {
    /// The case that it is about; nil when it is about the whole agenda.
    var caseID: ID<CaseFile>? {
        switch self {
        case .lateWhenHeard(let id, _), .leftLate(let id, _), .lateByOtherClock(let id, _, _),
            .withoutVictimsView(let id), .withoutContact(let id), .referrerStaysAway(let id),
            .conflictKnown(let id), .offenderLed(let id):
            id
        case .moreThanCapacity, .longerThanHalfADay, .withoutAgreement, .referrerWithoutAgreement:
            nil
        }
    }

    /// Beside its case; nothing where the reason for its place says it already.
    var words: Phrase? {
        switch self {
        case .lateWhenHeard: nil
        case .leftLate(_, let limit): "Late if it waits: limit \(limit.words)"
        case .lateByOtherClock(_, let clock, let days):
            "\(Self.over(days)) counted from the \(clock.word)"
        case .withoutVictimsView: "No view of the victim yet"
        case .withoutContact: "No adviser has tried to reach the victim"
        case .referrerStaysAway: "The referrer does not come"
        case .conflictKnown: "Somebody is in conflict with it"
        case .offenderLed: "MAPPA leads, the chair wants it heard"
        case .moreThanCapacity, .longerThanHalfADay, .withoutAgreement, .referrerWithoutAgreement:
            nil
        }
    }

    /// Of the whole agenda; nothing for what is said beside its case.
    func words(_ agencies: [ID<Agency>: String], endsAt: TimeOfDay) -> Phrase? {
        switch self {
        case .moreThanCapacity(let cases, let capacity):
            "\(cases) cases wait, and the area plans for \(capacity) in one meeting."
        case .longerThanHalfADay(let minutes):
            "\(duration(minutes: minutes)) is more than half a day. It ends at \(endsAt.words)."
        case .withoutAgreement(let lapsed):
            "No agreement in force, so no agenda: \(Self.names(lapsed, agencies))."
        case .referrerWithoutAgreement(let agency):
            "\(agencies[agency] ?? "") has no agreement in force and cannot present its cases."
        default: nil
        }
    }

    private static func over(_ days: Int) -> Phrase {
        counted(days, one: "1 day over", many: "\(days) days over")
    }

    private static func names(_ ids: [ID<Agency>], _ agencies: [ID<Agency>: String]) -> String {
        ids.compactMap { agencies[$0] }.joined(separator: ", ")
    }
}

extension HearingClock {
    /// From when the days are counted.
    var word: Phrase {
        switch self {
        case .referral: "referral"
        case .incident: "incident"
        }
    }
}
