/// One MARAC area: the agencies that take part, their agreements, and the rules it has adopted.
package struct Area: Record {
    package static let kind = RecordKind.area
    package private(set) var name = ""
    package private(set) var agencies: [MemberAgency] = []
    private(set) var adopted: [SettingsAdopted] = []

    package init() {}

    package mutating func apply(_ event: AreaEvent) {
        switch event {
        case .established(let area): name = area.name
        case .settingsAdopted(let settings): adopted.append(settings)
        case .agencyJoined(let joined): agencies.append(MemberAgency(agency: joined.agency))
        case .agreementSigned(let signed):
            guard let index = agencies.firstIndex(where: { $0.agency.id == signed.agency }) else {
                return
            }
            agencies[index].agreement = signed
        case .agencyDescribed(let described):
            change(described.agency) { member in
                (member.isCore, member.contact) = (described.isCore, described.contact)
                member.letters = described.letters
            }
        case .agencyLeft(let left): change(left.agency) { $0.lastDay = left.lastDay }
        }
    }
}

extension Area {
    private mutating func change(_ agency: ID<Agency>, _ how: (inout MemberAgency) -> Void) {
        guard let index = agencies.firstIndex(where: { $0.agency.id == agency }) else { return }
        how(&agencies[index])
    }

    package var isEstablished: Bool { !name.isEmpty }

    package func member(_ agency: ID<Agency>) -> MemberAgency? {
        agencies.first { $0.agency.id == agency }
    }

    package func agencyName(_ agency: ID<Agency>) -> String {
        member(agency)?.agency.name ?? ""
    }

    /// Whether an agency may receive an agenda, papers or minutes on a day (SR-01).
    package func mayReceivePapers(_ agency: ID<Agency>, on day: CalendarDate) -> Bool {
        guard let agreement = member(agency)?.agreement else { return false }
        return agreement.isCurrent(on: day, graceDays: settings(on: day).agreementGraceDays)
    }
}

/// An agency as a member of one area.
package struct MemberAgency: Sendable, Hashable {
    package let agency: Agency
    package var agreement: AgreementSigned?
    /// Whether it comes to every meeting, and not only to those that concern it.
    package var isCore = false
    /// The one person to turn to: she answers for the agency's people (SR-32).
    package var contact: ID<Account>?
    /// By which the desk names it, where the area has chosen them.
    package var letters: String?
    /// Its last day in the area, once it is known.
    package var lastDay: CalendarDate?

    package func belongs(on day: CalendarDate) -> Bool { lastDay.map { day <= $0 } ?? true }
}

package enum AreaEvent: RecordedEvent {
    case established(AreaEstablished)
    case settingsAdopted(SettingsAdopted)
    case agencyJoined(AgencyJoined)
    case agreementSigned(AgreementSigned)
    case agencyDescribed(AgencyDescribed)
    case agencyLeft(AgencyLeft)
}

package struct AreaEstablished: Sendable, Hashable, Codable {
    package let name: String
    package let stamp: Stamp
}

package struct SettingsAdopted: Sendable, Hashable, Codable {
    package let settings: AreaSettings
    package let from: CalendarDate
    package let stamp: Stamp
}

package struct AgencyJoined: Sendable, Hashable, Codable {
    package let agency: Agency
    package let stamp: Stamp
}

/// An agency signed the information-sharing agreement, until its review is due (S004 5.1).
package struct AgreementSigned: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let signedOn: CalendarDate
    package let reviewBy: CalendarDate
    package let stamp: Stamp

    package func isCurrent(on day: CalendarDate, graceDays: Int) -> Bool {
        signedOn <= day && day <= reviewBy.adding(days: graceDays)
    }
}

/// What part an agency has in the area, and who answers for its people.
package struct AgencyDescribed: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let isCore: Bool
    package let contact: ID<Account>?
    package let letters: String?
    package let stamp: Stamp

    package init(
        agency: ID<Agency>, isCore: Bool, contact: ID<Account>?, letters: String? = nil,
        stamp: Stamp
    ) {
        self.agency = agency
        self.isCore = isCore
        self.contact = contact
        self.letters = letters
        self.stamp = stamp
    }
}

/// An agency's last day in the area became known; nil says that it stays after all.
package struct AgencyLeft: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let lastDay: CalendarDate?
    package let stamp: Stamp
}
