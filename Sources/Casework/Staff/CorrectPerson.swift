/// A colleague's name, work e-mail or telephone is put right by somebody who answers for her.
///
/// Nothing is sent to the e-mail and no code goes by it, so no second person is needed; but while a
/// new start waits, the number on which she is called to make sure stays as it is.
package struct CorrectPerson: Decision {
    package let person: StaffPerson

    package init(_ person: StaffPerson) {
        self.person = person
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notHere, oneself, nameIsMissing, freshStartWaits
    }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.isKept else { throw .notHere }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard !person.name.isEmpty else { throw .nameIsMissing }
        guard membership.freshStartAsked == nil else { throw .freshStartWaits }
        guard person != membership.person else { return [] }
        return [.corrected(PersonCorrected(person: person, stamp: Stamp(occasion)))]
    }
}
