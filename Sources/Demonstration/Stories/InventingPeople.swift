import Casework

/// The people of an invented case.
extension Inventor {
    mutating func victim(
        _ narrative: Narrative, _ isWoman: Bool, _ home: String, on day: CalendarDate
    ) -> InventedPerson {
        let surname = InventedNames.surname(&chance)
        let former = chance.happens(20) ? InventedNames.surname(&chance) : ""
        let name = InventedNames.adult(isWoman: isWoman, &chance)
        return InventedPerson(
            id: newPerson(), role: .victim, name: "\(name) \(surname)",
            otherNames: former.isEmpty ? "" : "\(name) \(former)",
            born: birth(age: agesOfVictim(narrative), on: day), address: home,
            relationship: .notKnown)
    }

    mutating func perpetrator(
        _ narrative: Narrative, of victim: InventedPerson, on day: CalendarDate
    ) -> InventedPerson {
        let sharesName = [.adultChild, .sibling].contains(narrative.relationship)
        let family = victim.name.split(separator: " ").last.map(String.init) ?? ""
        let surname = sharesName ? family : InventedNames.surname(&chance)
        let livesThere = [.partner, .adultChild, .sibling, .carer].contains(narrative.relationship)
        let name = InventedNames.adult(isWoman: chance.happens(8), &chance)
        return InventedPerson(
            id: newPerson(), role: .perpetrator, name: "\(name) \(surname)",
            born: birth(age: agesOfPerpetrator(narrative), on: day),
            address: livesThere ? victim.address : town.address(&chance),
            relationship: narrative.relationship)
    }

    mutating func children(
        _ narrative: Narrative, of victim: InventedPerson, on day: CalendarDate
    ) -> [InventedPerson] {
        guard narrative.hasChildren else { return [] }
        let surname = victim.name.split(separator: " ").last.map(String.init) ?? ""
        return (0..<chance.number(in: 1...3)).map { _ in
            InventedPerson(
                id: newPerson(), role: .child,
                name: "\(InventedNames.child(&chance)) \(surname)",
                born: birth(age: 1...12, on: day), address: victim.address, relationship: .child)
        }
    }

    private mutating func birth(age: ClosedRange<Int>, on day: CalendarDate) -> CalendarDate {
        day.adding(months: -12 * chance.number(in: age)).adding(days: -chance.number(in: 1...360))
    }

    private func agesOfVictim(_ narrative: Narrative) -> ClosedRange<Int> {
        if narrative.markers.contains(.youngPerpetrator) { return 18...18 }
        if narrative.relationship == .adultChild { return 60...74 }
        return narrative.markers.contains(.honourBased) ? 19...21 : 22...44
    }

    private func agesOfPerpetrator(_ narrative: Narrative) -> ClosedRange<Int> {
        if narrative.markers.contains(.youngPerpetrator) { return 17...17 }
        return narrative.relationship == .adultChild ? 28...40 : 21...49
    }
}
