/// What a case keeps of conflicts of interest and of its circle (SR-08). Every name and shape here
/// is a promise for ever, like those of `CaseEvent`.

/// Somebody with a sign-in knows people of this case, or may.
package struct ConflictNoted: Sendable, Hashable, Codable {
    package let account: ID<Account>
    package let source: ConflictSource
    /// What the comparison of staff with the people of the case came upon, where it was that.
    package let signs: [ConflictSign]
    /// What was said of it by whoever declared or entered it.
    package let words: PrivateText
    /// Whether the case is gone for that person from this moment.
    package let excludes: Bool
    package let stamp: Stamp
}

/// How a conflict came to be known.
package enum ConflictSource: String, Sendable, Hashable, Codable, CaseIterable {
    /// Said by the person of herself.
    case declared
    /// Entered by the coordinator, the chair or the victim's adviser.
    case entered
    /// Staff, or what staff declared, compared with the people of the case by the program.
    case found
}

/// Why somebody of the staff may be, or may know, somebody in a case.
package enum ConflictSign: String, Sendable, Hashable, Codable, CaseIterable {
    case sameName, similarName, sameBirth, sameEmployer, declaredPerson
}

/// What was found by comparing is a conflict, or is none.
package struct ConflictDecided: Sendable, Hashable, Codable {
    package let account: ID<Account>
    package let isConflict: Bool
    package let reason: PrivateText
    package let stamp: Stamp
}

/// The first of two asks that a conflict be lifted.
package struct ConflictLiftAsked: Sendable, Hashable, Codable {
    package let account: ID<Account>
    package let reason: PrivateText
    package let offices: [DecidingOffice]
    package let stamp: Stamp
}

/// The second agreed: the case is there again for that person.
package struct ConflictLifted: Sendable, Hashable, Codable {
    package let account: ID<Account>
    package let stamp: Stamp
}

/// In which office somebody decides about conflicts. Two people in two offices lift one.
package enum DecidingOffice: String, Sendable, Hashable, Codable, CaseIterable {
    case coordinator, chair
    /// Stands in where the only coordinator or the only chair is in conflict.
    case advocacyManager
}

/// A case that is open to named people only.
package struct CaseSealed: Sendable, Hashable, Codable {
    package let circle: [CircleMember]
    package let reason: PrivateText
    package let stamp: Stamp
}

/// One of those to whom a sealed case is open.
package struct CircleMember: Sendable, Hashable, Codable {
    package let account: ID<Account>
    package let agency: ID<Agency>
    /// Whether she may run the case: a coordinator or a chair.
    package let convenes: Bool

    package init(_ account: ID<Account>, of agency: ID<Agency>, convenes: Bool) {
        self.account = account
        self.agency = agency
        self.convenes = convenes
    }
}

/// One of the circle asks that it be changed. Nobody in the new circle opens the case to all again.
package struct CircleChangeAsked: Sendable, Hashable, Codable {
    package let circle: [CircleMember]
    package let reason: PrivateText
    package let stamp: Stamp
}

/// Another of the circle agreed.
package struct CircleChanged: Sendable, Hashable, Codable {
    package let circle: [CircleMember]
    package let stamp: Stamp
}
