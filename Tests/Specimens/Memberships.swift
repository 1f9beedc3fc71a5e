package import Casework

/// An invented colleague of the housing agency, and her place in the area.
extension Specimen {
    package static let newcomerAccount: ID<Account> = id(60)
    package static let settings = AreaSettings()
    package static let dana = StaffPerson(
        name: PrivateText("Dana Newdesk"), email: PrivateText("dana@sampleshire.example"),
        telephone: PrivateText("01632 960011"))

    package static func invitation(
        _ roles: [Role] = [.representative], trainedOn: CalendarDate? = nil,
        endsOn: CalendarDate? = nil, agencyIsMember: Bool = true,
        person: StaffPerson = dana
    ) -> InvitePerson {
        InvitePerson(
            person, account: newcomerAccount, of: housing.id, as: roles, trainedOn: trainedOn,
            endsOn: endsOn, agencyIsMember: agencyIsMember, settings)
    }

    /// Somebody whom the coordinator invited on the day of the meeting.
    package static func invited(
        _ roles: [Role] = [.representative], endsOn: CalendarDate? = nil
    ) throws -> Story<Membership> {
        try Story<Membership>().after(
            invitation(roles, trainedOn: meetsOn, endsOn: endsOn), on: occasion())
    }

    /// The same person after she set up her sign-in.
    package static func active(
        _ roles: [Role] = [.representative], endsOn: CalendarDate? = nil
    ) throws -> Story<Membership> {
        try invited(roles, endsOn: endsOn).after(AcceptTerms("1"), on: herself())
    }

    /// An occasion on which she herself decides.
    package static func herself(on day: CalendarDate = meetsOn) -> Occasion {
        let reader = Reader(
            account: newcomerAccount, agency: housing.id, area: area, roles: [.representative])
        return occasion(on: day, by: reader)
    }
}
