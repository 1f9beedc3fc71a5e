package import Casework

/// Whether people of two cases are one person.
extension At {
    package static let possibleRepeats = root / "repeats"
    package static let link = root / "cases" / ID<CaseFile>.self / "links" / ID<CaseFile>.self
}
