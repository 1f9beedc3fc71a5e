import Casework

/// Somebody in an invented case, in plain words; sealed like anybody else once sent.
struct InventedPerson: Sendable {
    let id: ID<CasePerson>
    let role: CaseRole
    let name: String
    var otherNames = ""
    let born: CalendarDate
    var address: String
    let relationship: Relationship

    var casePerson: CasePerson {
        CasePerson(
            id: id, role: role, name: PrivateText(name), otherNames: PrivateText(otherNames),
            born: Private(born), address: PrivateText(address), relationship: relationship)
    }
}
