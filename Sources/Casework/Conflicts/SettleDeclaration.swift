/// Whoever may decide has read a declaration and done what it asks for. It goes on being compared
/// with every new referral.
package struct SettleDeclaration: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable { case noSuchDeclaration, ownDeclaration }

    package func decide(
        given declaration: ConflictDeclaration, on occasion: Occasion
    ) throws(Refusal) -> [ConflictDeclarationEvent] {
        guard let declared = declaration.declared else { throw .noSuchDeclaration }
        guard declared.account != occasion.by.account else { throw .ownDeclaration }
        guard declaration.settled == nil else { return [] }
        return [.settled(DeclarationSettled(stamp: Stamp(occasion)))]
    }
}
