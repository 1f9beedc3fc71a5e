import Casework
import Foundation

/// Makes up cases: the people, what happened, and what was asked.
struct Inventor {
    let town: Town
    let highRiskCount: Int
    let newPerson: () -> ID<CasePerson>
    var chance: Chance
    private var pack: [Narrative] = []
    private var made = 0

    init(
        _ town: Town, highRiskCount: Int, seed: UInt64, newPerson: @escaping () -> ID<CasePerson>
    ) {
        self.town = town
        self.highRiskCount = highRiskCount
        self.newPerson = newPerson
        chance = Chance(seed: seed)
    }

    /// Every ordinary story is told once before one is told again.
    mutating func invent(on day: CalendarDate) -> InventedCase {
        if pack.isEmpty { pack = chance.shuffled(Narrative.ordinary) }
        return invent(pack.removeLast(), on: day)
    }

    mutating func invent(_ narrative: Narrative, on day: CalendarDate) -> InventedCase {
        let isWoman = !chance.happens(7)
        let home = town.address(&chance)
        let victim = victim(narrative, isWoman, home, on: day)
        let perpetrator = perpetrator(narrative, of: victim, on: day)
        let children = children(narrative, of: victim, on: day)
        return tell(narrative, victim, [perpetrator], children, on: day)
    }

    /// The same two people again, after something new.
    mutating func inventAgain(
        _ earlier: InventedCase, _ narrative: Narrative = .repeated, on day: CalendarDate
    ) -> InventedCase {
        var (victim, perpetrators) = (again(earlier.victim), earlier.perpetrators.map(again))
        victim.address = town.address(&chance)
        for index in perpetrators.indices where perpetrators[index].address.isEmpty {
            perpetrators[index].address = town.address(&chance)
        }
        var told = tell(narrative, victim, perpetrators, earlier.children.map(again), on: day)
        told.grounds.insert(.repeatIncident)
        return told
    }

    private func again(_ person: InventedPerson) -> InventedPerson {
        InventedPerson(
            id: newPerson(), role: person.role, name: person.name,
            otherNames: person.otherNames, born: person.born, address: person.address,
            relationship: person.relationship)
    }
}

extension Inventor {
    private mutating func tell(
        _ narrative: Narrative, _ victim: InventedPerson, _ perpetrators: [InventedPerson],
        _ children: [InventedPerson], on day: CalendarDate
    ) -> InventedCase {
        made += 1
        let incidentOn = day.adding(days: -chance.number(in: 1...6))
        let answers = answers(narrative)
        let isSafe = KnownAnswer.allCases.randomElement(using: &chance) ?? .notKnown
        return InventedCase(
            narrative: narrative, victim: victim, perpetrators: perpetrators,
            children: children, telephone: telephone, safeToCall: isSafe,
            safeTimes: isSafe == .yes ? chance.one(of: Self.safeTimes) : "",
            whoMustNotKnow: chance.one(of: Self.whoMustNotKnow), incidentOn: incidentOn,
            happened: filled(narrative.happened, incidentOn), answers: answers,
            details: details(of: answers), grounds: grounds(narrative, answers),
            safeguarding: safeguarding(children), wasTold: chance.happens(80))
    }

    private mutating func filled(_ text: String, _ incidentOn: CalendarDate) -> String {
        let days = [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ]
        let weekday = days.indices.contains(incidentOn.weekday) ? days[incidentOn.weekday] : "day"
        let fillings = [
            "{weekday}": weekday, "{street}": town.street(&chance),
            "{months}": chance.one(of: ["three", "four", "five", "six", "seven"]),
            "{times}": chance.one(of: ["five", "seven", "eight", "ten", "twelve"]),
        ]
        return fillings.sorted { $0.key < $1.key }.reduce(text) {
            $0.replacingOccurrences(of: $1.key, with: $1.value)
        }
    }

    private mutating func safeguarding(
        _ children: [InventedPerson]
    ) -> (children: StepTaken, adults: StepTaken, police: StepTaken, notes: String) {
        let forChildren: StepTaken =
            children.isEmpty ? .notNeeded : chance.happens(75) ? .done : .notYet
        let police: StepTaken = chance.happens(65) ? .done : .notYet
        return (
            forChildren, .notNeeded, police,
            chance.one(of: [
                "Safety at home was spoken of the same day.", "Nothing further so far.",
                "The adviser service was told by telephone.",
            ])
        )
    }

    /// A number of the ranges that Ofcom keeps free for stories.
    private var telephone: String {
        let ending = made % 1000
        let digits = "\(ending < 100 ? "0" : "")\(ending < 10 ? "0" : "")\(ending)"
        return made.isMultiple(of: 4) ? "01632 960\(digits)" : "07700 900\(digits)"
    }

    private static let safeTimes = [
        "Weekdays before 2pm", "By text message first", "At work, between 10am and noon",
        "Tuesdays and Thursdays after 6pm",
    ]
    private static let whoMustNotKnow = [
        "The perpetrator and the perpetrator’s family", "Anyone at the address",
        "The perpetrator; a neighbour passes things on", "",
    ]
}
