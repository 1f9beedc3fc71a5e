package import Casework

/// Conflicts of interest: what people say of themselves, and what is decided about a case.
extension At {
    package static let conflicts = root / "conflicts"
    package static let declareConflict = root / "conflicts" / "declare"
    package static let conflictNoted = root / "conflicts" / "noted"
    package static let settleDeclaration =
        root / "conflicts" / "declarations" / ID<ConflictDeclaration>.self
    package static let knowPeople = caseFile / "know"
    package static let caseConflicts = caseFile / "conflicts"
    package static let enterConflict = caseFile / "conflicts" / "enter"
    package static let conflict =
        root / "cases" / ID<CaseFile>.self / "conflicts" / ID<Account>.self
    package static let caseCircle = caseFile / "circle"
    package static let agreeCircle = caseFile / "circle" / "agree"
}
