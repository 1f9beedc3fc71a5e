package import Casework
import Storage

/// Finding cases by a victim's full name and date of birth, for somebody who has to open one in an
/// emergency and cannot be shown a list.
package enum NamedVictims {
    /// Cases of an area whose victim is called so and was born that day, oldest first. Every case
    /// is looked at each time, so that how long it takes tells nothing of what is there.
    package static func cases(
        named name: PrivateText, born: CalendarDate, in area: ID<Area>, _ desk: Desk
    ) throws -> [ID<CaseFile>] {
        let first = CaseReference(year: 0, number: 0)
        return try CaseListQuery.after(first, in: area, desk.connection).filter { row in
            let card = try row.card(desk, AccessPolicy.maintain(.caseFile(row.id)))
            guard let victim = card.victim, victim.born?.revealed == born else { return false }
            let others = victim.otherNames.revealed.split { $0 == "," || $0 == ";" }
            let names = [victim.name] + others.map { PrivateText(String($0)) }
            return names.contains { $0.saysTheSame(as: name) }
        }.map(\.id)
    }
}
