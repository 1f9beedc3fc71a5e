package import Casework

/// One invented person for each role of the area.
extension Specimen {
    package static func account(_ role: Role) -> ID<Account> {
        switch role {
        case .coordinator: id(40)
        case .chair: id(41)
        case .minuteTaker: id(42)
        case .advocacyManager: id(43)
        case .advocate: id(44)
        case .representative: id(45)
        case .deputy: id(46)
        case .referrer: id(47)
        case .administrator: id(48)
        case .attendee: id(49)
        case .observer: id(38)
        case .governanceLead: id(39)
        }
    }

    package static func agency(of role: Role) -> Agency {
        switch role {
        case .coordinator, .minuteTaker, .administrator, .observer: council
        case .chair: police
        case .advocacyManager, .advocate: advocacy
        case .representative, .deputy, .governanceLead: housing
        case .referrer, .attendee: hospital
        }
    }

    package static func staffName(_ role: Role) -> String {
        switch role {
        case .coordinator: "Cleo Filewright"
        case .chair: "Gus Gavelman"
        case .minuteTaker: "Minnie Scribely"
        case .advocacyManager: "Vera Lampwell"
        case .advocate: "Ivy Standby"
        case .representative: "Hal Roofton"
        case .deputy: "Dot Understudy"
        case .referrer: "Rhea Wardley"
        case .administrator: "Sid Switchley"
        case .attendee: "Una Onesitting"
        case .observer: "Watt Lookwell"
        case .governanceLead: "Greta Ledgerby"
        }
    }

    /// The person who holds a role, and holds no other.
    package static func reader(_ role: Role, in area: ID<Area> = area) -> Reader {
        Reader(
            account: account(role), agency: agency(of: role).id, area: area, roles: [role])
    }

    /// Somebody of another agency in the same role.
    package static func reader(_ role: Role, of agency: Agency) -> Reader {
        Reader(account: id(900), agency: agency.id, area: area, roles: [role])
    }
}
