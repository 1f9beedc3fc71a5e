/// The circumstances as docs/access.md tells them; “she” is the reader.
extension Circumstance {
    package var words: String {
        switch self {
        case .ownArea: "it belongs to her own area"
        case .notExcluded:
            "she is not in conflict with it, and is one of those named where it is restricted to a "
                + "named circle (SR-08)"
        case .sidesApart: "she supports nobody on the other side of it (SR-09)"
        case .agreementCurrent: "her agency’s information-sharing agreement is current (SR-01)"
        case .declared: "she has made the confidentiality declaration for its meeting (SR-02)"
        case .agendaSent: "the agenda has gone out to her agency"
        case .agencyAsked: "an agenda has asked her agency what it holds"
        case .agencyTookPart: "her agency attended, or contributed in writing (SR-12)"
        case .agencyHears: "it lies on the table, and her agency is in the room"
        case .letIn: "it lies on the table and the chair shows it"
        case .agencyActs: "her agency owns an action of it"
        case .advises: "the case was given to her"
        case .referred: "she sent a referral of it"
        case .agencyReferred: "her agency sent the referral"
        case .invited: "she was invited to it, and it is within the hours set (SR-03)"
        case .brokeGlass: "she opened it in an emergency less than an hour ago, to read only"
        case .observes: "she observes its meeting, and it is within the hours set"
        }
    }
}

extension Cell {
    package var words: String {
        switch self {
        case .never: "–"
        case .allowed: "yes"
        case .masked: "hidden until revealed for a purpose (SR-10)"
        case .ifAny(let wanted): "if " + wanted.map(\.words).joined(separator: ", or ")
        }
    }
}
