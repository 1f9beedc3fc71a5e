package import Casework

/// A sign-in of the demonstration area, as the program prints it.
package struct DemonstrationSignIn: Sendable, Hashable {
    package let userName: String
    package let password: String
    package let name: String
    package let roles: [Role]
    /// What people would call the job, such as "Coordinator".
    package let words: String
    package let agency: String
    package let area: String

    init(_ member: StaffMember, in town: Town) {
        userName = member.userName + town.userNameEnding
        password = Demonstration.password
        name = member.name
        roles = member.roles
        words = member.words
        agency = member.party.name(in: town)
        area = town.name
    }
}

extension Demonstration {
    /// One for all. It is printed, so it guards nothing: nothing here is about anybody.
    package static let password = "for-demonstration-only"

    /// The sign-ins of the first area; one account a role, and one representative an agency.
    package static let signIns = signIns(in: Town(number: 1))

    static func signIns(in town: Town) -> [DemonstrationSignIn] {
        StaffMember.everybody.map { DemonstrationSignIn($0, in: town) }
    }
}
