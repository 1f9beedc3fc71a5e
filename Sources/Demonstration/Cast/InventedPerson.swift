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
        var person = CasePerson(
            id: id, role: role, name: PrivateText(name), otherNames: PrivateText(otherNames),
            born: Private(born), address: PrivateText(address), relationship: relationship)
        person.addressKnowledge = knowledge
        return person
    }

    /// Two victims of three live where the perpetrator knows it.
    var knowledge: AddressKnowledge? {
        guard role == .victim else { return nil }
        return id.low % 3 == 0 ? .notKnown : .known
    }
}
