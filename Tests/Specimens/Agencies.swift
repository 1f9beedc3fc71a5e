package import Casework

/// An invented area and its agencies; all have signed the agreement but the newest of them.
extension Specimen {
    package static let area: ID<Area> = id(10)
    package static let otherArea: ID<Area> = id(11)
    package static let areaName = "Sampleshire"

    package static let council = Agency(id: id(20), name: "Sampleshire Council", kind: .other)
    package static let police = Agency(id: id(21), name: "Mockford Police", kind: .police)
    package static let advocacy = Agency(
        id: id(22), name: "Paper Lantern Advocacy", kind: .advocacy)
    package static let housing = Agency(id: id(23), name: "Sampleshire Homes", kind: .housing)
    package static let hospital = Agency(id: id(24), name: "Mockford Hospital", kind: .acuteTrust)
    package static let socialCare = Agency(
        id: id(25), name: "Sampleshire Children’s Social Care", kind: .childrensSocialCare)
    /// A member that has not signed the agreement, and so receives nothing.
    package static let newcomer = Agency(id: id(26), name: "Newcome Recovery", kind: .voluntary)

    package static let signatories = [council, police, advocacy, housing, hospital, socialCare]
    package static let members = signatories + [newcomer]

    /// An area with its members, whose agreements stand until the fifth of January 2027.
    package static func establishedArea(
        _ settings: AreaSettings = AreaSettings()
    ) throws -> Story<Area> {
        let beginning = systemOccasion(on: areaBegins)
        var area = try Story<Area>()
            .after(EstablishArea(name: areaName, settings: settings), on: beginning)
        for member in members {
            area = try area.after(JoinArea(member), on: beginning)
        }
        for agency in signatories {
            let signing = SignAgreement(
                agency: agency.id, signedOn: areaBegins, reviewBy: agreementReviewBy)
            area = try area.after(signing, on: beginning)
        }
        return area
    }

    package static let agreementReviewBy = day("2027-01-05")
}
