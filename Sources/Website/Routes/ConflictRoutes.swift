import Casework
import Pages
import UseCases

extension Site {
    /// Conflicts of interest. Whether there is anything at an address of a case is settled when it
    /// is opened. To take oneself or another out asks for nothing more; who is of a circle does.
    mutating func addConflicts() {
        get(At.declareConflict, for: .signedIn, showDeclareConflict)
        post(At.declareConflict, for: .signedIn, declareConflict)
        get(At.conflictNoted, for: .signedIn, showConflictNoted)
        get(At.knowPeople, for: .signedIn, showKnowPeople)
        post(At.knowPeople, for: .signedIn, sayKnowsPeople)
        get(At.conflicts, for: .roles(.decidingConflicts), showConflicts)
        post(At.settleDeclaration, for: .roles(.decidingConflicts), settleDeclaration)
        get(At.caseConflicts, for: .signedIn, showCaseConflicts)
        get(At.enterConflict, for: .roles(enteringRoles), showEnterConflict)
        post(At.enterConflict, for: .roles(enteringRoles), enterConflict)
        get(At.conflict, for: .roles(decidingRoles), showConflict)
        post(At.conflict, for: .roles(decidingRoles), decideConflict)
        get(At.caseCircle, for: .signedIn, showCircle)
        post(At.caseCircle, for: .freshly(.everybody), saveCircle)
        post(At.agreeCircle, for: .freshly(.everybody), agreeCircle)
    }
}

extension Set<Role> {
    /// Whoever has any part in an area.
    fileprivate static let everybody = Set(Role.allCases)
}

/// Those who decide, and the manager of the advisers who stands in for one of them.
private let decidingRoles = Set<Role>.decidingConflicts.union([.advocacyManager])

/// Those who decide, and the victim's adviser.
private let enteringRoles = Set<Role>.decidingConflicts.union(Set<Role>.advocacy)
