import Casework

/// Everybody whom the matrix sends to every address, by what she has to do with the case there.
enum MatrixPerson: String, CaseIterable {
    case coordinator, chair, minuteTaker, manager
    /// The adviser to whom the case was given, and another one.
    case adviser, otherAdviser
    /// She wrote the referral; a colleague of hers; somebody of another agency.
    case referrer, colleague, stranger
    /// Her agency was asked and took part, and she has declared.
    case rep, deputy
    /// Her agency was asked and owns an action, and did not attend.
    case actingRep
    /// As `actingRep`, without the declaration.
    case undeclared
    /// Her agency joined after the agenda went out.
    case uninvited
    /// Her agency has no current agreement.
    case lapsed
    /// She wrote the referral of the other side, and her agency was asked.
    case otherSide
    /// Invited to the case, to another case, and watching the meeting.
    case attendee, otherAttendee, observer
    case governanceLead, administrator
    /// A coordinator and a representative in conflict with the case.
    case inConflict, repInConflict
    /// Her agency joined late, as that of `uninvited`, and she opened the case in an emergency.
    case brokeGlass
    /// A colleague of the referrer's, with a passkey, which she has just shown.
    case keyHolder
    /// Coordinator, chair, representative and advisers’ manager of another area.
    case otherArea
    case anonymous
    /// Her place in the area has ended while her session was open; nobody signs in so.
    case exMember

    /// Those who can come to the front door.
    static let visitors = allCases.filter { $0 != .exMember }

    var userName: String { "matrix.\(rawValue.lowercased())" }
}
