/// A body of content sealed with one key: destroying the key makes its words unreadable for ever.
///
/// A referral belongs to the matter of the case it may become.
package enum Matter: Hashable, Sendable {
    case caseFile(ID<CaseFile>)
    case meeting(ID<Meeting>)
    case area(ID<Area>)
}

extension Matter: CustomStringConvertible {
    /// How the ledger and the key table write it.
    package var description: String {
        switch self {
        case .caseFile(let id): "case:\(id)"
        case .meeting(let id): "meeting:\(id)"
        case .area(let id): "area:\(id)"
        }
    }
}

extension Matter {
    /// Reads what `description` prints.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let kind = parts.first, let id = parts.last, parts.count == 2 else { return nil }
        let matter: Matter? =
            switch kind {
            case "case": ID(id).map(Matter.caseFile)
            case "meeting": ID(id).map(Matter.meeting)
            case "area": ID(id).map(Matter.area)
            default: nil
            }
        guard let matter else { return nil }
        self = matter
    }
}
