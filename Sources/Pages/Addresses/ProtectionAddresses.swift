package import Casework

/// Where hidden details are shown one by one.
extension At {
    package static let hiddenDetail =
        root / "cases" / ID<CaseFile>.self / "hidden" / ProtectedDetail.self

    package static let breakGlass = root / "emergency-access"
    package static let breakGlassOpenings = root / "emergency-access" / "openings"
    package static let breakGlassOpening = breakGlassOpenings / ID<BreakGlass>.self
    package static let endBreakGlass = caseFile / "emergency-access" / "end"
}

extension ProtectedDetail: AddressPart {
    package init?(addressPart: String) {
        let parts = addressPart.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, let kind = Kind(rawValue: String(first)) else { return nil }
        let isOfPerson = Kind.ofPeople.contains(kind)
        guard parts.count == (isOfPerson ? 2 : 1) else { return nil }
        let person = isOfPerson ? parts.last.flatMap { ID<CasePerson>(String($0)) } : nil
        guard isOfPerson == (person != nil) else { return nil }
        self.init(kind, of: person)
    }

    package var addressPart: String {
        person.map { "\(kind.rawValue)-\($0)" } ?? kind.rawValue
    }

    package static var placeholder: String { "hiddenDetail" }
}
