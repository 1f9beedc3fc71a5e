/// A member of staff says that she knows somebody whose case may come.
package struct DeclareKnowing: Decision {
    package let account: ID<Account>
    package let person: KnownPerson

    package init(_ person: KnownPerson, by account: ID<Account>) {
        self.person = person
        self.account = account
    }

    package enum Refusal: Error, Equatable, CaseIterable { case nameIsMissing, madeAlready }

    package func decide(
        given declaration: ConflictDeclaration, on occasion: Occasion
    ) throws(Refusal) -> [ConflictDeclarationEvent] {
        guard !person.name.isEmpty else { throw .nameIsMissing }
        guard declaration.declared == nil else { throw .madeAlready }
        let declared = KnowsSomebody(account: account, person: person, stamp: Stamp(occasion))
        return [.declared(declared)]
    }
}
