/// Every version of every risk instrument that is held: the newest for new assessments, and each
/// by its exact version for reading those that were made on it.
package struct InstrumentShelf: Sendable {
    private let instruments: [RiskInstrument]

    package init(_ instruments: [RiskInstrument]) {
        self.instruments = instruments.sorted { left, right in
            (left.validFrom?.dayNumber ?? Int.min, left.versionNumbers)
                < (right.validFrom?.dayNumber ?? Int.min, right.versionNumbers)
        }
    }

    package func exact(_ code: String, _ version: String) -> RiskInstrument? {
        instruments.last { $0.code == code && $0.version == version }
    }

    /// The version on which an assessment was made, and no other.
    package func exact(for assessment: RiskAssessment) -> RiskInstrument? {
        exact(assessment.instrument, assessment.version)
    }

    /// The newest version that is valid on a day.
    package func newest(_ code: String, on day: CalendarDate) -> RiskInstrument? {
        instruments.last { $0.code == code && ($0.validFrom ?? day) <= day }
    }

    /// The newest version of every set that opens from another instrument's prompts.
    package func furtherSets(on day: CalendarDate) -> [RiskInstrument] {
        let codes = Set(instruments.filter(\.isFurtherSet).map(\.code)).sorted()
        return codes.compactMap { newest($0, on: day) }
    }

    /// The newest version of every instrument that a referral can be made on.
    package func mainInstruments(on day: CalendarDate) -> [RiskInstrument] {
        let codes = Set(instruments.filter { !$0.isFurtherSet }.map(\.code)).sorted()
        return codes.compactMap { newest($0, on: day) }
    }

    /// Instruments made for somebody of an age and for nobody older, such as those for young
    /// people, beside the one that an area uses.
    package func meant(
        forAge age: Int, besides code: String, on day: CalendarDate
    ) -> [RiskInstrument] {
        mainInstruments(on: day).filter { instrument in
            guard let ages = instrument.ages, ages.to != nil else { return false }
            return instrument.code != code && ages.holds(age)
        }
    }

    /// An area's main instrument with the sets that open from it: those that the area names, or
    /// all that are held when it names none.
    package func instrument(
        _ code: String, furtherSets codes: [String]? = nil, on day: CalendarDate
    ) -> RiskInstrument? {
        guard let main = newest(code, on: day) else { return nil }
        return opening(codes, from: main, on: day)
    }

    /// An instrument that somebody began on stays hers until she is done, whatever is newer since.
    package func opening(
        _ codes: [String]?, from main: RiskInstrument, on day: CalendarDate
    ) -> RiskInstrument {
        let held = furtherSets(on: day).filter { $0.code != main.code }
        var opened = main
        opened.furtherSets = codes.map { named in held.filter { named.contains($0.code) } } ?? held
        return opened
    }
}

extension RiskInstrument {
    /// "10" comes after "9", and "2.1" after "2".
    fileprivate var versionNumbers: String {
        version.split(separator: ".").map { part in
            String(repeating: "0", count: max(0, 8 - part.count)) + part
        }.joined(separator: ".")
    }

    /// The sets that the answers so far open.
    package func setsOpened(by assessment: RiskAssessment) -> [RiskInstrument] {
        let prompts = Set(assessment.prompts(on: self))
        return furtherSets.filter { !prompts.isDisjoint(with: $0.opensOnPrompts) }
    }
}
