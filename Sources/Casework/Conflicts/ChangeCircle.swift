/// Another of the circle agrees to the change that was asked for.
package struct ChangeCircle: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable {
        case notAsked, notOfTheCircle, samePerson
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        let conflicts = file.conflicts
        guard let asked = conflicts.circleAsked else { throw .notAsked }
        guard conflicts.circle.contains(where: { $0.account == occasion.by.account }) else {
            throw .notOfTheCircle
        }
        guard occasion.by.account != asked.stamp.by.account else { throw .samePerson }
        // Somebody may have come into conflict since it was asked: she is not let in.
        let excluded = Set(conflicts.excluded)
        let circle = asked.circle.filter { !excluded.contains($0.account) }
        return [.circleChanged(CircleChanged(circle: circle, stamp: Stamp(occasion)))]
    }
}
